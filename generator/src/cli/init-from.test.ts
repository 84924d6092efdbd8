import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { program } from '../program.fixture.ts'
import { openapi, operation, Workspace } from './workspace.fixture.ts'

const paths = [
  operation('/pets', 'listPets'),
  operation('/users', 'list_users').replace('tags: [pets]', 'tags: [admin]'),
].join('\n')

function app(files: Readonly<Record<string, string>>, manifest: object = { type: 'module' }): Workspace {
  return new Workspace({
    'package.json': JSON.stringify({ name: 'app', ...manifest }),
    'tsconfig.json': '{ "compilerOptions": { "module": "preserve" } }',
    'openapi.yaml': openapi({ paths }),
    ...files,
  })
}

/** Node itself has to run the configurations: under vitest another loader would. */
function initFrom({ folder }: Workspace, ...args: readonly string[]) {
  const command = [program, 'init', '--from', ...args, '--yes']
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: folder, encoding: 'utf8' })
  return { status, stdout, stderr }
}

const config = (...members: readonly string[]): string =>
  [
    "import { defineConfig } from 'openapi-sdkgen'",
    '',
    'export default defineConfig({',
    ...members.map((member) => `  ${member},`),
    '})',
    '',
  ].join('\n')

test('hey-api, in TypeScript, with a file that it imports, and files that are in the way', () => {
  const workspace = app({
    'openapi-ts.config.ts': `
      import { defaultPlugins, defineConfig, type UserConfig } from '@hey-api/openapi-ts'
      import { input } from './input'
      const output: UserConfig['output'] = { path: 'src/client', case: 'snake_case' }
      export default defineConfig(async () => ({ input, output, plugins: [...defaultPlugins] }))`,
    'input.ts': "export const input = './openapi.yaml'",
    'src/client/sdk.gen.ts': 'export {}',
  })
  const { status, stdout, stderr } = initFrom(workspace)
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(workspace.read('sdk.config.ts')).toBe(
    config(
      "name: 'PetShop'",
      "inputs: ['./openapi.yaml']",
      "layout: 'folder'",
      "output: 'src/client-sdk'",
      "emit: ['core']",
      "names: 'operationId'",
    ),
  )
  expect(workspace.read('src/client-sdk/core/index.ts')).toContain('listUsers')
  expect(workspace.read('src/client/sdk.gen.ts')).toBe('export {}')
  expect(stdout).toContain('src/client keeps the files of hey-api until you delete them')
  expect(stdout).toContain('output.case: Names are by `operationId`')
})

test('orval, in CommonJS, with two projects', () => {
  const project = (name: string, tag: string) =>
    `'${name}': { input: { target: './openapi.yaml', filters: { tags: ['${tag}'] } }, output: '../src/${name}.ts' }`
  const workspace = app(
    {
      'tools/orval.config.js': `const { defineConfig } = require('orval')
        module.exports = defineConfig({ ${project('pets', 'pets')}, ${project('admin-users', 'admin')} })`,
      'tools/openapi.yaml': openapi({ paths }),
    },
    {},
  )
  const { status, stderr } = initFrom(workspace, 'tools/orval.config.js')
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  const text = workspace.read('sdk.config.ts')
  expect(text).toContain("name: 'Pets',\n    inputs: ['tools/openapi.yaml']")
  expect(text).toContain("output: 'src/admin-users'")
  expect(workspace.read('src/pets/core/index.ts')).not.toContain('listUsers')
  expect(workspace.read('src/admin-users/core/index.ts')).toContain('listUsers')
})

test('kubb, whose plugins are not installed', () => {
  const workspace = app({
    'kubb.config.ts': `
      import { defineConfig } from '@kubb/core'
      import { pluginOas } from '@kubb/plugin-oas'
      import { pluginTs as types } from '@kubb/plugin-ts'
      export default defineConfig({
        input: { path: './openapi.yaml' },
        output: { path: './src/gen' },
        plugins: [pluginOas(), types({ dateType: 'date' })],
      })`,
  })
  const { status, stdout, stderr } = initFrom(workspace)
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(workspace.read('sdk.config.ts')).toContain("emit: ['types'],")
  expect(stdout).toContain("plugins.pluginTs.dateType: Add `dates: 'Date'`.")
  expect(workspace.list()).not.toContain('src/gen/client.ts')
})

test('openapi-typescript, from a script', () => {
  const workspace = app({}, { scripts: { types: 'openapi-typescript openapi.yaml -o src/schema.d.ts' } })
  const { status, stderr } = initFrom(workspace)
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(workspace.read('sdk.config.ts')).toContain('openapi: true,')
  expect(workspace.read('src/schema/types/openapi.ts')).toContain('export interface paths')
})

const hey = 'openapi-ts.config.mjs'
const project = "input: './openapi.yaml', output: './src/api.ts'"

test.each<[string, Readonly<Record<string, string>>, readonly string[], string]>([
  ['no configuration', {}, [], 'config-missing'],
  ['two configurations', { [hey]: '', 'orval.config.mjs': '' }, [], 'config-several'],
  ['a file that does not exist', {}, ['orval.config.ts'], 'config-unreadable'],
  ['a file of nobody', { 'vite.config.js': '' }, ['vite.config.js'], 'config-unknown'],
  ['a configuration that fails', { [hey]: 'throw new Error("token")' }, [], 'config-failed'],
  ['a package that is not installed', { [hey]: "import 'dotenv/config'\nexport default {}" }, [], 'config-failed'],
  ['no document', { [hey]: "export default { output: 'src/api' }" }, [], 'init-no-document'],
  [
    'a document that does not exist',
    { [hey]: "export default { input: 'x.yaml', output: 'y' }" },
    [],
    'file-not-found',
  ],
  ['no output', { 'orval.config.mjs': 'export default {}' }, [], 'init-no-document'],
  [
    'two outputs, one folder',
    { 'orval.config.mjs': `export default { a: { ${project} }, b: { ${project} } }` },
    [],
    'output-shared',
  ],
  [
    'two outputs, one name',
    { 'orval.config.mjs': `export default { a: { ${project} }, b: { ${project} } }` },
    ['--name', 'A'],
    'config-several',
  ],
  ['the layout of packages', { [hey]: '' }, [hey, '--layout', 'packages'], 'config-invalid'],
  [
    'a folder outside',
    { [hey]: "export default { input: './openapi.yaml', output: '../outside of the app' }" },
    [],
    'output-outside-project',
  ],
])('%s: an error, and nothing is written', async (_title, files, args, code) => {
  const workspace = app(files)
  const before = workspace.list()
  const { exitCode, err } = await workspace.run('init', '--from', ...args, '--yes')
  expect(err).toContain(code)
  expect(exitCode).not.toBe(0)
  expect(workspace.list()).toEqual(before)
})
