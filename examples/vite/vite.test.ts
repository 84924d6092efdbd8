import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { build } from 'vite'

const folder = fileURLToPath(new URL('.', import.meta.url))
const execute = promisify(execFile)
const node = (path: string, ...args: readonly string[]) =>
  execute(process.execPath, [fileURLToPath(new URL(path, import.meta.url)), ...args], { cwd: folder })

test('the app is generated, type-checks and builds; its bundle has the operations that it calls, and no others', async () => {
  await node('../../generator/src/cli.ts', 'generate')
  await node('../../generator/src/cli.ts', 'check')
  await node('../../node_modules/typescript/bin/tsc', '-p', '.')
  const built = await build({ root: folder, logLevel: 'error', build: { write: false } })
  const chunks = [built].flat().flatMap((one) => ('output' in one ? one.output : []))
  const code = chunks.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('')
  expect(code).toContain('petsCreate')
  expect(code).not.toContain('petsGet')
})
