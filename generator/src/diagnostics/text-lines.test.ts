import { expect, test } from 'vitest'
import { linesOfText } from './text-lines.ts'

test.each(['', 'a', 'a\nb', 'a\n', '\n\na', 'a\r\nb\rc\nd', 'a\r\n'])('%j', (text) => {
  const lines = text.split(/\r\n|\r|\n/)
  const found = linesOfText(text)
  expect(found).toHaveLength(lines.length)
  for (let first = 0; first <= lines.length; first++)
    for (let end = first; end <= lines.length + 1; end++)
      expect(found.slice(first, end)).toEqual(lines.slice(first, end))
})
