import { expect, test } from 'vitest'
import { openapi, operation, Workspace } from './workspace.fixture.ts'

const paths = [
  operation('/pets', 'listPets'),
  operation('/pets/{id}/toys', 'x'),
  operation("/o'hara", 'readOHara'),
].join('\n')
const config = `{ "name": "Pets", "scope": "@pets", "inputs": ["api.yaml"] }`

test('lists name, operation and rule', async () => {
  const workspace = new Workspace({ 'api.yaml': openapi() })
  const { exitCode, out, err } = await workspace.run('names', '--spec', 'api.yaml')
  expect(exitCode).toBe(0)
  expect(out).toBe('NAME       OPERATION  RULE\npets.list  GET /pets  id\n')
  expect(err).toContain('1 name')
})

test('for scripts', async () => {
  const workspace = new Workspace({ 'api.yaml': openapi() })
  const { out } = await workspace.run('names', '--spec', 'api.yaml', '--json')
  expect(JSON.parse(out)).toMatchObject({
    names: [{ verb: 'GET', path: '/pets', name: 'petsList', group: ['pets'], method: 'list', rule: 'id' }],
  })
})

test('types follow, where they are not called as their schemas are', async () => {
  const inner = 'type: object, properties: { sku: { type: string } }'
  const rest = `components:
  schemas:
    order: { type: object, properties: { items: { type: array, items: { ${inner} } } } }
    User: { type: object }`
  const workspace = new Workspace({
    'api.yaml': openapi({ rest }),
    'sdk.config.json': config.replace('}', ', "nestedTypes": "named" }'),
  })
  const { out } = await workspace.run('names')
  expect(out).toContain('\n\nTYPE       SCHEMA\nOrder      order\nOrderItem  order.items[]\n')
  const json = JSON.parse((await workspace.run('names', '--json')).out)
  expect(json).toMatchObject({
    types: [{ name: 'Order' }, { schema: 'order.items[]' }, { name: 'User', schema: 'User' }],
  })
})

test('the overlay gives the names that there are, and then decides', async () => {
  const workspace = new Workspace({ 'api.yaml': openapi({ paths }), 'sdk.config.json': config })
  const before = await workspace.run('names', '--overlay', 'names.yaml')
  expect(before).toMatchObject({ exitCode: 0, err: expect.stringContaining('written to names.yaml') })
  const withOverlay = config.replace('}', ', "overlays": ["names.yaml"] }')
  workspace.plant('sdk.config.json', withOverlay)
  const names = (out: string) => out.split('\n').map((line) => line.split(/ {2,}/).slice(0, 2))
  const after = await workspace.run('names')
  expect(names(after.out)).toEqual(names(before.out))
  expect(after.out).toMatch(/^pets\.list +GET \/pets +given$/m)
  workspace.plant('names.yaml', workspace.read('names.yaml').replace('x-sdk-method: list\n', 'x-sdk-method: all\n'))
  expect((await workspace.run('names')).out).toMatch(/^pets\.all +GET \/pets +given$/m)
})

test('operations of shared path items are reported, and edits are not lost', async () => {
  const shared = openapi({
    paths: `  /pets:\n    $ref: '#/components/pathItems/Pets'`,
    rest: `components:\n  pathItems:\n    Pets:\n${operation('X', 'listPets')
      .split('\n')
      .slice(1)
      .map((line) => `  ${line}`)
      .join('\n')}`,
  })
  const workspace = new Workspace({ 'api.yaml': shared, 'mine.yaml': 'mine' })
  const run = await workspace.run('names', '--spec', 'api.yaml', '--overlay', 'names.yaml')
  expect(run.err).toContain('without 1 operation of shared path items')
  const refused = await workspace.run('names', '--spec', 'api.yaml', '--overlay', 'mine.yaml')
  expect(refused).toMatchObject({ exitCode: 2, err: expect.stringContaining('mine.yaml exists already') })
  expect(workspace.read('mine.yaml')).toBe('mine')
})
