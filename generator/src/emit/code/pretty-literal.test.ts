import { expect, test } from 'vitest'
import { prettyLiteral } from './pretty-literal.ts'

const long = 'a'.repeat(60)

test('what fits stays on one line', () => {
  expect(prettyLiteral({ a: [1, 'b'], 'c-d': null })).toBe("{ a: [1, 'b'], 'c-d': null }")
})

test('what does not is laid out', () => {
  expect(prettyLiteral({ a: [long, long] }, '  ')).toBe(`{\n    a: [\n      '${long}',\n      '${long}',\n    ],\n  }`)
})
