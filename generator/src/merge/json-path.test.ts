import { compile } from 'json-p3'
import { expect, test } from 'vitest'
import { findByPath, JsonPathSyntaxError } from './json-path.ts'
import { TimeLimitError } from '../lib/time-limit.ts'

const root = { a: [{ b: 1 }, { b: 2 }], text: `${'a'.repeat(40)}b` }

test.each([
  [
    '$.a[*].b',
    [
      ['a', '0', 'b'],
      ['a', '1', 'b'],
    ],
  ],
  [
    '$..b',
    [
      ['a', '0', 'b'],
      ['a', '1', 'b'],
    ],
  ],
  ['$', [[]]],
  ['$.none', []],
])('%s', (path, want) => {
  expect(findByPath(path, root)).toEqual(want)
})

const nested = { a: [{ b: [1, null] }, { b: { b: 'text' } }], none: null, text: 'b' }

test.each([
  '$..*',
  '$..b',
  '$..[0]',
  '$..a..b',
  '$..[0, 1]..b',
  '$.none..b',
  '$.text..[0]',
  '$..[?@.b]',
  '$.a[*]..[?@ == null]',
])('%s selects what the library selects, in its order', (path) => {
  const locations = compile(path)
    .query(nested)
    .locations()
    .map((location) => location.map(String))
  const distinct = new Map(locations.map((keys) => [keys.join('/'), keys]))
  expect(findByPath(path, nested)).toEqual([...distinct.values()])
})

test('no JSONPath', () => {
  expect(() => findByPath('$[', root)).toThrow(JsonPathSyntaxError)
})

test('a pattern that backtracks without end is cut off', () => {
  expect(() => findByPath("$[?match(@, '(a+)+')]", root, 100)).toThrow(TimeLimitError)
})

test('a filter that looks at everything again and again is cut off', () => {
  const many = { list: Array.from({ length: 3000 }, (_, index) => ({ index })) }
  expect(() => findByPath('$..[?count($..*) > 1]', many, 100)).toThrow(TimeLimitError)
})
