import { expect, test } from 'vitest'
import { DocumentErrors } from '../../diagnostics/document-error.ts'
import type { JsonObject } from '../../lib/json.ts'
import { operationOf } from '../model.fixture.ts'

const text = { type: 'string' }
const list = { type: 'array', items: text }
const object = (properties: JsonObject): JsonObject => ({ type: 'object', properties })

function paginationOf(pagination: JsonObject, properties: JsonObject, type = 'string') {
  const parameter = String(pagination['parameter'])
  const schema = object(properties)
  const { pagination: found } = operationOf({
    parameters: [{ name: parameter, in: 'query', schema: { type } }],
    responses: { 200: { description: 'OK', content: { 'application/json': { schema } } } },
    'x-sdk-pagination': pagination,
  })
  if (found === undefined) return undefined
  const path = (steps: readonly { readonly name: string }[] | undefined) => steps?.map(({ name }) => name).join('.')
  return [found.kind, path(found.items), found.kind === 'cursor' ? path(found.next) : undefined]
}

test.each<[string, JsonObject, JsonObject, readonly (string | undefined)[]]>([
  ['offset', { parameter: 'offset' }, { items: list }, ['offset', 'items', undefined]],
  ['skip', { parameter: '$skip' }, { total: text, value: list }, ['offset', 'value', undefined]],
  ['page', { parameter: 'pageNumber' }, { results: list }, ['page', 'results', undefined]],
  ['cursor', { parameter: 'cursor' }, { data: list, next_cursor: text }, ['cursor', 'data', 'next_cursor']],
  ['a token', { parameter: 'page_token' }, { data: list, nextPageToken: text }, ['cursor', 'data', 'nextPageToken']],
  [
    'a cursor within',
    { parameter: 'after' },
    { data: list, paging: object({ next: object({ after: text }), after: text }) },
    ['cursor', 'data', 'paging.after'],
  ],
  ['a list within', { parameter: 'offset' }, { data: object({ items: list }) }, ['offset', 'data.items', undefined]],
  ['what is given', { parameter: 'from', kind: 'page', items: 'b' }, { a: list, b: list }, ['page', 'b', undefined]],
])('%s', (_title, pagination, properties, want) => {
  expect(paginationOf(pagination, properties)).toEqual(want)
})

test.each<[string, JsonObject, JsonObject]>([
  ['no list', { parameter: 'offset' }, { total: text }],
  ['no next cursor', { parameter: 'cursor' }, { data: list }],
  ['no such list', { parameter: 'offset', items: 'rows' }, { data: list }],
])('%s is an error', (_title, pagination, properties) => {
  expect(() => paginationOf(pagination, properties)).toThrow(DocumentErrors)
})
