import { EventEmitter } from 'node:events'
import { expect, test } from 'vitest'
import { ensureSize, paint, printable, printableJson } from './terminal.ts'

test.each([
  ['plain text, with\ttabs and\nlines', 'plain text, with\ttabs and\nlines'],
  ['a title\u001b]0;owned\u0007', 'a title·]0;owned·'],
  ['cleared\u001b[2J', 'cleared·[2J'],
  ['C1 \u009b2J', 'C1 ·2J'],
  ['back\rover', 'back·over'],
  ['gnp.exe\u202e', 'gnp.exe·'],
  ['hidden\u001b[8m', 'hidden·[8m'],
  ['id\u200b and half \ud83d', 'id· and half ·'],
])('%j is shown as %j', (text, want) => {
  expect(printable(text, true)).toBe(want)
  expect(printable(text, false)).toBe(want)
})

test('styles stay where there is colour', () => {
  const text = paint('red', 'no', true)
  expect(printable(text, true)).toBe(text)
  expect(printable(text, false)).toBe('no')
})

test('JSON holds the same, escaped', () => {
  const value = { text: 'a\u009b\u007f\u202e\u001b\u200b' }
  expect(printableJson(value)).toBe('{"text":"a\\u009b\\u007f\\u202e\\u001b\\u200b"}')
  expect(JSON.parse(printableJson(value))).toEqual(value)
})

test.each([
  [
    { columns: 0, rows: 0 },
    { columns: 80, rows: 24 },
  ],
  [
    { columns: 20, rows: 0 },
    { columns: 20, rows: 24 },
  ],
  [
    { columns: 120, rows: 50 },
    { columns: 120, rows: 50 },
  ],
])('a terminal of %o is written to as %o, at its start and after a change', (size, want) => {
  const stream = Object.assign(new EventEmitter(), { columns: 1, rows: 1 })
  const first = Object.assign(new EventEmitter(), size)
  ensureSize(first)
  expect(first).toMatchObject(want)
  ensureSize(stream)
  Object.assign(stream, size).emit('resize')
  expect(stream).toMatchObject(want)
})
