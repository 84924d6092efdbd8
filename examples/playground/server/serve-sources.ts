import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'
import { apiProxy } from './api-proxy.ts'
import type { ServedPage } from './served-page.ts'

interface SourceSettings {
  /** Where to look for a free port first. */
  readonly port: number
  /** Whether edits show at once. */
  readonly watch: boolean
}

/** Serves the page from its sources in front of an API, on 127.0.0.1. */
export async function serveSources(apiURL: string, { port, watch }: SourceSettings): Promise<ServedPage> {
  const vite = await createServer({
    root: fileURLToPath(new URL('..', import.meta.url)),
    logLevel: 'error',
    define: { 'import.meta.env.VITE_MOCK': 'true' },
    server: {
      port,
      proxy: apiProxy({ target: apiURL, apiKey: 'sk-or-v1-of-the-proxy' }),
      ...(watch ? {} : { hmr: false, watch: null }),
    },
  })
  await vite.listen()
  const [url] = vite.resolvedUrls?.local ?? []
  if (url === undefined) throw new Error('The page has no address. Is 127.0.0.1 available?')
  return { url, close: () => vite.close() }
}
