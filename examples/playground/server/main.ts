import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'
import { writeMocks } from '../../../scripts/mocks/mock-handlers.ts'
import type * as PlaygroundModule from './playground.ts'

// Vite resolves the imports of the shared test helpers, which name the files that TypeScript would write.
const { module } = await runnerImport<typeof PlaygroundModule>(fileURLToPath(new URL('playground.ts', import.meta.url)))
console.log('Starting the mock API …')
const { url } = await module.startPlayground({ mocks: await writeMocks('playground-mocks') })
console.log(
  `\n  Playground: ${url}\n\n  No account is needed; any key that begins with sk-or- signs in. Ctrl+C stops it.\n`,
)
