import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { folder, mutations } from './mutations.ts'

const mutation = mutations[Number(process.env['MUTATION'])]
const conditions = ['@openrouter-sdk/source']

/** The tests of the runtime, with one mutation put into the text of its module on the way; files stay as they are. */
export default defineConfig({
  root: fileURLToPath(new URL('../../', import.meta.url)),
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: { include: [`${folder}/**/*.test.ts`], testTimeout: 10_000, fsModuleCache: false },
  plugins: [
    {
      name: 'mutate',
      enforce: 'pre',
      transform: (code, id) =>
        mutation && id.endsWith(`${folder}/${mutation.file}`)
          ? code.replace(mutation.find, () => mutation.replace)
          : null,
    },
  ],
})
