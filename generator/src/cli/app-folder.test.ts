import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { main } from './main.ts'

let root = ''
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'sdkgen-app-')))
  put('package.json', '{ "name": "app", "dependencies": { "@tanstack/react-query": "^5.62.0" } }')
  put('tsconfig.json', '{ "compilerOptions": { "module": "preserve" } }')
  put('pets.yaml', document('Pets', '/pets'))
  return () => rmSync(root, { recursive: true, force: true })
})

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

const read = (path: string) => readFileSync(join(root, path), 'utf8')

function document(title: string, path: string): string {
  return `openapi: 3.1.0
info: { title: ${title}, version: 1.0.0 }
servers: [{ url: 'https://acme.example' }]
paths:
  ${path}:
    get: { operationId: 'list${title}', responses: { 204: { description: OK } } }
`
}

async function sdkgen(...args: readonly string[]) {
  const lines: string[] = []
  const print = (text: string) => void lines.push(text)
  const terminal = {
    cwd: root,
    out: print,
    err: print,
    interactive: false,
    outColor: false,
    errColor: false,
    columns: 80,
  }
  const exitCode = await main(args, terminal)
  return { exitCode, text: lines.join('') }
}

const pets = ['--spec', 'pets.yaml', '--layout', 'folder', '--out']

test('a run that has nothing to do counts the files that others count', async () => {
  put('node_modules/.keep', '')
  await sdkgen('generate', ...pets, 'src/api')
  const counted = async (...flags: readonly string[]) =>
    /\d+ files/.exec((await sdkgen('generate', ...pets, 'src/api', ...flags)).text)?.[0]
  const other = await counted('--force')
  expect(other).toMatch(/files/)
  expect(await counted()).toBe(other)
})

test('generate, check, and a client that stays as its app has made it', async () => {
  expect(await sdkgen('generate', ...pets, 'src/api')).toMatchObject({ exitCode: 0 })
  expect(read('src/api/core/operations/listPets.ts')).toContain("from '../../runtime/client/call'")
  put('src/api/client.ts', '// mine\n')
  put('src/api/mine.ts', '// mine too\n')
  expect(await sdkgen('check', ...pets, 'src/api')).toMatchObject({ exitCode: 0 })
  expect(await sdkgen('generate', ...pets, 'src/api', '--force')).toMatchObject({ exitCode: 0 })
  expect([read('src/api/client.ts'), read('src/api/mine.ts')]).toEqual(['// mine\n', '// mine too\n'])
  rmSync(join(root, 'src/api/client.ts'))
  expect((await sdkgen('check', ...pets, 'src/api')).text).toContain('client.ts')
  await sdkgen('generate', ...pets, 'src/api')
  expect(read('src/api/client.ts')).toContain('new PetsCore(')
})

test('files of an edited tsconfig.json import as it asks now, and parts that are no longer wanted go', async () => {
  await sdkgen('generate', ...pets, 'src/api', '--emit', 'react-query')
  expect(existsSync(join(root, 'src/api/react-query/listPets.ts'))).toBe(true)
  put('tsconfig.json', '{ "compilerOptions": { "module": "nodenext" } }')
  await sdkgen('generate', ...pets, 'src/api')
  expect(read('src/api/core.ts')).toContain("'./core/index.js'")
  expect(existsSync(join(root, 'src/api/react-query/listPets.ts'))).toBe(false)
  expect(existsSync(join(root, 'src/api/runtime/react-query/types.ts'))).toBe(false)
})

const react = { emit: ['react-query'] }

test.each<[string, readonly object[]]>([
  ['fewer parts', [react, {}, { emit: ['types'] }]],
  ['other files', [react, { ...react, files: 'group' }, { ...react, files: 'few' }, react]],
  ['one file of types and back', [react, { openapi: 'only' }, react]],
  ['packages and back', [react, { layout: 'packages', scope: '@acme' }, react]],
])('after a switch to %s nothing is left of what was written before', async (_title, steps) => {
  const written = (folder: string) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(join(root, folder).length + 1))
  for (const [index, step] of steps.entries()) {
    put('sdk.config.json', JSON.stringify(sdk('Pets', 'src/api', step)))
    put('fresh.json', JSON.stringify(sdk('Pets', `fresh${index}`, step)))
    expect(await sdkgen('generate', '--config', 'fresh.json')).toMatchObject({ exitCode: 0 })
    expect(await sdkgen('generate')).toMatchObject({ exitCode: 0 })
    if (index === 0) for (const path of own) put(path, '// mine\n')
    const [found, fresh] = [written('src/api'), written(`fresh${index}`)].map(
      (paths) => new Set(paths.filter((path) => !own.includes(`src/api/${path}`))),
    )
    // Files around packages are written once, and then belong to people.
    for (const path of fresh ?? []) found?.delete(path)
    expect([...(found ?? [])].filter((path) => !isStarter.test(path))).toEqual([])
    for (const path of own) expect(read(path)).toBe('// mine\n')
  }
})

const own = ['src/api/client.ts', 'src/api/mine.ts', 'src/api/core/mine.ts']
const isStarter = /^\.gitattributes$/

test.each([
  ['a folder of others', 'src', 'folder-occupied'],
  ['a folder outside', '../elsewhere', 'output-outside-project'],
  ['the project itself', '.', 'output-outside-project'],
])('%s is refused, and nothing is written', async (_title, out, code) => {
  put('src/main.ts', 'export {}\n')
  const { exitCode, text } = await sdkgen('generate', ...pets, out)
  expect(exitCode).not.toBe(0)
  expect(text).toContain(code)
  expect(existsSync(join(root, out, 'core.ts'))).toBe(false)
})

test.each([
  [['--emit', 'react-query'], '@tanstack/react-query', '5.61.5'],
  [['--emit', 'vue-query'], '@tanstack/vue-query', '5.103.0'],
  [['--emit', 'solid-query'], '@tanstack/solid-query', '5.103.0'],
  [['--emit', 'svelte-query'], '@tanstack/svelte-query', '5.90.0'],
  [['--emit', 'angular-query'], '@tanstack/angular-query-experimental', '5.90.0'],
  [['--config', 'zod.json'], 'zod', '3.25.0'],
  [['--config', 'mocks.json'], 'msw', '1.3.0'],
] as const)('%s: %s is refused where it is missing or old', async (flags, name, old) => {
  put('zod.json', JSON.stringify(sdk('Pets', 'src/api', { validators: 'zod' })))
  put('mocks.json', JSON.stringify(sdk('Pets', 'src/api', { mocks: true })))
  const run = (command: string) =>
    flags[0] === '--config' ? sdkgen(command, ...flags) : sdkgen(command, ...pets, 'src/api', ...flags)
  const manifest = (range: string) =>
    put('package.json', JSON.stringify({ dependencies: { [name]: range, '@faker-js/faker': '^10.0.0' } }))
  for (const command of ['generate', 'check']) {
    put('package.json', '{}')
    expect(await run(command)).toMatchObject({ exitCode: 2, text: expect.stringContaining('library-missing') })
    manifest(old)
    expect(await run(command)).toMatchObject({ exitCode: 2, text: expect.stringContaining('library-too-old') })
    manifest('*')
    put(`node_modules/${name}/package.json`, JSON.stringify({ version: old }))
    const { exitCode, text } = await run(command)
    expect([exitCode, text]).toEqual([2, expect.stringContaining(`${old} is installed`)])
    rmSync(join(root, 'node_modules'), { recursive: true })
  }
  expect(existsSync(join(root, 'src/api'))).toBe(false)
  expect(await run('generate')).toMatchObject({ exitCode: 0 })
})

test('an edited file stops the run', async () => {
  await sdkgen('generate', ...pets, 'src/api')
  put('src/api/runtime/client/call.ts', '// mine\n')
  expect(await sdkgen('generate', ...pets, 'src/api')).toMatchObject({
    exitCode: 1,
    text: expect.stringContaining('edited-files'),
  })
})

const config = (...sdks: readonly object[]) => put('sdk.config.json', JSON.stringify(sdks))
const sdk = (name: string, output: string, more: object = {}) => ({
  name,
  inputs: [`${name.toLowerCase()}.yaml`],
  layout: 'folder',
  output,
  ...more,
})

test('several SDKs of one configuration share a runtime', async () => {
  put('shops.yaml', document('Shops', '/shops'))
  const runtime = 'src/api/runtime'
  config(sdk('Pets', 'src/api/pets', { runtime, emit: ['react-query'] }), sdk('Shops', 'src/api/shops', { runtime }))
  expect(await sdkgen('generate')).toMatchObject({ exitCode: 0 })
  expect(read('src/api/shops/core/operations/listShops.ts')).toContain("from '../../../runtime/client/call'")
  expect(existsSync(join(root, 'src/api/runtime/react-query/types.ts'))).toBe(true)
  expect(existsSync(join(root, 'src/api/pets/runtime'))).toBe(false)
  expect(await sdkgen('check')).toMatchObject({ exitCode: 0 })
  put('src/api/runtime/client/call.ts', '// mine\n')
  expect((await sdkgen('check', '--only', 'Shops')).text).toContain('../runtime/client/call.ts')
  expect((await sdkgen('check', '--only', 'Birds')).text).toContain('config-unknown')
})

test.each([
  ['one inside another', [sdk('Pets', 'src/api'), sdk('Shops', 'src/api/shops')]],
  ['another spelling', [sdk('Pets', 'src/api'), sdk('Shops', 'src/API')]],
  ['another Unicode form', [sdk('Pets', 'src/caf\u00e9'), sdk('Shops', 'src/cafe\u0301')]],
  [
    'a runtime in the folder of another',
    [{ ...sdk('Pets', 'src/pets'), runtime: 'src/shops' }, sdk('Shops', 'src/shops')],
  ],
  ['a runtime around another', [sdk('Pets', 'src/pets/api'), { ...sdk('Shops', 'src/shops'), runtime: 'src/pets' }]],
])('two SDKs with one folder are refused: %s', async (_title, all) => {
  put('shops.yaml', document('Shops', '/shops'))
  config(...all)
  expect(await sdkgen('generate')).toMatchObject({ exitCode: 2, text: expect.stringContaining('output-shared') })
})

test.each(['src/api', 'src', 'src/api/core', 'src/api/Mocks/x'])('a runtime in %s is refused', async (runtime) => {
  config({ ...sdk('Pets', 'src/api'), runtime })
  const text = expect.stringMatching(/config-invalid: `runtime` names/)
  expect(await sdkgen('generate')).toMatchObject({ exitCode: 2, text })
})

test.each([
  ['tests', { layout: 'folder', tests: true }, '"tests" is for the layout "packages"'],
  ['enums', { scope: '@acme', enums: 'const' }, '"enums" is for the layout "folder"'],
])('%s belongs to the other layout', async (_title, more, message) => {
  put('sdk.config.json', JSON.stringify({ name: 'Pets', inputs: ['pets.yaml'], output: 'sdk', ...more }))
  expect((await sdkgen('generate')).text).toContain(message)
})

test('what another layout has may be turned off', async () => {
  put('sdk.config.json', JSON.stringify({ ...sdk('Pets', 'src/api'), tests: false, docs: false }))
  expect(await sdkgen('generate')).toMatchObject({ exitCode: 0 })
})

test.each([{ layout: 'folder' }, { scope: '@acme' }])('%j: mcp beside bigint is refused', async (layout) => {
  const options = { ...layout, name: 'Pets', inputs: ['pets.yaml'], output: 'src/sdk', mcp: true, int64: 'bigint' }
  put('sdk.config.json', JSON.stringify(options))
  expect(await sdkgen('generate')).toMatchObject({ exitCode: 2, text: expect.stringContaining("`int64: 'bigint'`") })
})

test('commands of `after` rewrite what is written, and check compares with that', async () => {
  const after = [`"${process.execPath}" -e "fs.appendFileSync(process.argv[1] + '/core.ts', '// formatted')"`]
  put('sdk.config.json', JSON.stringify({ ...sdk('Pets', 'src/api'), after }))
  expect(await sdkgen('generate')).toMatchObject({ exitCode: 0 })
  expect(read('src/api/core.ts')).toMatch(/\/\/ formatted$/)
  expect(await sdkgen('check')).toMatchObject({ exitCode: 0 })
  put('pets.yaml', document('Pets', '/animals'))
  expect((await sdkgen('check')).text).toContain('listPets.ts')
  expect(await sdkgen('generate')).toMatchObject({ exitCode: 0 })
})

test.each([
  ['operation', 'listPets.ts'],
  ['group', 'root.ts'],
  ['few', 'all.ts'],
])('--files %s', async (unit, file) => {
  put('sdk.config.json', JSON.stringify({ ...sdk('Pets', 'src/api'), names: 'operationId' }))
  expect(await sdkgen('generate', '--files', unit)).toMatchObject({ exitCode: 0 })
  expect(readdirSync(join(root, 'src/api/core/operations'))).toEqual([file])
  expect(await sdkgen('check', '--files', unit)).toMatchObject({ exitCode: 0 })
})

test('another unit of files replaces those of the one before', async () => {
  put('sdk.config.json', JSON.stringify(sdk('Pets', 'src/api')))
  expect(await sdkgen('generate')).toMatchObject({ exitCode: 0 })
  put('sdk.config.json', JSON.stringify({ ...sdk('Pets', 'src/api'), files: 'few' }))
  expect(await sdkgen('generate')).toMatchObject({ exitCode: 0 })
  expect(readdirSync(join(root, 'src/api/core/operations'))).toEqual(['all.ts'])
})
