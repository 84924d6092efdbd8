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

it('leaves dates and other objects as they are', () => {
  const since = new Date(0)
  const key: RequestKey<{ since: Date }> = requestKey({ since })
  expect(key.request?.since).toBe(since)
})
