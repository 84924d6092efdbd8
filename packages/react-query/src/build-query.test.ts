import { skipToken } from '@tanstack/react-query'
import { expect, it } from 'vitest'
import { buildNullableQuery, buildQuery, queryOf } from './build-query.js'
import { orNull } from './or-throw.js'
import type { ResultPromise } from './generated/shared/core.js'

const { signal } = new AbortController()

function resultOf<T>(result: { ok: true; value: T } | { ok: false; error: unknown }): ResultPromise<T, unknown> {
  return Object.assign(Promise.resolve(result), {
    withResponse: () => Promise.resolve({ ...result, response: undefined }),
  })
}

/** Result of a query's function for a page. */
const fetched = (options: object, pageParam?: number): unknown =>
  'queryFn' in options && typeof options.queryFn === 'function' ? options.queryFn({ signal, pageParam }) : options

it('sends the request with the options of the caller and the signal of the query', async () => {
  const options = buildQuery<object>(['key'], (given) => resultOf({ ok: true, value: given }), {
    requestOptions: { timeoutMs: 5 },
  })
  await expect(fetched(options)).resolves.toEqual({ timeoutMs: 5, signal })
})

it('throws the error of a call', async () => {
  const error = new Error('no')
  await expect(fetched(buildQuery(['key'], () => resultOf({ ok: false, error })))).rejects.toBe(error)
})

it('lets a caller replace all but key and function', () => {
  const pages = { initialPageParam: 0, getNextPageParam: () => 1 }
  const overrides: object = { retry: 2, initialPageParam: 5, queryKey: ['mine'], queryFn: skipToken }
  const options = buildQuery(
    ['key'],
    (_given, pageParam: number) => resultOf({ ok: true, value: pageParam }),
    overrides,
    pages,
  )
  expect(options).toMatchObject({ ...pages, retry: 2, initialPageParam: 5, queryKey: ['key'] })
  expect(options).toHaveProperty('queryFn', expect.any(Function))
})

it('fetches a page', async () => {
  const pages = { initialPageParam: 0, getNextPageParam: () => 1 }
  const options = buildQuery(['key'], (_given, page: number) => resultOf({ ok: true, value: page }), undefined, pages)
  await expect(fetched(options, 3)).resolves.toBe(3)
})

it('does not retry, as core has', () => {
  expect(buildQuery(['key'], skipToken)).toEqual({ retry: false, queryKey: ['key'], queryFn: skipToken })
})

it('holds null for no content', async () => {
  const options = buildNullableQuery(['key'], () => resultOf({ ok: true, value: undefined }))
  await expect(fetched(options)).resolves.toBeNull()
})

const send = (_client: object, request: unknown, options: object) => resultOf({ ok: true, value: { request, options } })
const key = (request: unknown, keyPrefix?: string) => [keyPrefix, request]

it('calls a function of core with the client and the request', async () => {
  const options = queryOf(send, key, { keyPrefix: 'a' }, { id: 1 }, { requestOptions: { timeoutMs: 5 } })
  expect(options).toMatchObject({ retry: false, queryKey: ['a', { id: 1 }] })
  await expect(fetched(options)).resolves.toEqual({ request: { id: 1 }, options: { timeoutMs: 5, signal } })
})

it('skips a query', () => {
  expect(queryOf(send, key, {}, skipToken, undefined)).toHaveProperty('queryFn', skipToken)
})

it('holds null for no content of a function of core', async () => {
  const nothing = () => resultOf({ ok: true, value: undefined })
  await expect(fetched(queryOf(nothing, key, {}, {}, undefined, orNull))).resolves.toBeNull()
})
