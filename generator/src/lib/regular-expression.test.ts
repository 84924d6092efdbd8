import { expect, test } from 'vitest'
import { regularExpression, regularExpressionLiteral } from './regular-expression.ts'

test.each<[string, string | undefined]>([
  ['^[A-Z]{2}$', '/^[A-Z]{2}$/u'],
  ['\\p{L}/', '/\\p{L}\\//u'],
  ['^[\\w-.]+\\@\\-$', '/^[\\w-.]+\\@\\-$/'],
  ['{', '/{/'],
  ['(?<a>.)(?<b>.)\\k<a>', '/(?<a>.)(?<b>.)\\k<a>/u'],
  ['[(?i:]\\(?i:', '/[(?i:]\\(?i:/u'],
  ['🙂', '/🙂/u'],
  ['\u0000\\\u202e\ud800\u007f', '/\\u0000\\u202e\\ud800\\u007f/'],
  ['a\nb\u2028', '/a\\nb\\u2028/u'],
  ['\\\\\u202e', '/\\\\\\u202e/u'],
  // Other flavours, which JavaScript without `u` reads as something else.
  ['\\A[a-z]+\\Z', undefined],
  ['\\p{IsLatin}', undefined],
  ['\\pL', undefined],
  ['\\h', undefined],
  ['\\x', undefined],
  ['\\01', undefined],
  ['\\2(a)', undefined],
  // Of ES2025, which older compilers and engines refuse.
  ['(?i:a)', undefined],
  ['(?-i:a)', undefined],
  ['(?<y>a)|(?<y>b)', undefined],
  // Of a later Unicode than ES2022 has.
  ['\\p{Script=Kawi}', undefined],
  ['[^\\P{scx=Garay}]', undefined],
  ['\\p{Script=Nonsense}', undefined],
  ['\\p{Script=Latin}\\p{sc=Cyrl}', '/\\p{Script=Latin}\\p{sc=Cyrl}/u'],
  // No expression at all.
  ['(?i)a', undefined],
  ['(?>a)', undefined],
  ['a++', undefined],
  ['[', undefined],
  ['\\', undefined],
])('%j: %s', (source, want) => {
  const found = regularExpression(source)
  expect(found && regularExpressionLiteral(found)).toBe(want)
})
