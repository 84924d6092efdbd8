import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'
import type { HandlersOf } from '../../../scripts/mocks/mock-handlers.ts'
import { apiProxy } from './api-proxy.ts'
import { startMockApi } from './mock-api.ts'

export interface PlaygroundSettings {
  /** The generated mocks of the API. */
  readonly mocks: HandlersOf
  /** Where to look for a free port first. */
  readonly port?: number
  /** Wait between two chunks of a reply, in milliseconds. */
  readonly paceMs?: number
  /** Whether edits show at once. Default true. */
  readonly watch?: boolean
}

/** A page that is being served. */
export interface Playground {
  readonly url: string
  close(): Promise<void>
}

/** A page with an API of its own behind it. */
export interface MockedPlayground extends Playground {
  /** Origin of the mock API. */
  readonly apiURL: string
}

/** Starts the mock API and the page in front of it, both on 127.0.0.1. */
export async function startPlayground({
  mocks,
  port = 5173,
  paceMs,
  watch = true,
}: PlaygroundSettings): Promise<MockedPlayground> {
  const api = await startMockApi({ mocks, paceMs })
  const vite = await createServer({
    root: fileURLToPath(new URL('..', import.meta.url)),
    logLevel: 'error',
    define: { 'import.meta.env.VITE_MOCK': 'true' },
    server: {
      port,
      proxy: apiProxy({ target: api.url, apiKey: 'sk-or-v1-of-the-proxy' }),
      ...(watch ? {} : { hmr: false, watch: null }),
    },
  })
  await vite.listen()
  const [url] = vite.resolvedUrls?.local ?? []
  if (url === undefined) throw new Error('The page has no address. Is 127.0.0.1 available?')
  return {
    url,
    apiURL: api.url,
    async close() {
      await vite.close()
      await api.close()
    },
  }
}
