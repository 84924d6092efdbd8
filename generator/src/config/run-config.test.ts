import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readConfig } from './read-config.ts'

function fileOf(name: string, text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'sdkgen-config-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}

test.each([
  ['an error', "throw new Error('no')", 'no'],
  ['nothing', 'throw null', 'null'],
  ['what has no text', 'throw { toString() { throw 1 } }', 'it throws something without a text'],
  ['in a getter', "export default { list: [{ get a() { throw new Error('get') } }] }", 'get'],
  ['in a proxy', "export default new Proxy({}, { ownKeys() { throw new Error('trap') } })", 'trap'],
  ['later', "export default Promise.reject(new Error('late'))", 'late'],
  ['never: it does not settle', 'await new Promise(() => {})\nexport default {}', 'it has not settled after 0.5 s'],
  ['never: its export does not settle', 'export default new Promise(() => {})', 'it has not settled after 0.5 s'],
])('a configuration that throws %s', async (_name, text, reason) => {
  const file = fileOf('sdk.config.mjs', text)
  await expect(readConfig(file, 'sdk.config.mjs', undefined, 500)).rejects.toMatchObject({
    errors: [
      {
        code: 'config-failed',
        message: `The config file cannot be run: ${reason}`,
        place: { file: 'sdk.config.mjs', line: 1 },
      },
    ],
  })
})

test.each([
  ['circular', 'const a = { name: 1 }; a.self = a; export default a'],
  ['a promise', 'export default Promise.resolve({ name: 1 })'],
  ['a function', 'export default () => 7'],
])('a configuration that exports something %s is read', async (_name, text) => {
  const { value } = await readConfig(fileOf('sdk.config.mjs', text), 'sdk.config.mjs')
  expect(value).toEqual(typeof value === 'function' ? expect.any(Function) : expect.objectContaining({ name: 1 }))
})

test.each([
  ['', "Cannot find package 'a' imported from /sdk.config.ts", '`npm install`'],
  ['', "Cannot find module 'a'", '`npm install`'],
  ['', "Cannot find module './a'", 'Correct the path'],
  ['ERR_UNKNOWN_FILE_EXTENSION', 'Unknown file extension ".ts" for /sdk.config.ts', 'strip-types'],
  ['ERR_UNKNOWN_FILE_EXTENSION', 'Unknown file extension ".css" for /a.css', 'node:fs'],
  ['ERR_WEBASSEMBLY_NOT_SUPPORTED', '', '--jitless'],
  ['ERR_UNSUPPORTED_NODE_MODULES_TYPE_STRIPPING', '', 'node_modules'],
  ['ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX', '', 'enum'],
  ['ERR_ACCESS_DENIED', '', '--permission'],
  ['', 'no luck', '--debug'],
])('advice for %s %s', async (code, message, hint) => {
  const error = `Object.assign(new Error(${JSON.stringify(message)}), { code: '${code}' })`
  const file = fileOf('sdk.config.mjs', `throw ${error}`)
  await expect(readConfig(file, 'sdk.config.mjs')).rejects.toMatchObject({
    errors: [{ code: 'config-failed', hint: expect.stringContaining(hint) }],
  })
})
