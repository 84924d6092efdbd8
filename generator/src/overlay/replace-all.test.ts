import { expect, test } from 'vitest'
import type { JsonValue } from '../lib/json.ts'
import { type Replace, replaceAll } from './replace-all.ts'

const value = { a: [{ x: 1 }, { x: 2 }, { x: 3 }], b: { c: { d: 1 } }, e: 'text' }
const remove: Replace = () => undefined
const mark: Replace = (found) => (typeof found === 'object' ? { ...found, m: true } : 'm')

test.each<[name: string, places: readonly (readonly string[])[], replace: Replace, want: JsonValue]>([
  ['nothing', [], remove, value],
  ['members', [['e'], ['b', 'c']], remove, { a: value.a, b: {} }],
  [
    'elements, whatever the order',
    [
      ['a', '0'],
      ['a', '2'],
    ],
    remove,
    { ...value, a: [{ x: 2 }] },
  ],
  ['inside and outside', [['b', 'c', 'd'], ['b']], mark, { ...value, b: { c: { d: 'm' }, m: true } }],
  ['inside what is removed', [['b', 'c', 'd'], ['b']], remove, { a: value.a, e: 'text' }],
  ['places that are not there', [['z'], ['a', '9'], ['e', 'x']], mark, value],
])('%s', (_name, places, replace, want) => {
  const before = JSON.stringify(value)
  expect(replaceAll(value, places, replace)).toEqual(want)
  expect(JSON.stringify(value)).toBe(before)
})

test('values beside a replaced place stay shared', () => {
  const result = Object(replaceAll(value, [['b', 'c', 'd']], mark))
  expect(result.a).toBe(value.a)
})
