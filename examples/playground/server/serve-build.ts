import { fileURLToPath } from 'node:url'
import { build, preview } from 'vite'
import { apiProxy } from './api-proxy.ts'
import type { ServedPage } from './served-page.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Builds the page and serves it in front of an API, on a free port of 127.0.0.1.
 *
 * @param mode with `development`, React warns of mistakes as it does on a development server
 */
export async function serveBuild(apiURL: string, mode: 'production' | 'development'): Promise<ServedPage> {
  const outDir = fileURLToPath(new URL(`../../../.cache/playground-${mode}`, import.meta.url))
  const before = process.env['NODE_ENV']
  // It decides which build of React is taken; test runners have a value of their own.
  process.env['NODE_ENV'] = mode
  await build({
    root,
    mode,
    logLevel: 'error',
    define: { 'import.meta.env.VITE_MOCK': 'true' },
    build: { outDir },
  }).finally(() => {
    process.env['NODE_ENV'] = before
  })
  const server = await preview({
    root,
    logLevel: 'error',
    build: { outDir },
    preview: { port: 0, proxy: apiProxy({ target: apiURL, apiKey: 'sk-or-v1-of-the-proxy' }) },
  })
  const [url] = server.resolvedUrls?.local ?? []
  if (url === undefined) throw new Error('The built page has no address. Is 127.0.0.1 available?')
  return { url, close: () => server.close() }
}
