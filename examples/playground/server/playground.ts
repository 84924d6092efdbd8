import type { HandlersOf } from '../../../scripts/mocks/mock-handlers.ts'
import { startMockApi } from './mock-api.ts'
import { serveSources } from './serve-sources.ts'

interface PlaygroundSettings {
  /** The generated mocks of the API. */
  readonly mocks: HandlersOf
  /** Where to look for a free port first. */
  readonly port?: number
}

/** A page that is being served. */
export interface Playground {
  readonly url: string
  close(): Promise<void>
}

/** Starts the mock API and the page in front of it, both on 127.0.0.1. */
export async function startPlayground({ mocks, port = 5173 }: PlaygroundSettings): Promise<Playground> {
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
