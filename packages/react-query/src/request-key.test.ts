import { hashKey, partialMatchKey, skipToken } from '@tanstack/react-query'
import { expect, it } from 'vitest'
import { type RequestKey, requestKey } from './request-key.js'

it('holds the request and nothing else', () => {
  expect(requestKey({ limit: 2 })).toEqual({ request: { limit: 2 } })
})

it('is the same with and without members that are undefined', () => {
  expect(hashKey([requestKey({ limit: undefined })])).toBe(hashKey([requestKey({})]))
})

it('keeps a skipped query apart from the empty request', () => {
  expect(requestKey(skipToken)).toEqual({ skipped: true })
  expect(partialMatchKey([requestKey(skipToken)], [requestKey({})])).toBe(false)
})

it('distinguishes values that JSON does not', () => {
  const values = [null, Number.NaN, Infinity, -Infinity, 1n, 1, 'NaN', '1', undefined, 0]
  const keys = values.map((limit) => hashKey([requestKey({ filter: [{ limit }] })]))
  expect(new Set(keys).size).toBe(values.length)
  const members = values.map((limit) => hashKey([requestKey({ limit })]))
  expect(new Set(members).size).toBe(values.length)
})

it('matches a part of such a request', () => {
  const whole = [requestKey({ a: Number.NaN, b: 1 })]
  expect(partialMatchKey(whole, [requestKey({ a: Number.NaN })])).toBe(true)
  expect(partialMatchKey(whole, [requestKey({ a: Infinity })])).toBe(false)
})

it('has what a date is in JSON, so that a part with another date does not match, and a stored key does', () => {
  const key = (since: unknown): readonly unknown[] => [requestKey({ since, limit: 1 })]
  const part = (since: unknown): readonly unknown[] => [requestKey({ since })]
  const [early, late] = [new Date(0), new Date(1)]
  expect(hashKey(key(early))).toBe(hashKey([{ request: { since: early, limit: 1 } }]))
  expect(partialMatchKey(key(early), part(early))).toBe(true)
  expect(partialMatchKey(key(early), part(late))).toBe(false)
  expect(partialMatchKey(JSON.parse(JSON.stringify(key(early))), part(early))).toBe(true)
  expect(partialMatchKey(key(new URL('https://a.test')), part(new URL('https://b.test')))).toBe(false)
})

it('leaves other objects as they are', () => {
  const [file, invalid] = [new Blob(), new Date(Number.NaN)]
  const key: RequestKey<object> = requestKey({ file, invalid, none: null, bare: Object.create(null) })
  expect(key.request).toStrictEqual({ file, invalid, none: null, bare: Object.create(null) })
})
