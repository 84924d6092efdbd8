import { expect, test } from 'vitest'
import type { JsonObject } from '../lib/json.ts'
import { addOperationIds } from './operation-ids.ts'
import { runPass } from './pass.fixture.ts'

const id = (method: string, path: string): unknown =>
  Object(runPass(addOperationIds, { paths: { [path]: { [method]: {} } } }, 'paths', path, method)).operationId

test.each([
  ['get', '/users/{id}/keys', 'getUsersByIdKeys'],
  ['post', '/chat/completions', 'postChatCompletions'],
  ['get', '/', 'get'],
  ['delete', '/a-b/c_d.e', 'deleteABCDE'],
  ['get', '/reports/{year}-{month}', 'getReportsByYearByMonth'],
  ['get', '/größe/日本', 'getGröße日本'],
])('%s %s', (method, path, want) => {
  expect(id(method, path)).toBe(want)
})

test('names that collide are numbered, whatever the order of the document', () => {
  const paths: JsonObject = {
    '/a/b': { get: { operationId: '' } },
    '/a-b': { get: {} },
    '/x': { get: { operationId: 'getAB' } },
  }
  const reversed = Object.fromEntries(Object.entries(paths).toReversed())
  const ids = (given: JsonObject): unknown => {
    const result = Object(runPass(addOperationIds, { paths: given }, 'paths'))
    return ['/a/b', '/a-b', '/x'].map((path) => result[path].get.operationId)
  }
  expect(ids(paths)).toEqual(['getAB3', 'getAB2', 'getAB'])
  expect(ids(reversed)).toEqual(ids(paths))
})

test('the id comes first', () => {
  expect(
    Object.keys(Object(runPass(addOperationIds, { paths: { '/a': { get: { summary: 'S' } } } }, 'paths', '/a', 'get'))),
  ).toEqual(['operationId', 'summary', 'x-sdk-derived-id'])
})
