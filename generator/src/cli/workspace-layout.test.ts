import { expect, test } from 'vitest'
import { main } from './main.ts'
import { openapi, Workspace } from './workspace.fixture.ts'

const generate = ['generate', '--spec', 'openapi.yaml', '--out', 'sdk', '--layout', 'workspace', '--scope', '@acme']
const ofNpm = { 'package.json': '{ "workspaces": ["sdk/packages/*"] }' }
const ofPnpm = { 'package.json': '{}', 'pnpm-workspace.yaml': 'packages: [sdk/packages/*]\n' }

async function sdkgen(workspace: Workspace, ...args: readonly string[]) {
  const printed: string[] = []
  const print = (text: string) => void printed.push(text)
  const colors = { outColor: false, errColor: false, interactive: false }
  const exitCode = await main(args, { cwd: workspace.folder, out: print, err: print, ...colors })
  return { exitCode, text: printed.join('') }
}

test.each([
  ['npm, yarn or bun', ofNpm, '^0.1.0'],
  ['pnpm', ofPnpm, 'workspace:*'],
])('packages for a workspace of %s', async (_title, files, range) => {
  const workspace = new Workspace({ 'openapi.yaml': openapi(), ...files })
  expect(await sdkgen(workspace, ...generate)).toMatchObject({ exitCode: 0 })
  const manifest = (name: string) => JSON.parse(workspace.read(`sdk/packages/${name}/package.json`))
  expect(manifest('core')).toMatchObject({
    main: './dist/index.js',
    types: './dist/index.d.ts',
    typesVersions: {
      '*': {
        'dist/*': ['./dist/*'],
        client: ['./dist/generated/client.d.ts'],
        '*': ['./dist/generated/operations/*.d.ts'],
      },
    },
    scripts: { build: 'tsc -b tsconfig.build.json' },
    dependencies: { '@acme/types': range },
  })
  const { devDependencies, peerDependencies } = manifest('react-query')
  expect(devDependencies).toEqual({ ...peerDependencies, '@types/react': '^18 || ^19', typescript: '>=5.4' })
  expect(manifest('types')).not.toHaveProperty('main')
  expect(workspace.list().filter((path) => /^sdk\/[^/]+$/.test(path))).toEqual(['sdk/.sdkgen.manifest'])
  expect(workspace.read('sdk/packages/core/tsconfig.json')).not.toContain('extends')
  expect(await sdkgen(workspace, 'check', ...generate.slice(1))).toMatchObject({ exitCode: 0 })
})

test('without a workspace around it, nothing is written', async () => {
  const workspace = new Workspace({ 'openapi.yaml': openapi(), 'package.json': '{ "name": "app" }' })
  const before = workspace.list()
  expect(await sdkgen(workspace, ...generate)).toMatchObject({
    exitCode: 2,
    text: expect.stringContaining('workspace-missing'),
  })
  expect(workspace.list()).toEqual(before)
})

test.each([['tests', { tests: true }, '"tests" is for the layout "packages"']])(
  '%s belongs to another layout',
  async (_title, more, message) => {
    const config = { name: 'Acme', scope: '@acme', inputs: ['openapi.yaml'], layout: 'workspace', ...more }
    const workspace = new Workspace({ ...ofNpm, 'openapi.yaml': openapi(), 'sdk.config.json': JSON.stringify(config) })
    expect((await sdkgen(workspace, 'generate')).text).toContain(message)
  },
)

const init = ['init', '--layout', 'workspace', '--scope', '@acme', '--yes']

test.each([
  ['npm, yarn or bun', { 'package.json': '{ "workspaces": ["apps/*"] }' }, ['apps/*', 'sdk/packages/*'], '^0.1.0'],
  [
    'another form',
    { 'package.json': '{ "workspaces": { "packages": [] } }' },
    { packages: ['sdk/packages/*'] },
    '^0.1.0',
  ],
  ['one that has them', ofNpm, ['sdk/packages/*'], '^0.1.0'],
  ['pnpm', ofPnpm, undefined, 'workspace:*'],
])('init adds packages to a workspace: %s', async (_title, files, workspaces, range) => {
  const workspace = new Workspace({ 'openapi.yaml': openapi(), ...files })
  const { exitCode, text } = await sdkgen(workspace, ...init)
  expect(exitCode).toBe(0)
  expect(text.includes('pnpm-workspace.yaml: add sdk/packages/*')).toBe(workspaces === undefined)
  const { scripts, ...root } = JSON.parse(workspace.read('package.json'))
  expect(root.workspaces).toEqual(workspaces)
  expect(scripts).toEqual({ generate: 'sdkgen generate' })
  expect(workspace.read('sdk.config.ts')).toContain("layout: 'workspace',\n  output: 'sdk',")
  expect(JSON.parse(workspace.read('sdk/packages/core/package.json'))).toMatchObject({
    dependencies: { '@acme/types': range },
  })
})

test('init outside of a workspace writes nothing', async () => {
  const workspace = new Workspace({ 'openapi.yaml': openapi(), 'package.json': '{}' })
  const before = workspace.list()
  expect((await sdkgen(workspace, ...init)).text).toContain('workspace-missing')
  expect(workspace.list()).toEqual(before)
})
