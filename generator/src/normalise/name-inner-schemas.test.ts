import { expect, test } from 'vitest'
import type { JsonObject } from '../json.ts'
import { nameInnerSchemas } from './name-inner-schemas.ts'
import { runPass } from './test-pass.ts'

const tree = {
  type: 'object',
  properties: {
    child: { type: 'object', properties: { next: { $ref: '#/components/schemas/Tree/properties/child' } } },
  },
}

test('a schema inside another gets a name, in both places', () => {
  const document = { components: { schemas: { Tree: tree, TreeChild: { type: 'string' } } } }
  expect(runPass(nameInnerSchemas, document, 'components', 'schemas')).toEqual({
    Tree: { type: 'object', properties: { child: { $ref: '#/components/schemas/TreeChild2' } } },
    TreeChild: { type: 'string' },
    TreeChild2: { type: 'object', properties: { next: { $ref: '#/components/schemas/TreeChild2' } } },
  })
})

test.each<[string, JsonObject, string]>([
  ['#/components/schemas/A/$defs/B', { components: { schemas: { A: { $defs: { B: {} } } } } }, 'AB'],
  ['#/definitions/pet-shop', { definitions: { 'pet-shop': {} } }, 'PetShop'],
  [
    '#/paths/~1users~1{id}/get/responses/200/content/application~1json/schema',
    { paths: { '/users/{id}': { get: { responses: { 200: { content: { 'application/json': { schema: {} } } } } } } } },
    'UsersIdGet200',
  ],
])('%s', (target, parts, name) => {
  const document = {
    ...parts,
    'x-first': 1,
    info: { contact: {} },
    webhooks: { a: { post: { requestBody: { content: { 'a/b': { schema: { items: { $ref: target } } } } } } } },
  }
  const path = ['webhooks', 'a', 'post', 'requestBody', 'content', 'a/b', 'schema', 'items', '$ref']
  expect(runPass(nameInnerSchemas, document, ...path)).toBe(`#/components/schemas/${name}`)
})

test('references to components are written in one way', () => {
  const document = {
    components: {
      schemas: {
        'a b': {},
        'c/d': {},
        E: { anyOf: [{ $ref: '#/components/schemas/a%20b' }, { $ref: '#/components/schemas/c~1d' }] },
      },
    },
  }
  expect(runPass(nameInnerSchemas, document, 'components', 'schemas', 'E')).toEqual({
    anyOf: [{ $ref: '#/components/schemas/a b' }, { $ref: '#/components/schemas/c~1d' }],
  })
})
