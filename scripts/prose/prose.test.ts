import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../lib/paths.ts'
import { sentencesOf } from './sentences.ts'
import { terms } from './terms.ts'

const maxWords = 30

const pages = globSync(
  [
    '*.md',
    'generator/README.md',
    'generator/docs/*.md',
    'scripts/README.md',
    'spec/README.md',
    'packages/*/README.md',
    'packages/docs/*.md',
    'packages/docs/guides/*.md',
    'examples/*/README.md',
  ],
  { cwd: root },
)

test('sentences are read as the unit of prose: code is one word, tables and lists count, markup does not', () => {
  const page =
    '# A title\n\nOne `x.y(z)` here. Two\n*words*?\n\n```ts\nnot. prose.\n```\n\n| a | b |\n| - | - |\n| Three. | |\n'
  expect(sentencesOf(page)).toEqual([
    { line: 1, text: 'A title', words: 2, isCell: false },
    { line: 3, text: 'One Code here.', words: 3, isCell: false },
    { line: 3, text: 'Two words?', words: 2, isCell: false },
    { line: 10, text: 'a', words: 1, isCell: true },
    { line: 10, text: 'b', words: 1, isCell: true },
    { line: 12, text: 'Three.', words: 1, isCell: true },
  ])
})

test.each(pages)('%s: short sentences in the words of the field', (page) => {
  const sentences = sentencesOf(readFileSync(join(root, page), 'utf8'))
  const long = sentences
    .filter(({ words, isCell }) => words > maxWords && !isCell)
    .map(({ line, text, words }) => `${line}: ${words} words: ${text}`)
  const odd = sentences.flatMap(({ line, text }) =>
    terms.filter(({ pattern }) => pattern.test(text)).map(({ instead }) => `${line}: better ${instead}: ${text}`),
  )
  expect([...long, ...odd]).toEqual([])
})
