import { hashKey, partialMatchKey, skipToken } from '@tanstack/react-query'
import { expect, it } from 'vitest'
import { requestKey } from './request-key.js'

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
