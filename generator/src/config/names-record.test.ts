import { expect, test } from 'vitest'
import { openapi, operation, Workspace } from '../cli/workspace.fixture.ts'
import { namesRecordPath } from './output-manifest.ts'

const config = `{ "name": "Pets", "scope": "@pets", "inputs": ["api.yaml"] }`
const manifest = (version: string) => JSON.stringify({ name: '@pets/core', version })
const older = openapi({ paths: operation('/a/b/pets', 'listPets') })
const newer = openapi({ paths: `${operation('/a/b/pets', 'fetchAll')}\n${operation('/pets', 'listPets')}` })

function project(version: string): Workspace {
  const files = { 'api.yaml': older, 'sdk.config.json': config, 'packages/core/package.json': manifest(version) }
  return new Workspace(files)
}

const recorded = (workspace: Workspace): unknown => JSON.parse(workspace.read(namesRecordPath))

test('before the first release there is no record, unless it is asked for', async () => {
  const workspace = project('0.1.0')
  await workspace.run('generate', '--force')
  expect(workspace.list()).not.toContain(namesRecordPath)
  expect(await workspace.run('generate', '--record-names')).toMatchObject({ exitCode: 0 })
  expect(recorded(workspace)).toMatchObject({ version: '0.1.0', operations: { 'GET /a/b/pets': 'pets.list' } })
})

test('a release records its names, later versions keep them, and the record grows with the next release', async () => {
  const workspace = project('1.0.0')
  await workspace.run('generate', '--force')
  expect(recorded(workspace)).toMatchObject({ version: '1.0.0', operations: { 'GET /a/b/pets': 'pets.list' } })
  workspace.plant('packages/core/package.json', manifest('1.0.0'))
  workspace.plant('api.yaml', newer)
  await workspace.run('generate', '--force')
  expect(workspace.list().filter((path) => path.includes('generated'))).toEqual([
    'packages/core/src/generated/petsList.ts',
    'packages/core/src/generated/petsListPets.ts',
  ])
  expect(recorded(workspace)).toMatchObject({ version: '1.0.0', operations: { 'GET /a/b/pets': 'pets.list' } })
  workspace.plant('packages/core/package.json', manifest('1.1.0'))
  await workspace.run('generate', '--force')
  expect(recorded(workspace)).toMatchObject({
    version: '1.1.0',
    operations: { 'GET /a/b/pets': 'pets.list', 'GET /pets': 'pets.listPets' },
  })
})

test.each(['{', '{"version":"1.0.0"}', '{"version":"1","operations":{},"schemas":{"a":"no name"}}'])(
  'a record that says %s stops the run',
  async (text) => {
    const workspace = project('1.0.0')
    workspace.plant(namesRecordPath, text)
    const run = await workspace.run('generate', '--force')
    expect(run).toMatchObject({ exitCode: 1, err: expect.stringContaining(namesRecordPath) })
  },
)
