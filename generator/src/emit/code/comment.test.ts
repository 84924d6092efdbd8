import { expect, test } from 'vitest'
import { comment, commentText } from './comment.ts'

const none = { summary: undefined, description: undefined, deprecated: false }

test.each<[string, Parameters<typeof comment>[0], string | undefined]>([
  ['nothing to say', { docs: none }, undefined],
  ['a summary becomes a sentence', { docs: { ...none, summary: 'List keys' } }, 'List keys.'],
  [
    'paragraphs',
    { docs: { ...none, summary: 'List keys', description: 'All of them.' } },
    'List keys.\n\nAll of them.',
  ],
  [
    'a description that repeats the summary',
    { docs: { ...none, summary: 'List keys', description: 'List keys. All.' } },
    'List keys. All.',
  ],
  ['tags', { docs: { ...none, deprecated: true }, tags: ['@see x'] }, '@deprecated\n@see x'],
])('%s', (_title, parts, want) => {
  expect(comment(parts)).toBe(want)
})

test('nothing can end the comment', () => {
  expect(commentText('a */ b\u2028c')).toBe('a *\\/ b\nc')
})

test('long paragraphs are wrapped, what is laid out is not', () => {
  const long = 'word '.repeat(40).trim()
  const lines = commentText(`${long}\n- ${long}\n\`\`\`\n${long}\n\`\`\``).split('\n')
  expect(Math.max(...lines.slice(0, 2).map((line) => line.length))).toBeLessThanOrEqual(110)
  expect(lines.slice(2)).toEqual([`- ${long}`, '```', long, '```'])
})
