import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { program } from '../program.fixture.ts'
import { environmentProblem } from './environment-problem.ts'
import { openapi, Workspace } from './workspace.fixture.ts'

function generate(...options: readonly string[]) {
  const workspace = new Workspace({ 'api.yaml': openapi() })
  const args = [...options, program, 'generate', '--spec', 'api.yaml', '--out', 'sdk', '--json']
  const env = { ...process.env, NODE_NO_WARNINGS: '1' }
  const { stdout } = spawnSync(process.execPath, args, { cwd: workspace.folder, encoding: 'utf8', env })
  return { report: JSON.parse(stdout), files: workspace.list() }
}

const permitted = ['--permission', '--allow-fs-read=*']

test.each([
  { options: ['--no-addons'], says: 'load native code', hint: '--no-addons' },
  { options: ['--disallow-code-generation-from-strings'], says: 'code from strings', hint: '--disallow-code' },
  { options: permitted, says: 'load native code', hint: '--allow-addons' },
  { options: [...permitted, '--allow-addons'], says: 'write /', hint: '--allow-fs-write' },
])('$options refuses what sdkgen needs', ({ options, says, hint }) => {
  const { report, files } = generate(...options)
  expect(report).toMatchObject({
    ok: false,
    errors: [{ code: 'node-restricted', message: expect.stringContaining(says), hint: expect.stringContaining(hint) }],
  })
  expect(files).toEqual(['api.yaml'])
})

test('without threads and processes, everything is written all the same', () => {
  const { report, files } = generate(...permitted, '--allow-addons', '--allow-fs-write=*')
  expect(report).toMatchObject({ ok: true })
  expect(files).toContain('sdk/packages/core/package.json')
})

/** Errors in a chain of causes, the first of them outermost. */
function chain(...messages: readonly string[]): Error {
  const [first = '', ...others] = messages
  return new Error(first, { cause: others.length === 0 ? null : chain(...others) })
}

const noBinding = 'Cannot find native binding. npm has a bug related to optional dependencies'

test.each([
  {
    given: chain(
      noBinding,
      "Cannot find module '@oxfmt/binding-wasm32-wasi'\nRequire stack:",
      "Cannot find module '@oxfmt/binding-linux-arm64-musl'\nRequire stack:",
      "Cannot find module './oxfmt.linux-arm64-musl.node'\nRequire stack:",
    ),
    message: 'A native package is not installed: @oxfmt/binding-linux-arm64-musl',
  },
  {
    given: chain(noBinding),
    message: `A native package is not installed: the formatter oxfmt for ${process.platform}-${process.arch}`,
  },
  {
    given: chain(noBinding, "Cannot find module './a.node'", "libc.so.6: version `GLIBC_2.34' not found"),
    message: "A native package cannot be loaded: libc.so.6: version `GLIBC_2.34' not found",
  },
  {
    given: Object.assign(new Error("Cannot find package 'ts-morph' imported from /a.js"), {
      code: 'ERR_MODULE_NOT_FOUND',
    }),
    message: "sdkgen lacks a part: Cannot find package 'ts-morph' imported from /a.js",
  },
])('$message', ({ given, message }) => {
  const hint = expect.stringContaining('install again')
  expect(environmentProblem(given)).toMatchObject({ code: 'install-incomplete', message, hint })
})

test.each([
  ['WorkerThreads', '--allow-worker'],
  ['Net', '--allow-net'],
  ['Unheard', '--allow-it'],
])('the permission %s', (permission, flag) => {
  const denied = new Error('Access to this API has been restricted. Use --allow-it to manage permissions.')
  expect(environmentProblem(Object.assign(denied, { permission }))).toMatchObject({
    code: 'node-restricted',
    hint: expect.stringContaining(flag),
  })
})

test('other errors are none of the environment, nor do circular causes keep it', () => {
  const circular: Error = new Error('a')
  circular.cause = circular
  expect([new Error('no luck'), circular, undefined, 'text'].map(environmentProblem)).toEqual(
    Array.from({ length: 4 }, () => undefined),
  )
})
