import { expect, test } from 'vitest'
import { openapi, operation, Workspace } from './workspace.fixture.ts'

const wrongExample = operation(
  '/pets',
  'listPets',
  '{ type: object, properties: { age: { type: integer } }, example: { age: old } }',
)

test('a document without problems', async () => {
  const workspace = new Workspace({ 'api.yaml': openapi() })
  const { exitCode, out } = await workspace.run('lint', 'api.yaml', '--json')
  expect(JSON.parse(out)).toMatchObject({ command: 'lint', ok: true, errors: [] })
  expect(exitCode).toBe(0)
})

test('examples are validated', async () => {
  const workspace = new Workspace({ 'api.yaml': openapi({ paths: wrongExample }) })
  const { out } = await workspace.run('lint', 'api.yaml', '--json')
  const { errors, warnings } = JSON.parse(out)
  expect([...errors, ...warnings]).toContainEqual(
    expect.objectContaining({ file: 'api.yaml', line: 12, code: expect.stringContaining('example') }),
  )
})

test('without documents, those of the config file', async () => {
  const config = `{ "name": "Pets", "scope": "@pets", "inputs": ["api.yaml"] }`
  const workspace = new Workspace({ 'api.yaml': openapi({ paths: wrongExample }), 'sdk.config.json': config })
  const { err, out } = await workspace.run('lint')
  expect(err).toMatch(/^api\.yaml:12:\d+/m)
  expect(out).toMatch(/\d+ errors?, \d+ warnings?/)
})
