import type { TestProject } from 'vitest/node'
import { writeMocks } from '../../../scripts/mocks/mock-handlers.ts'
import { startMockApi } from '../server/mock-api.ts'
import { serveBuild } from '../server/serve-build.ts'
import { chromiumPath } from './chromium-path.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the page that all browser tests of a run share. */
    readonly playgroundURL: string
    /** Origin of the mock API behind it. */
    readonly apiURL: string
  }
}

/**
 * Serves the page in front of the mock API, on a free port, for one run. It is built, since a browser takes seconds to load its
 * sources one by one, for each test anew.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  chromiumPath()
  const api = await startMockApi({ mocks: await writeMocks('playground-mocks'), paceMs: 10 })
  const page = await serveBuild(api.url, 'development')
  project.provide('playgroundURL', page.url)
  project.provide('apiURL', api.url)
  return async () => {
    await page.close()
    await api.close()
  }
}
