import { expect, test } from 'vitest'
import { hasAll, hasMembers, isBinary, isGiven, isOther, isUnique, merged } from './values.js'

test.each<[title: string, check: (value: never) => boolean, taken: readonly unknown[], refused: readonly unknown[]]>([
  ['hasAll', hasAll(['a', 'b']), [{ a: 1, b: undefined }, 'text', null], [{ a: 1 }, []]],
  ['hasMembers', hasMembers(1, 2), [{ a: 1 }, { a: 1, b: 2 }], [{}, { a: 1, b: 2, c: 3 }]],
  ['hasMembers without an upper bound', hasMembers(1), [{ a: 1, b: 2, c: 3 }], [{}]],
  ['isBinary', isBinary, [new Blob(['x']), new ArrayBuffer(1), new Uint8Array(1), new ReadableStream()], ['x', {}]],
  [
    'isUnique',
    isUnique,
    [[], [1, '1', null], [{ a: 1 }, { a: 2 }]],
    [
      [1, 1],
      [
        { a: 1, b: 2 },
        { b: 2, a: 1 },
      ],
      [1n, 1n],
    ],
  ],
  ['isOther', isOther(['object', 'null']), ['x', [], 1], [{}, null]],
  ['isGiven', isGiven, [null, 0], [undefined]],
])('%s', (_title, check, taken, refused) => {
  expect(taken.map((value) => check(value as never))).toEqual(taken.map(() => true))
  expect(refused.map((value) => check(value as never))).toEqual(refused.map(() => false))
})

test('the results of two schemas are one object, where both are objects', () => {
  const value = { a: 1 }
  expect(merged(value, { a: 1, one: 1 }, { a: 2, other: 2 })).toEqual({ a: 1, one: 1, other: 2 })
  for (const result of [undefined, null, 'text', [1]]) expect(merged(value, result, {})).toBe(value)
})
