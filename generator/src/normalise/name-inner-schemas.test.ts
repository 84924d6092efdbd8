import { expect, test } from 'vitest'
import type { JsonObject } from '../lib/json.ts'
import { inOneWalk } from './in-one-walk.ts'
import { translateTypeNames } from './given-names.ts'
import { nameInnerSchemas } from './name-inner-schemas.ts'
import { runPass } from './pass.fixture.ts'

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

test('a schema with a name is a component, and equal ones are one', () => {
  const line = { 'x-sdk-name': 'OrderLine', type: 'object', properties: { sku: { type: 'string' } } }
  const other = { 'x-sdk-name': 'OrderLine', type: 'string' }
  const response = { content: { 'application/json': { schema: { type: 'array', items: line } } } }
  const document = {
    paths: { '/lines': { get: { responses: { 200: response } } } },
    components: { schemas: { Order: { properties: { lines: { items: line }, note: other } } } },
  }
  const reference = { $ref: '#/components/schemas/OrderLine' }
  expect(runPass(nameInnerSchemas, document, 'components', 'schemas')).toEqual({
    Order: { properties: { lines: { items: reference }, note: { $ref: '#/components/schemas/OrderLine2' } } },
    OrderLine: line,
    OrderLine2: other,
  })
  expect(runPass(nameInnerSchemas, document, 'paths', '/lines', 'get', 'responses', '200')).toEqual({
    content: { 'application/json': { schema: { type: 'array', items: reference } } },
  })
})

test('one inside another has a name as well', () => {
  const inner = { 'x-sdk-name': 'Inner', type: 'object' }
  const outer = { 'x-sdk-name': 'Outer', anyOf: [inner, { type: 'string' }] }
  const document = { components: { schemas: { A: { properties: { b: outer } } } } }
  expect(runPass(nameInnerSchemas, document, 'components', 'schemas')).toEqual({
    A: { properties: { b: { $ref: '#/components/schemas/Outer' } } },
    Inner: inner,
    Outer: { ...outer, anyOf: [{ $ref: '#/components/schemas/Inner' }, { type: 'string' }] },
  })
})

test('null, read-only, deprecation and default stay where a schema with a name stood', () => {
  const kind = {
    'x-sdk-name': 'Kind',
    type: ['string', 'null'],
    enum: ['a', 'b', null],
    default: null,
    description: 'D',
  }
  const inner = { 'x-sdk-name': 'Inner', type: 'object', readOnly: true, deprecated: true }
  const onlyNull = { 'x-sdk-name': 'Nothing', type: ['null'] }
  const document = { components: { schemas: { A: { properties: { kind, inner, onlyNull } } } } }
  expect(runPass(nameInnerSchemas, document, 'components', 'schemas')).toEqual({
    A: {
      properties: {
        kind: { anyOf: [{ $ref: '#/components/schemas/Kind' }, { type: 'null' }], default: null, description: 'D' },
        inner: { $ref: '#/components/schemas/Inner', readOnly: true, deprecated: true },
        onlyNull: { $ref: '#/components/schemas/Nothing' },
      },
    },
    Kind: { 'x-sdk-name': 'Kind', type: 'string', enum: ['a', 'b'], description: 'D' },
    Inner: { 'x-sdk-name': 'Inner', type: 'object' },
    Nothing: onlyNull,
  })
})

test.each<[string, JsonObject]>([
  ['a component', { A: { 'x-sdk-name': 'B', type: 'object' } }],
  ['a property of that name', { A: { properties: { 'x-sdk-name': { type: 'string' } } } }],
  ['an example', { A: { example: { items: { 'x-sdk-name': 'B' } } } }],
  ['an extension', { A: { 'x-more': { items: { 'x-sdk-name': 'B' } } } }],
  ['a reference', { A: { items: { $ref: '#/components/schemas/C', 'x-sdk-name': 'B' } }, C: {} }],
])('%s is no schema inside of another', (_name, schemas) => {
  expect(runPass(nameInnerSchemas, { components: { schemas } }, 'components', 'schemas')).toEqual(schemas)
})

test('names for other generators are translated', () => {
  const document = {
    components: {
      schemas: {
        A: { 'x-speakeasy-name-override': 'B', properties: { c: { 'x-fern-type-name': 'C', type: 'object' } } },
        D: { properties: { e: { 'x-speakeasy-name-override': 'f', type: 'string' } } },
      },
    },
  }
  expect(runPass(inOneWalk(translateTypeNames), document, 'components', 'schemas')).toMatchObject({
    A: { 'x-sdk-name': 'B', properties: { c: { 'x-sdk-name': 'C' } } },
    D: { properties: { e: { 'x-speakeasy-name-override': 'f' } } },
  })
  expect(
    runPass(inOneWalk(translateTypeNames), document, 'components', 'schemas', 'D', 'properties', 'e'),
  ).not.toHaveProperty('x-sdk-name')
})
