import { expect, test } from 'vitest'
import { shareDates, sharingDates } from './share-dates.js'

const at = () => new Date('2024-05-06T07:08:09Z')

test('equal data keeps its identity', () => {
  const old = { pages: [{ at: at(), others: [at(), null, 'text'] }], pageParams: [0] }
  const data = { pages: [{ at: at(), others: [at(), null, 'text'] }], pageParams: [0] }
  expect(shareDates(old, data)).toBe(old)
})

test('what differs is new, and the rest is kept', () => {
  const old = { kept: { at: at() }, other: { at: at() }, gone: at() }
  const later = new Date('2025-01-01T00:00:00Z')
  const shared = shareDates(old, { kept: { at: at() }, other: { at: later }, added: at() })
  expect(shared).toEqual({ kept: { at: at() }, other: { at: later }, added: at() })
  expect(shared).toHaveProperty(
    'kept',
    expect.toSatisfy((kept: unknown) => kept === old.kept),
  )
})

test('data is not changed', () => {
  const [mine, theirs] = [at(), at()]
  const data = Object.freeze({ at: theirs })
  expect(shareDates({ at: mine }, data)).toEqual({ at: mine })
  expect(data.at).toBe(theirs)
})

test.each([[undefined], ['text'], [[]], [null], [new Map()]])('data of another form than before: %j', (old) => {
  const data = { at: at() }
  expect(shareDates(old, data)).toBe(data)
})

test('a caller may decide otherwise', () => {
  expect(sharingDates({ structuralSharing: false })).toEqual({ structuralSharing: false })
  expect(sharingDates()).toEqual({ structuralSharing: shareDates })
})
