import { expect, test } from 'vitest'
import { withPlainCharacters } from './plain-characters.ts'

test.each<[path: string, text: string, want: string]>([
  ['a.ts', "const a = '\u0000\u001b\u007f\u202e\ud800'\n", "const a = '\\u0000\\u001b\\u007f\\u202e\\ud800'\n"],
  ['a.json', '"\u0085\u2066"', '"\\u0085\\u2066"'],
  ['a.md', 'a\u0000\u001b[31m\u202eb\udc00', 'a[31mb'],
  ['a.md', 'tab\tline\r\n🙂 é ש \u200f', 'tab\tline\r\n🙂 é ש \u200f'],
])('%s: %j', (path, text, want) => {
  expect(withPlainCharacters({ path, text }).text).toBe(want)
})
