import { expect, test } from 'vitest'
import type { JsonObject } from '../lib/json.ts'
import { repair } from './repair.ts'
import { head, located, repaired } from './repair.fixture.ts'

test.each<{ name: string; given: JsonObject; want: JsonObject; places: readonly string[] }>([
  { name: 'paths that are a number', given: { paths: 7 }, want: {}, places: ['structure #/paths'] },
  {
    name: 'a path item that is a text',
    given: { paths: { '/a': 'x' } },
    want: { paths: {} },
    places: ['structure #/paths/~1a'],
  },
  {
    name: 'a method without a description, and one that needs a type',
    given: { paths: { '/a': { put: null } }, components: { securitySchemes: { a: null } } },
    want: { paths: { '/a': {} }, components: { securitySchemes: {} } },
    places: ['structure #/paths/~1a/put', 'structure #/components/securitySchemes/a'],
  },
  {
    name: 'tags by name alone',
    given: { tags: ['a'] },
    want: { tags: [{ name: 'a' }] },
    places: ['structure #/tags/0'],
  },
  {
    name: 'a version without its last part',
    given: { openapi: '3.1' },
    want: { openapi: '3.1.0' },
    places: ['version-incomplete #/openapi'],
  },
  ...[
    ['variants', { oneOf: [{ type: 'string' }] }, { oneOf: [{ type: 'string' }, { type: 'null' }] }],
    ['a reference', { $ref: '#/components/schemas/B' }, { $ref: '#/components/schemas/B', nullable: true }],
    [
      'members',
      { allOf: [{ $ref: '#/components/schemas/B' }] },
      { allOf: [{ $ref: '#/components/schemas/B' }], nullable: true },
    ],
  ].map(([title, schema, read]) => ({
    name: `null beside ${String(title)}`,
    given: { components: { schemas: { A: { type: 'null', ...Object(schema) }, B: {} } } },
    want: { components: { schemas: { A: read, B: {} } } },
    places: ['structure #/components/schemas/A/type'],
  })),
  ...[{ properties: {} }, { enum: ['a'] }, { anyOf: [{ type: ['null', 'string'] }, { type: 'string' }] }].map(
    (schema) => ({
      name: `null beside ${Object.keys(schema).join()}, which may be null`,
      given: { components: { schemas: { A: { type: 'null', ...schema } } } },
      want: { components: { schemas: { A: { type: 'null', ...schema } } } },
      places: [],
    }),
  ),
  {
    name: 'a scheme without a type',
    given: { components: { securitySchemes: { a: {} } } },
    want: { components: { securitySchemes: {} } },
    places: ['structure #/components/securitySchemes/a'],
  },
])('$name', ({ given, want, places }) => {
  const got = repaired(given)
  expect(got.value).toEqual({ ...head, ...want })
  expect(got.places).toEqual(places)
})

test('a version that an overlay made is reported with its place', () => {
  expect(() => repaired({ openapi: '4.0.0' })).toThrow(expect.objectContaining({ code: 'unsupported-version' }))
})

test('a document without faults is the same object', () => {
  const value = { ...head, paths: { '/a': { get: { operationId: 'a', responses: { 200: { description: 'A' } } } } } }
  expect(repair(located(value)).document.value).toBe(value)
})

test('operations with one id: the first by path keeps it, whatever the order of the document', () => {
  const operation = { operationId: 'list', responses: {} }
  const paths = { '/b': { get: operation }, '/a': { post: operation, get: operation } }
  const { value, places } = repaired({ paths })
  expect(value['paths']).toEqual({
    '/b': { get: { responses: {} } },
    '/a': { post: { responses: {} }, get: operation },
  })
  expect(places.toSorted()).toEqual([
    'duplicate-operation-id #/paths/~1a/post/operationId',
    'duplicate-operation-id #/paths/~1b/get/operationId',
  ])
})

test('parameters that are declared twice: the first counts, and places move along', () => {
  const [one, two, other] = [
    { name: 'q', in: 'query', schema: { type: 'string' } },
    { name: 'q', in: 'query', schema: { type: 'integer' } },
    { name: 'r', in: 'query' },
  ]
  const { value, places, document } = repaired({ paths: { '/a': { get: { parameters: [one, two, other] } } } })
  expect(value['paths']).toEqual({ '/a': { get: { parameters: [one, other] } } })
  expect(places).toEqual(['duplicate-parameter #/paths/~1a/get/parameters/1'])
  expect(document.locate('#/paths/~1a/get/parameters/1/name').file).toBe('#/paths/~1a/get/parameters/2/name')
})

test.each([
  ['header', 'X-Trace', 'x-trace', 1],
  ['query', 'Page', 'page', 2],
  ['header', 'X-Trace', 'X-Span', 2],
])('in %s, %s and %s are %i parameters', (place, first, second, count) => {
  const parameters = [first, second].map((name) => ({ name, in: place }))
  const { value, places } = repaired({ paths: { '/a': { get: { parameters } } } })
  expect(value['paths']).toEqual({ '/a': { get: { parameters: parameters.slice(0, count) } } })
  expect(places).toHaveLength(2 - count)
})

test('references that lead to nothing, where that is allowed', () => {
  const missing = { $ref: '#/components/schemas/Gone' }
  const { value, places } = repaired(
    {
      paths: {
        '/a': {
          get: { parameters: [{ $ref: '#/components/parameters/Gone' }], responses: { 200: { $ref: 'gone.yaml' } } },
        },
      },
      components: {
        schemas: {
          A: { properties: { a: missing } },
          B: { discriminator: { propertyName: 'k', mapping: { g: missing.$ref, a: 'A' } } },
        },
      },
    },
    { allowMissing: true },
  )
  expect(value).toMatchObject({
    paths: { '/a': { get: { parameters: [], responses: { 200: {} } } } },
    components: {
      schemas: { A: { properties: { a: {} } }, B: { discriminator: { propertyName: 'k', mapping: { a: 'A' } } } },
    },
  })
  expect(places.filter((place) => place.startsWith('missing-reference'))).toHaveLength(4)
})

test('references to what is left out are repaired too', () => {
  const parameter = { $ref: '#/components/parameters/p' }
  const { value, places } = repaired({
    paths: {
      '/a': {
        get: { parameters: [parameter], responses: { 200: { headers: { h: { $ref: '#/components/headers/h' } } } } },
      },
    },
    components: { headers: { h: 7 }, parameters: { p: [] } },
  })
  expect(value).toMatchObject({
    paths: { '/a': { get: { parameters: [], responses: { 200: { headers: { h: {} } } } } } },
    components: { headers: {}, parameters: {} },
  })
  expect(places).toEqual([
    'structure #/components/headers/h',
    'structure #/components/parameters/p',
    'missing-reference #/paths/~1a/get/parameters/0/$ref',
    'missing-reference #/paths/~1a/get/responses/200/headers/h/$ref',
    'structure #/paths/~1a/get/parameters/0',
  ])
})
