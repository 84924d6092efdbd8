import { expect, test } from 'vitest'
import { DocumentErrors } from '../../diagnostics/document-error.ts'
import type { JsonObject } from '../../lib/json.ts'
import type { Operation } from '../api.ts'
import { operationOf } from '../model.fixture.ts'

const page = {
  type: 'object',
  required: ['data'],
  properties: {
    data: { type: 'array', items: { $ref: '#/components/schemas/Thing' } },
    total: { type: 'integer' },
    has_more: { type: 'boolean' },
    any: {},
    meta: { type: ['object', 'null'], properties: { next: { type: 'string' } } },
  },
}

function paginated(pagination: JsonObject, schema: JsonObject = { allOf: [page] }): Operation {
  const parameters = ['offset', 'cursor', 'limit'].map((name) => ({ name, in: 'query', schema: { type: 'string' } }))
  const responses = { 200: { description: 'OK', content: { 'application/json': { schema } } } }
  const components = { schemas: { Thing: { type: 'object' } } }
  return operationOf({ parameters, responses, 'x-sdk-pagination': pagination }, { components })
}

const thing = { kind: 'named', name: 'Thing', key: 'Thing', view: 'response' }

test('offset', () => {
  expect(
    paginated({ kind: 'offset', offset: 'offset', items: 'data', total: 'total', more: 'has_more' }).pagination,
  ).toEqual({
    kind: 'offset',
    offset: 'offset',
    limit: undefined,
    items: [{ name: 'data', optional: false, partial: false }],
    itemTypes: [thing],
    more: [{ name: 'has_more', optional: true, partial: false }],
    position: 'string',
    total: [{ name: 'total', optional: true, partial: false }],
  })
})

test('cursor, with a path of properties that may be absent', () => {
  expect(
    paginated({ kind: 'cursor', cursor: 'cursor', limit: 'limit', items: 'data', next: 'meta.next' }).pagination,
  ).toMatchObject({
    kind: 'cursor',
    limit: 'limit',
    next: [
      { name: 'meta', optional: true },
      { name: 'next', optional: true },
    ],
  })
})

const list = (items: JsonObject, more: JsonObject = {}): JsonObject => ({
  type: 'object',
  required: ['data'],
  properties: { data: { type: 'array', items }, ...more },
})
const text = { type: 'string' }

test.each<[name: string, schema: JsonObject, want: object]>([
  [
    'every variant has the list and one the cursor',
    { oneOf: [list({ $ref: '#/components/schemas/Thing' }, { next: text }), list(text)] },
    {
      items: [{ name: 'data', optional: false, partial: false }],
      next: [{ name: 'next', optional: true, partial: true }],
      itemTypes: [thing, { kind: 'keyword', name: 'string' }],
    },
  ],
  [
    'a variant without the list',
    { anyOf: [list(text, { next: text }), { type: 'object', properties: { error: text } }] },
    { items: [{ name: 'data', optional: false, partial: true }] },
  ],
  [
    'null is no variant',
    { oneOf: [list(text, { next: text }), { type: 'null' }] },
    { items: [{ name: 'data', optional: false, partial: false }] },
  ],
  [
    'a union beside common properties, required by another part',
    { required: ['next'], properties: { next: text }, oneOf: [list(text), list({ type: 'integer' })] },
    { next: [{ name: 'next', optional: false, partial: false }] },
  ],
])('a response that is a union: %s', (_name, schema, want) => {
  const cursor = { kind: 'cursor', cursor: 'cursor', items: 'data', next: 'next' }
  expect(paginated(cursor, schema).pagination).toMatchObject(want)
})

test.each<[string, JsonObject]>([
  ['no array at "rows"', { kind: 'offset', offset: 'offset', items: 'rows' }],
  ['no parameter "skip"', { kind: 'offset', offset: 'skip', items: 'data' }],
  ['no boolean and no link at "total"', { kind: 'offset', offset: 'offset', items: 'data', more: 'total' }],
  ['the cursor at "any" has no type', { kind: 'cursor', cursor: 'cursor', items: 'data', next: 'any' }],
  ['is incomplete', { kind: 'cursor', items: 'data' }],
])('reports what is wrong: %s', (message, pagination) => {
  expect(() => paginated(pagination)).toThrow(DocumentErrors)
  expect(() => paginated(pagination)).toThrow(message)
})
