import { expect, test } from 'vitest'
import { findByPath, JsonPathSyntaxError, JsonPathTimeout } from './json-path.ts'

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

test('no JSONPath', () => {
  expect(() => findByPath('$[', root)).toThrow(JsonPathSyntaxError)
})

test('a pattern that backtracks without end is cut off', () => {
  expect(() => findByPath("$[?match(@, '(a+)+')]", root, 100)).toThrow(JsonPathTimeout)
})

test('a filter that looks at everything again and again is cut off', () => {
  const many = { list: Array.from({ length: 3000 }, (_, index) => ({ index })) }
  expect(() => findByPath('$..[?count($..*) > 1]', many, 100)).toThrow(JsonPathTimeout)
})
