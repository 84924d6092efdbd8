import type { HandlersOf } from '../../../scripts/mocks/mock-handlers.ts'
import { startMockApi } from './mock-api.ts'
import type { ServedPage } from './served-page.ts'
import { serveSources } from './serve-sources.ts'

interface PlaygroundSettings {
  /** The generated mocks of the API. */
  readonly mocks: HandlersOf
  /** Where to look for a free port first. */
  readonly port?: number
}

/** Starts the mock API and the page in front of it, both on 127.0.0.1. */
export async function startPlayground({ mocks, port = 5173 }: PlaygroundSettings): Promise<ServedPage> {
  const api = await startMockApi({ mocks })
  const page = await serveSources(api.url, { port, watch: true })
  return {
    url: page.url,
    async close() {
      await page.close()
      await api.close()
    },
  }
}
