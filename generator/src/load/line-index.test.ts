import { expect, test } from 'vitest'
import { LineIndex } from './line-index.ts'

test.each([
  [0, 1, 1],
  [1, 1, 2],
  [3, 2, 1],
  [5, 3, 1],
  [7, 4, 1],
  [99, 4, 93],
])('offset %i is %i:%i', (offset, line, column) => {
  expect(new LineIndex('a\r\nb\nc\r').at(offset)).toEqual({ line, column })
})
