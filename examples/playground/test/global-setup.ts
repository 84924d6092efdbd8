import type { TestProject } from 'vitest/node'
import { writeMocks } from '../../../scripts/mocks/mock-handlers.ts'
import { startPlayground } from '../server/playground.ts'
import { chromiumPath } from './chromium-path.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the page that all browser tests of a run share. */
    readonly playgroundURL: string
    /** Origin of the mock API behind it. */
    readonly apiURL: string
  }
}

/** Serves the page in front of the mock API, on a free port, for one run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  chromiumPath()
  const mocks = await writeMocks('playground-mocks')
  const playground = await startPlayground({ mocks, port: 0, paceMs: 10, watch: false })
  project.provide('playgroundURL', playground.url)
  project.provide('apiURL', playground.apiURL)
  return () => playground.close()
}
