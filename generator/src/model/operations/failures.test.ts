import { expect, test } from 'vitest'
import type { JsonValue } from '../../lib/json.ts'
import { apiOf, operationOf } from '../model.fixture.ts'

const responses = { 200: { description: 'OK', content: { 'application/json': {} } } }

test.each<[JsonValue | undefined, object]>([
  [undefined, []],
  ['error', [{ path: 'error', values: [] }]],
  [
    ['error', { path: 'type', values: ['failed', 1] }],
    [{ path: 'error' }, { path: 'type', values: ['failed', 1] }],
  ],
])('x-sdk-failure: %j', (given, want) => {
  const failure = given === undefined ? {} : { 'x-sdk-failure': given }
  expect(operationOf({ responses, ...failure }).failure).toMatchObject(want)
})

test.each<JsonValue>([[1], { path: 1 }, { path: 'a', values: 'b' }, { path: 'a', values: [{}] }])(
  'x-sdk-failure: %j is refused',
  (given) => {
    expect(() => operationOf({ responses, 'x-sdk-failure': given })).toThrow(/x-sdk-failure/)
  },
)

test('a failure that nothing can report is noted', () => {
  const get = { 'x-sdk-failure': 'error', responses: { 204: { description: '' } } }
  const { operations, notes } = apiOf({ paths: { '/a': { get } } })
  expect(operations[0]?.failure).toEqual([])
  expect(notes.map(({ code }) => code)).toEqual(['failure-not-read'])
})
