import { expect, test } from 'vitest'
import { DocumentErrors } from '../diagnostics/document-error.ts'
import type { JsonObject } from '../json.ts'
import type { Operation } from './api.ts'
import { operationOf } from './testing.ts'

const page = {
  type: 'object',
  required: ['data'],
  properties: {
    data: { type: 'array', items: { $ref: '#/components/schemas/Thing' } },
    total: { type: 'integer' },
    meta: { type: ['object', 'null'], properties: { next: { type: 'string' } } },
  },
}

function paginated(pagination: JsonObject): Operation {
  const parameters = ['offset', 'cursor', 'limit'].map((name) => ({ name, in: 'query', schema: { type: 'string' } }))
  const responses = { 200: { description: 'OK', content: { 'application/json': { schema: { allOf: [page] } } } } }
  const components = { schemas: { Thing: { type: 'object' } } }
  return operationOf({ parameters, responses, 'x-sdk-pagination': pagination }, { components })
}

test('offset', () => {
  expect(paginated({ kind: 'offset', offset: 'offset', items: 'data', total: 'total' }).pagination).toEqual({
    kind: 'offset',
    offset: 'offset',
    limit: undefined,
    items: [{ name: 'data', optional: false }],
    itemType: { pointer: '#/components/schemas/Thing' },
    isText: true,
    total: [{ name: 'total', optional: true }],
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

test.each<[string, JsonObject]>([
  ['no array at "rows"', { kind: 'offset', offset: 'offset', items: 'rows' }],
  ['no parameter "skip"', { kind: 'offset', offset: 'skip', items: 'data' }],
  ['is incomplete', { kind: 'cursor', items: 'data' }],
])('reports what is wrong: %s', (message, pagination) => {
  expect(() => paginated(pagination)).toThrow(DocumentErrors)
  expect(() => paginated(pagination)).toThrow(message)
})
