import { expect, test } from 'vitest'
import { escaped, replaceInvisible } from './invisible.ts'

test.each([
  ['plain, with\ttabs and\nlines', 'plain, with\ttabs and\nlines'],
  ['id\u200b', 'id\\u200b'],
  ['\ufeffid', '\\ufeffid'],
  ['a\u0000b\u001b[2J', 'a\\u0000b\\u001b[2J'],
  ['gnp.exe\u202e \u2066', 'gnp.exe\\u202e \\u2066'],
  ['half \ud83d', 'half \\ud83d'],
  ['soft\u00adhyphen', 'soft\\u00adhyphen'],
  ['tag \u{e0041}', 'tag \\udb40\\udc41'],
  ['filler \u3164', 'filler \\u3164'],
  ['line\u2028line', 'line\\u2028line'],
  ['joined\u200d', 'joined\\u200d'],
  ['👩\u200d👧 ❤️\u200d🔥', '👩\u200d👧 ❤️\u200d🔥'],
  ['naïve 名前 é', 'naïve 名前 é'],
])('%j is shown as %j', (text, want) => {
  expect(replaceInvisible(text, escaped)).toBe(want)
})
