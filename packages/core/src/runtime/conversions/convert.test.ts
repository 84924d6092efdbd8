import { expect, test } from 'vitest'
import { all, closest, type Convert, items, kept, members, tagged, toDate, tuple } from './convert.js'

const text = '2024-05-06T07:08:09Z'
const date = new Date(text)
const at = members({ at: toDate })

test.each<[string, Convert, unknown, unknown]>([
  ['an instant', toDate, text, date],
  ['other text', toDate, 'soon', 'soon'],
  ['a day that does not exist', toDate, '2024-13-01T00:00:00Z', '2024-13-01T00:00:00Z'],
  ['a number', toDate, 1, 1],
  ['a list', items(at), [{ at: text }, 'x', null], [{ at: date }, 'x', null]],
  ['no list', items(toDate), { 0: text }, { 0: text }],
  ['the first of a list', tuple([kept, toDate]), [text, text, text], [text, date, text]],
  ['a short list', tuple([kept, toDate], toDate), [text], [text]],
  ['members', at, { at: text, other: text }, { at: date, other: text }],
  ['missing members', at, {}, {}],
  ['members of a list', at, [text], [text]],
  ['all members', members({}, toDate), { a: text, b: 1 }, { a: date, b: 1 }],
  ['all members but one', members({ a: kept }, toDate), { a: text, b: text }, { a: text, b: date }],
  ['a variant by its tag', tagged('kind', { a: at }), { kind: 'a', at: text }, { kind: 'a', at: date }],
  ['an unknown variant', tagged('kind', { a: at }), { kind: 'toString', at: text }, { kind: 'toString', at: text }],
  [
    'the variant that has most',
    closest([[], ['at'], at], [[], ['at', 'b'], kept]),
    { at: text, b: 1 },
    { at: text, b: 1 },
  ],
  ['the variant whose members are there', closest([['c'], [], kept], [['at'], [], at]), { at: text }, { at: date }],
  ['no variant', closest([['c'], [], at]), { at: text }, { at: text }],
  ['several that hold', all(at, members({ b: toDate })), { at: text, b: text }, { at: date, b: date }],
])('%s', (_title, convert, value, want) => {
  expect(convert(value)).toEqual(want)
})

test('a member called like the prototype stays a member', () => {
  const value: unknown = JSON.parse(`{ "__proto__": "${text}", "at": "${text}" }`)
  const converted = members({}, toDate)(value)
  expect(Object.getPrototypeOf(converted)).toBe(Object.prototype)
  expect(Object.entries(Object(converted))).toEqual([
    ['__proto__', date],
    ['at', date],
  ])
})
