import { fileURLToPath } from 'node:url'
import { build, preview } from 'vite'
import { apiProxy } from './api-proxy.ts'
import type { Playground } from './playground.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Builds the page as for production and serves it in front of an API, on a free port of 127.0.0.1. */
export async function serveBuild(apiURL: string): Promise<Playground> {
  await build({ root, logLevel: 'error', define: { 'import.meta.env.VITE_MOCK': 'true' } })
  const server = await preview({
    root,
    logLevel: 'error',
    preview: { port: 0, proxy: apiProxy({ target: apiURL, apiKey: 'sk-or-v1-of-the-proxy' }) },
  })
  const [url] = server.resolvedUrls?.local ?? []
  if (url === undefined) throw new Error('The built page has no address. Is 127.0.0.1 available?')
  return { url, close: () => server.close() }
}
