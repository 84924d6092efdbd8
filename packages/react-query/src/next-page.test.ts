import { describe, expect, it, test } from 'vitest'
import { nextCursor, nextNumber, nextOffset } from './next-page.js'

describe('nextOffset', () => {
  test.each([
    { case: 'goes on after a full page', given: [0, 2, 5], want: 2 },
    { case: 'goes on after a short page: servers cap the limit', given: [2, 1, 5], want: 3 },
    { case: 'ends at the total', given: [4, 1, 5], want: undefined },
    { case: 'ends at an empty page, even before the total', given: [2, 0, 5], want: undefined },
    { case: 'goes on without a total', given: [2, 2], want: 4 },
    { case: 'goes on where the total is null', given: [2, 2, null], want: 4 },
    { case: 'ends at an empty page without a total', given: [4, 0], want: undefined },
    { case: 'takes missing items for none', given: [4, undefined], want: undefined },
    { case: 'ends where there is no more', given: [0, 2, undefined, false], want: undefined },
    { case: 'goes on where there is more', given: [0, 2, undefined, true], want: 2 },
  ] as const)('$case', ({ given: [offset, received, total, more], want }) => {
    expect(nextOffset(offset, received, total, more)).toBe(want)
  })
})

describe('nextNumber', () => {
  test.each([
    { case: 'goes on after a page', given: [1, 2, 1], want: 2 },
    { case: 'ends at an empty page', given: [3, 0, 1, 9], want: undefined },
    { case: 'takes missing items for none', given: [3, undefined, 1], want: undefined },
    { case: 'ends at the last page', given: [3, 2, 1, 3], want: undefined },
    { case: 'counts from the first page', given: [1, 2, 0, 3], want: 2 },
    { case: 'goes on where their number is null', given: [3, 2, 1, null], want: 4 },
    { case: 'ends where there is no more', given: [3, 2, 1, null, false], want: undefined },
  ] as const)('$case', ({ given: [number, received, first, pages, more], want }) => {
    expect(nextNumber(number, received, first, pages, more)).toBe(want)
  })
})

describe('nextCursor', () => {
  test.each([
    { given: 'b', want: 'b' },
    { given: 7, want: 7 },
    { given: null, want: undefined },
    { given: undefined, want: undefined },
    { given: '', want: undefined },
  ])('$given gives $want', ({ given, want }) => {
    expect(nextCursor(given, 'a')).toBe(want)
  })

  it('ends where there is no more, though a cursor is named', () => {
    expect(nextCursor('b', 'a', false)).toBeUndefined()
  })

  it('ends where the same page is named again', () => {
    expect(nextCursor('a', 'a')).toBeUndefined()
  })
})
