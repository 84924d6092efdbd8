import { describe, expect, test } from 'vitest'
import { loadFiles, openApi } from '../load/documents.fixture.ts'
import { merge } from './merge.ts'
import { get } from './operations.fixture.ts'

describe('references to other files', () => {
  test('into other inputs become local', async () => {
    const a = openApi(
      "paths: {}\ncomponents:\n  schemas:\n    A:\n      discriminator: {propertyName: k, mapping: {b: './lib/b.yaml#/components/schemas/B', c: C}}\n      items: {$ref: './lib/b.yaml#/components/schemas/B'}\n",
    )
    const b = openApi(
      "paths: {}\ncomponents:\n  schemas:\n    B: {properties: {a: {$ref: '../a.yaml#/components/schemas/A'}}}\n",
    )
    const { value } = merge(await loadFiles({ 'a.yaml': a, 'lib/b.yaml': b }))
    expect(value['components']).toEqual({
      schemas: {
        A: {
          discriminator: { propertyName: 'k', mapping: { b: '#/components/schemas/B', c: 'C' } },
          items: { $ref: '#/components/schemas/B' },
        },
        B: { properties: { a: { $ref: '#/components/schemas/A' } } },
      },
    })
  })

  test('into files that are no inputs pull in what they name and its closure', async () => {
    const files = {
      'a.yaml': openApi(
        "paths:\n  /a:\n    $ref: 'paths/a.yaml'\ncomponents:\n  schemas:\n    B: {type: string}\n    A: {anyOf: [{$ref: 'defs.yaml#/defs/B'}, {$ref: 'defs.yaml#/defs/B'}, {$ref: 'Node.json'}]}\n",
      ),
      'defs.yaml': "defs:\n  B: {type: array, items: {$ref: '#/defs/C'}}\n  C: {type: number}\n  Unused: {}\n",
      'Node.json': '{"properties":{"next":{"$ref":"Node.json"}}}',
      'paths/a.yaml':
        "get:\n  operationId: a\n  parameters: [{$ref: '../p.yaml#/limit'}]\n  responses:\n    default: {$ref: '../r.yaml'}\n",
      'p.yaml': 'limit: {name: limit, in: query}\n',
      'r.yaml': 'description: Any\n',
    }
    const { value, locate } = merge(await loadFiles(files, ['a.yaml']))
    expect(value['paths']).toEqual({ '/a': { $ref: '#/components/pathItems/a' } })
    expect(value['components']).toEqual({
      schemas: {
        B: { type: 'string' },
        A: {
          anyOf: [
            { $ref: '#/components/schemas/B2' },
            { $ref: '#/components/schemas/B2' },
            { $ref: '#/components/schemas/Node' },
          ],
        },
        B2: { type: 'array', items: { $ref: '#/components/schemas/C' } },
        Node: { properties: { next: { $ref: '#/components/schemas/Node' } } },
        C: { type: 'number' },
      },
      pathItems: {
        a: {
          get: {
            operationId: 'a',
            parameters: [{ $ref: '#/components/parameters/limit' }],
            responses: { default: { $ref: '#/components/responses/r' } },
          },
        },
      },
      parameters: { limit: { name: 'limit', in: 'query' } },
      responses: { r: { description: 'Any' } },
    })
    expect(locate('#/components/schemas/B2/items')).toEqual({
      file: 'defs.yaml',
      line: 2,
      column: 20,
      pointer: '#/components/schemas/B2/items',
    })
  })
})

test('components that are files keep their names, and what refers to the files means them', async () => {
  const documents = await loadFiles(
    {
      'api.yaml': openApi(
        `paths: {$ref: paths.yaml}\ncomponents:\n  schemas: {Pet: {$ref: pet.yaml}, Animal: {$ref: pet.yaml}}\n  parameters: {Limit: {$ref: limit.yaml}}\n  responses: {$ref: responses.yaml}\n`,
      ),
      'paths.yaml':
        "/pets: {get: {operationId: list, parameters: [{$ref: limit.yaml}], responses: {'200': {$ref: 'responses.yaml#/Pets'}}}}\n",
      'pet.yaml': 'type: object\nproperties: {friend: {$ref: pet.yaml}}\n',
      'limit.yaml': 'name: limit\nin: query\nschema: {type: integer}\n',
      'responses.yaml':
        'Pets: {description: Pets, content: {application/json: {schema: {items: {$ref: pet.yaml}}}}}\nUnused: {description: No}\n',
    },
    ['api.yaml'],
  )
  const { value, locate } = merge(documents)
  const pet = { $ref: '#/components/schemas/Pet' }
  expect(value['components']).toEqual({
    schemas: { Pet: { type: 'object', properties: { friend: pet } }, Animal: pet },
    parameters: { Limit: { name: 'limit', in: 'query', schema: { type: 'integer' } } },
    responses: {
      Pets: { description: 'Pets', content: { 'application/json': { schema: { items: pet } } } },
      Unused: { description: 'No' },
    },
    pathItems: {
      _pets: {
        get: {
          operationId: 'list',
          parameters: [{ $ref: '#/components/parameters/Limit' }],
          responses: { 200: { $ref: '#/components/responses/Pets' } },
        },
      },
    },
  })
  expect(locate('#/components/schemas/Pet/properties/friend')).toMatchObject({ file: 'pet.yaml', line: 2 })
})

test('two documents with the same file as a component agree', async () => {
  const of = (path: string) =>
    openApi(`paths:\n${get(path, path.slice(1))}components:\n  schemas: {Pet: {$ref: pet.yaml}}\n`)
  const documents = await loadFiles(
    {
      'a.yaml': of('/a'),
      'b.yaml': of('/b'),
      'pet.yaml': 'properties: {friend: {$ref: pet.yaml}}\n',
    },
    ['a.yaml', 'b.yaml'],
  )
  expect(merge(documents).value['components']).toEqual({
    schemas: { Pet: { properties: { friend: { $ref: '#/components/schemas/Pet' } } } },
  })
})
