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
  [
    'a description that repeats the summary in other capitals, without a full stop',
    { docs: { ...none, summary: 'List  Keys', description: 'List keys\n\nAll of them.' } },
    'List keys\n\nAll of them.',
  ],
  [
    'a description that is the beginning of the summary',
    { docs: { ...none, summary: 'List keys of the account', description: 'List keys.' } },
    'List keys of the account.',
  ],
  [
    'a description that begins with a longer word',
    { docs: { ...none, summary: 'List key', description: 'List keys.' } },
    'List key.\n\nList keys.',
  ],
  ['tags', { docs: { ...none, deprecated: true }, tags: ['@see x'] }, '@deprecated\n@see x'],
])('%s', (_title, parts, want) => {
  expect(comment(parts)).toBe(want)
})

test('nothing can end the comment', () => {
  expect(commentText('a */ b\u2028c')).toBe('a *\\/ b c')
})

const long = 'word '.repeat(40).trim()

test.each<[string, string, string]>([
  ['lines of a paragraph become one', 'One\ntwo  three.\nFour.', 'One two three. Four.'],
  ['paragraphs stay apart', 'One\ntwo.\n\nThree.', 'One two.\n\nThree.'],
  ['a long list item hangs under its marker', `- ${long}`, '\n  word'],
  ['lines of a list item become one', '1. One\n   two\n2. Three', '1. One two\n2. Three'],
  ['inner lists stay', '- a\n    - b\n      c\n- d', '- a\n    - b c\n- d'],
  ['paragraphs of a list item stay in it', '- a\n\n  b\n  c', '- a\n\n  b c'],
  ['breaks of a line stay', 'a  \nb\\\nc<br>\nd', 'a\nb\\\nc<br>\nd'],
  ['code stays', '```\na\n  b\n```\nc\nd', '```\na\n  b\n```\nc d'],
  ['code that is indented stays', 'a\n\n    b\n    c', 'a\n\n    b\n    c'],
  ['tables, headings and quotes stay', '# a\n| b |\n| - |\n> c\n> d', '# a\n| b |\n| - |\n> c\n> d'],
])('%s', (_title, text, want) => {
  expect(commentText(text)).toContain(want)
})

test('nothing gets a meaning by standing at the start of a line', () => {
  const text = ['-', '@see', '1.', '#', '>', '+', '|'].map((mark) => `${'x'.repeat(108)} ${mark} y`).join(' ')
  const starts = commentText(text)
    .split('\n')
    .map((line) => line.slice(0, 1))
  expect(new Set(starts)).toEqual(new Set(['x', 'y']))
})

test('wrapping what is wrapped changes nothing', () => {
  const text = `${long}\n\n- ${long}\n    - ${long}\n\n  ${long}\n1. ${long}\n\n${long} @see - ${long}`
  const once = commentText(text)
  expect(Math.max(...once.split('\n').map((line) => line.length))).toBeLessThan(116)
  expect(commentText(once)).toBe(once)
})
