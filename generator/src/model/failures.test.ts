import { expect, test } from 'vitest'
import type { JsonValue } from '../json.ts'
import { operationOf } from './testing.ts'

const responses = { 200: { description: 'OK' } }

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
