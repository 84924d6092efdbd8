import { expect, test } from 'vitest'
import type { JsonObject } from '../lib/json.ts'
import { at, repaired } from './repair.fixture.ts'

const done = { responses: {} }
const other = { summary: 'Other', responses: {} }
const methods = ['GET', 'put', 'Post', 'DELETE', 'options', 'Head', 'PATCH', 'trace', 'QUERY']

const itemOf = (item: JsonObject) => repaired({ paths: { '/a': item } })
const place = (method: string) => `structure ${at('paths', '/a', 'additionalOperations', method)}`

test.each(methods)('%s among other methods is read as the field of the method', (method) => {
  const { value, places } = itemOf({ additionalOperations: { COPY: other, [method]: done } })
  expect(value['paths']).toEqual({
    '/a': { additionalOperations: { COPY: other }, [method.toLowerCase()]: done },
  })
  expect(places).toEqual([place(method)])
})

test.each([
  ['the field is described too', { get: done, additionalOperations: { GET: other } }, ['GET']],
  ['the method is there twice', { additionalOperations: { get: done, GET: other } }, ['get', 'GET']],
])('the first description counts where %s', (_, item, warned) => {
  const { value, places } = itemOf(item)
  expect(value['paths']).toEqual({ '/a': { get: done, additionalOperations: {} } })
  expect(places).toEqual(warned.map(place))
})

test('methods without a field stay as they are written', () => {
  const item = { get: done, additionalOperations: { COPY: done, copy: done, 'x-GET': done } }
  expect(itemOf(item)).toMatchObject({ value: { paths: { '/a': item } }, places: [] })
})
