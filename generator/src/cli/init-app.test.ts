import { expect, test } from 'vitest'
import { serve, text } from '../load/server.fixture.ts'
import { openapi, Workspace } from './workspace.fixture.ts'

const manifest = (more: object = {}) => `${JSON.stringify({ name: 'app', ...more }, null, 4)}\n`
const tsconfig = '{ "compilerOptions": { "module": "preserve" } }'

function app(files: Readonly<Record<string, string>> = {}): Workspace {
  return new Workspace({ 'package.json': manifest(), 'tsconfig.json': tsconfig, 'openapi.yaml': openapi(), ...files })
}

const init = ['init', '--layout', 'folder', '--yes']

test.each(['folder', 'workspace'])('layout %s: a document with missing references generates again', async (layout) => {
  const dangling = openapi().replace(
    /$/,
    "\ncomponents: { schemas: { Gone: { $ref: '#/components/schemas/None' } } }\n",
  )
  const workspace = app({ 'openapi.yaml': dangling, 'package.json': manifest({ workspaces: ['src/*'] }) })
  const given = ['init', '--layout', layout, '--yes']
  expect((await workspace.run(...given)).exitCode).toBe(1)
  expect((await workspace.run(...given, '--allow-missing')).exitCode).toBe(0)
  expect(workspace.read('sdk.config.ts')).toContain('  allowMissing: true,')
})

test('files of Windows editors: a byte-order mark is read, and line ends stay', async () => {
  const workspace = app({
    'package.json': '\ufeff{\r\n\t"name": "app"\r\n}\r\n',
    '.prettierignore': 'dist\r\n',
    '.prettierrc': '{}',
  })
  expect(await workspace.run(...init)).toMatchObject({ exitCode: 0 })
  for (const file of ['package.json', '.prettierignore']) {
    const changed = workspace.read(file)
    expect(changed.split('\n').every((line) => line === '' || line.endsWith('\r'))).toBe(true)
  }
  expect(workspace.read('package.json')).toContain('\r\n\t"name": "app"')
})

test('what an app gets, and the first call', async () => {
  const workspace = app({
    'src/main.ts': 'export {}\n',
    '.prettierignore': 'dist',
    'package.json': manifest({
      scripts: { generate: 'graphql-codegen' },
      dependencies: { vite: '8', '@tanstack/react-query': '^5.62.0' },
      devDependencies: { eslint: '9' },
    }),
  })
  const { exitCode, out } = await workspace.run(...init)
  expect(exitCode).toBe(0)
  expect(out).toContain('in your Vite app')
  expect(out).toContain("ESLint: add `{ ignores: ['src/api/**'] }`")
  expect(out).toMatch(/npm run generate:api/)
  expect(out).toMatch(/import \{ \w+ \} from '\.\/api'/)
  expect(workspace.read('sdk.config.ts')).toContain("output: 'src/api',\n  emit: ['core', 'react-query'],")
  expect(workspace.read('.prettierignore')).toBe('dist\nsrc/api\n')
  expect(workspace.read('src/main.ts')).toBe('export {}\n')
  const changed = workspace.read('package.json')
  expect(changed).toContain('\n    "name": "app"')
  expect(JSON.parse(changed)).toMatchObject({
    scripts: { generate: 'graphql-codegen', 'generate:api': 'sdkgen generate' },
    devDependencies: { eslint: '9' },
  })
})

test.each([
  ['absent', {}, "['core']"],
  ['too old', { '@tanstack/react-query': '^4.36.0' }, "['core']"],
  ['of this workspace', { '@tanstack/react-query': 'catalog:' }, "['core', 'react-query']"],
  ['for Svelte', { '@tanstack/svelte-query': '^6.3.0' }, "['core', 'svelte-query']"],
  ['for Angular', { '@tanstack/angular-query-experimental': '^5.104.0' }, "['core', 'angular-query']"],
])('hooks come by themselves where TanStack Query can be used: %s', async (_title, dependencies, emit) => {
  const workspace = app({ 'package.json': manifest({ dependencies }) })
  expect(await workspace.run(...init)).toMatchObject({ exitCode: 0 })
  expect(workspace.read('sdk.config.ts')).toContain(`emit: ${emit},`)
})

test('init says which library of hooks is missing, and refuses an old one', async () => {
  const workspace = app()
  const asked = [...init, '--emit', 'vue-query']
  expect(await workspace.run(...asked)).toMatchObject({
    exitCode: 0,
    out: expect.stringContaining('Install @tanstack/vue-query for the hooks.'),
  })
  const old = app({ 'package.json': manifest({ dependencies: { '@tanstack/vue-query': '^4.0.0' } }) })
  const before = old.list()
  expect(await old.run(...asked)).toMatchObject({ exitCode: 2, err: expect.stringContaining('library-too-old') })
  expect(old.list()).toEqual(before)
})

test('validators and mocks are written where flags ask for them', async () => {
  const workspace = app()
  const { exitCode, out } = await workspace.run(...init, '--validators', 'zod', '--mocks')
  expect(exitCode).toBe(0)
  expect(workspace.read('sdk.config.ts')).toContain("validators: 'zod',\n  mocks: true,")
  expect(out).toContain('Install zod for the validators.')
  expect(out).toContain('Install msw and @faker-js/faker')
})

test('an app of JavaScript says how imports end, and its configuration keeps it', async () => {
  const workspace = app()
  workspace.remove('tsconfig.json')
  expect(await workspace.run(...init)).toMatchObject({ exitCode: 2, err: expect.stringContaining('`--imports none`') })
  expect(await workspace.run(...init, '--imports', 'none')).toMatchObject({ exitCode: 0 })
  expect(workspace.read('sdk.config.ts')).toContain("imports: 'none'")
})

test('a document from an address is kept, so that it can be pulled again', async () => {
  const server = await serve({ '/openapi.yaml': text(() => openapi()) })
  const workspace = app()
  expect(await workspace.run(...init, '--spec', `${server.origin}/openapi.yaml`)).toMatchObject({ exitCode: 0 })
  expect(workspace.read('sdk.config.ts')).toContain("inputs: ['spec/sources/openapi.yaml']")
  expect(workspace.read('spec/sources.lock.json')).toContain(server.origin)
})

test.each([
  ['no package.json', (workspace: Workspace) => workspace.remove('package.json'), 'app-missing'],
  ['a broken package.json', (workspace: Workspace) => workspace.plant('package.json', '{'), 'app-unreadable'],
  ['no tsconfig.json', (workspace: Workspace) => workspace.remove('tsconfig.json'), 'tsconfig-missing'],
  ['a configuration', (workspace: Workspace) => workspace.plant('sdk.config.json', '{}'), 'project-exists'],
  ['a folder of others', (workspace: Workspace) => workspace.plant('api/main.ts', ''), 'folder-occupied'],
])('%s stops it before anything is written', async (_title, prepare, code) => {
  const workspace = app()
  prepare(workspace)
  const before = workspace.list()
  const { exitCode, err } = await workspace.run(...init)
  expect(exitCode).not.toBe(0)
  expect(err).toContain(code)
  expect(workspace.list()).toEqual(before)
})
