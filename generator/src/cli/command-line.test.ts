import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../folders.ts'
import { commandLinePage } from './command-line-page.fixture.ts'
import type { ExitCode } from './execute.ts'
import { createProgram } from './main.ts'
import { openapi, operation, Workspace } from './workspace.fixture.ts'

const nothing = (): void => {}
const terminal = { cwd: root, out: nothing, err: nothing, outColor: false, errColor: false, interactive: false }
const program = createProgram({ terminal, args: [], exit: nothing })

test('the page of commands and options is generated from the commands', async () => {
  await expect(commandLinePage(program)).toMatchFileSnapshot('../../docs/command-line.md')
})

test.each(['README.md', 'generator/README.md'])('%s lists every command', (page) => {
  const rows = readFileSync(join(root, page), 'utf8').matchAll(/^\| `sdkgen ([a-z]+)` /gm)
  const names = [...rows].map(([, name]) => name)
  expect(names.toSorted()).toEqual(program.commands.map((command) => command.name()).toSorted())
})

const config = (inputs: string): string => `{ "name": "Pets", "scope": "@pets", "inputs": ["${inputs}"] }`

test.each<[title: string, code: ExitCode, files: Readonly<Record<string, string>>, args: readonly string[]]>([
  ['a document', 0, { 'a.yaml': openapi() }, ['merge', 'a.yaml']],
  ['help', 0, {}, ['--help']],
  ['a document that is missing', 1, {}, ['merge', 'a.yaml']],
  ['a document of --spec that is missing', 1, {}, ['generate', '--spec', 'a.yaml', '--out', 'sdk']],
  ['a document of the configuration that is missing', 1, { 'sdk.config.json': config('a.yaml') }, ['generate']],
  ['a document that is not valid', 1, { 'a.yaml': 'openapi: 3.1.1\npaths: {' }, ['merge', 'a.yaml']],
  ['stale output', 1, { 'a.yaml': openapi(), 'sdk.config.json': config('a.yaml') }, ['check']],
  ['no configuration', 2, {}, ['generate']],
  ['a configuration that is missing', 2, {}, ['generate', '--config', 'a.json']],
  ['a configuration that is not valid', 2, { 'sdk.config.json': '{}' }, ['check']],
  ['a document to compare that is missing', 2, {}, ['diff', 'a.yaml', 'b.yaml']],
  ['an unknown option', 2, {}, ['generate', '--fast']],
  ['an unknown command', 2, {}, ['build']],
  ['nothing was pulled yet', 2, { 'sdk.config.json': config('a.yaml') }, ['pull', '--check']],
])('the exit code of %s is %i', async (_title, code, files, args) => {
  expect(await new Workspace(files).run(...args)).toMatchObject({ exitCode: code })
})

test('a surplus argument of a command with --spec names the flag', async () => {
  expect((await new Workspace().run('generate', 'a.yaml')).err).toContain('Documents follow --spec.')
  expect((await new Workspace().run('pull', '--check', 'a', 'b')).err).not.toContain('--spec.')
})

test('hints repeat the call with what it lacks', async () => {
  const { err } = await new Workspace().run('init', 'sdk', '--name', 'Pets', '--yes')
  expect(err).toContain('`sdkgen init sdk --name Pets --yes --spec openapi.yaml`')
  const pull = await new Workspace().run('pull', '--check', '--to', 'api')
  expect(pull.err).toContain('`sdkgen pull --to api https://api.example.com/openapi.yaml`')
})

test('a check of another folder says how to fetch into that folder', async () => {
  const workspace = new Workspace({ 'a.yaml': openapi() })
  await workspace.run('pull', 'a.yaml', '--to', 'api')
  workspace.plant('a.yaml', openapi({ paths: operation('/b', 'listB') }))
  const { exitCode, out } = await workspace.run('pull', '--check', '--to', 'api')
  expect(exitCode).toBe(1)
  expect(out).toContain('\nTo fetch: sdkgen pull --to api\n')
  expect(await workspace.run('pull', '--to', 'api')).toMatchObject({ exitCode: 0 })
})

test.each([
  [['3.0.3'], '3.1'],
  [['3.1.0'], '3.1'],
  [['3.0.3', '3.1.0'], '3.1'],
  [['3.1.0', '3.2.0'], '3.2'],
])('documents of OpenAPI %j merge into one of %s', async (versions, want) => {
  const files = versions.map((version, index) => [
    `${index}.yaml`,
    openapi({ paths: operation(`/${index}`, `list${index}`) }).replace('3.1.1', version),
  ])
  const workspace = new Workspace(Object.fromEntries(files))
  const { out } = await workspace.run('merge', ...files.flatMap(([name = '']) => name))
  expect(out).toMatch(new RegExp(`^openapi: ${want.replace('.', '\\.')}`))
})
