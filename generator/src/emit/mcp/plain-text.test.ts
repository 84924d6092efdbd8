import { expect, test } from 'vitest'
import { isPlain, plainLine, plainText } from './plain-text.ts'

test.each([
  ['a text', 'A text.\nOf two lines.', 'A text.\nOf two lines.'],
  ['every kind of line break', 'a\r\nb\rc\u2028d\u2029e\u0085f', 'a\nb\nc\nd\ne\nf'],
  ['other control characters', 'a\u0000b\u001b[31mc\u007f', 'ab[31mc'],
  ['what reorders text', 'a\u202eb\u2066c', 'abc'],
  ['what has no width', 'a\u200bb\u200dc\ufeffd\u00ade', 'abcde'],
  ['letters that are tags', 'a\u{e0049}\u{e0067}b', 'ab'],
  ['selectors of variants', 'a\ufe0fb\u{e0100}c', 'abc'],
  ['fillers', 'a\u3164b\u115fc', 'abc'],
  ['halves of characters', 'a\ud800b', 'ab'],
  ['private use', 'a\ue000b', 'ab'],
  ['other scripts', 'é 日本語 עברית 😀', 'é 日本語 עברית 😀'],
])('a model gets what a reader sees: %s', (_title, text, want) => {
  expect(plainText(text, 1_000)).toBe(want)
})

test('long texts are cut, between characters', () => {
  expect(plainText('abcdef', 4)).toBe('abc…')
  expect(plainText('ab😀cdef', 4)).toBe('ab…')
  expect(plainLine(' a\n\n b ', 10)).toBe('a b')
})

test.each([
  ['name', true],
  ['with spaces', true],
  ['', false],
  ['two\nlines', false],
  ['in\u200bvisible', false],
  ['x'.repeat(201), false],
])('%j may be written as it is: %s', (text, want) => {
  expect(isPlain(text)).toBe(want)
})
