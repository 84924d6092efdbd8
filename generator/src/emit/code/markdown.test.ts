import { expect, test } from 'vitest'
import { cell, code, codeBlock, slug } from './markdown.ts'

test.each<[string, string]>([
  ['a', '`a`'],
  ['a`b', '``a`b``'],
  ['`a', '`` `a ``'],
  ['a\nb', '`a b`'],
  [' ', ''],
])('code %j', (text, want) => {
  expect(code(text)).toBe(want)
})

test('a block has a fence that its text cannot end', () => {
  expect(codeBlock('a\n```\nb\n', 'md')).toBe('````md\na\n```\nb\n````')
})

test('a cell is one line without column marks', () => {
  expect(cell('`a | b`\n\nc')).toBe('`a \\| b` c')
})

test.each<[string, string]>([
  ['ChatRequest', 'chatrequest'],
  ['Tool_Call', 'tool_call'],
  ['Two words!', 'two-words'],
])('slug of %s', (heading, want) => {
  expect(slug(heading)).toBe(want)
})
