// @vitest-environment happy-dom
import { QueryClient, skipToken } from '@tanstack/react-query'
import { cleanup, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { UnauthorizedResponseError } from '@openrouter-sdk/core'
import {
  apiKeysListKey,
  apiKeysListOptions,
  creditsGetCreditsKey,
  invalidateAllApiKeysList,
  invalidateAllGuardrailsList,
  invalidateGuardrailsList,
  prefetchApiKeysList,
  prefetchGuardrailsListInfinite,
  useApiKeysGet,
  useApiKeysList,
  useApiKeysListSuspense,
  useCreditsGetCredits,
  useGuardrailsList,
  useGuardrailsListInfinite,
  useGuardrailsListInfiniteSuspense,
} from '../src/index.js'
import { fakeApi, json, never } from './fake-api.js'
import { renderWith } from './render.js'

afterEach(cleanup)

const keys = { data: [{ hash: 'a' }, { hash: 'b' }] }

describe('a query', () => {
  it('sends the request and gives the data', async () => {
    const { client, received } = fakeApi(() => json(keys))
    const { result } = renderWith(client, () => useApiKeysList({ workspace_id: 'w' }).data)
    await waitFor(() => expect(result.current).toEqual(keys))
    expect(received.map(({ url }) => url.pathname + url.search)).toEqual(['/api/v1/keys?workspace_id=w'])
  })

  it('selects', async () => {
    const { client } = fakeApi(() => json(keys))
    const { result } = renderWith(client, () => useApiKeysList({}, { select: ({ data }) => data.length }).data)
    await waitFor(() => expect(result.current).toBe(2))
  })

  it('needs no request where the operation takes none', async () => {
    const { client, received } = fakeApi(() => json({ data: { total_credits: 3 } }))
    const { result, queryClient } = renderWith(
      client,
      () => useCreditsGetCredits({ requestOptions: { headers: { 'x-a': 1 } } }).data,
    )
    await waitFor(() => expect(result.current).toEqual({ data: { total_credits: 3 } }))
    expect(received[0]?.headers.get('x-a')).toBe('1')
    expect(queryClient.getQueryData(creditsGetCreditsKey())).toEqual({ data: { total_credits: 3 } })
  })

  it('gives the typed error after one call: a final status is not retried', async () => {
    const { client, received } = fakeApi(() => json({ error: { code: 401, message: 'no' } }, 401))
    const { result } = renderWith(client, () => useApiKeysList().error)
    await waitFor(() => expect(result.current).toBeInstanceOf(UnauthorizedResponseError))
    expect(received).toHaveLength(1)
  })

  it('leaves retries to core', async () => {
    const { client, received } = fakeApi(() => json({}, 500), { maxRetries: 1 })
    const { result } = renderWith(client, () => useApiKeysList().isError)
    await waitFor(() => expect(result.current).toBe(true))
    expect(received).toHaveLength(2)
  })

  it('aborts the request when no component needs it any more', async () => {
    const { client, received } = fakeApi(never)
    const { unmount } = renderWith(client, () => useApiKeysGet({ hash: 'a' }).status)
    await waitFor(() => expect(received).not.toHaveLength(0))
    unmount()
    await waitFor(() => expect(received.every(({ signal }) => signal.aborted)).toBe(true))
  })

  it('suspends until there is data', async () => {
    const { client } = fakeApi(() => json(keys))
    const { result } = renderWith(client, () => useApiKeysListSuspense().data.data.length)
    await waitFor(() => expect(result.current).toBe(2))
  })
})

describe('a skipped query', () => {
  it('sends nothing and does not show the data of the empty request', async () => {
    const { client, received } = fakeApi(() => json(keys))
    const queryClient = new QueryClient()
    await prefetchApiKeysList(queryClient, client)
    const { result } = renderWith(client, () => useApiKeysList(skipToken), queryClient)
    expect(result.current.data).toBeUndefined()
    expect(result.current.fetchStatus).toBe('idle')
    expect(received).toHaveLength(1)
  })

  it('fetches once there is a request', async () => {
    const { client } = fakeApi(() => json(keys))
    let request: { hash: string } | typeof skipToken = skipToken
    const { result, rerender } = renderWith(client, () => useApiKeysGet(request).isSuccess)
    expect(result.current).toBe(false)
    request = { hash: 'a' }
    rerender()
    await waitFor(() => expect(result.current).toBe(true))
  })
})

describe('prefetch', () => {
  it('fills the entry that the hook reads', async () => {
    const { client, received } = fakeApi(() => json(keys))
    const queryClient = new QueryClient()
    await prefetchApiKeysList(queryClient, client, {}, { staleTime: 60_000 })
    const { result } = renderWith(client, () => useApiKeysList(undefined, { staleTime: 60_000 }).data, queryClient)
    expect(result.current).toEqual(keys)
    expect(received).toHaveLength(1)
  })

  it('does not reject', async () => {
    const { client } = fakeApi(() => json({}, 404))
    await expect(prefetchApiKeysList(new QueryClient(), client)).resolves.toBeUndefined()
  })
})

/** Five guardrails, two per page whatever the limit. */
function guardrailPages() {
  const all = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }))
  return fakeApi(({ url }) => {
    const offset = Number(url.searchParams.get('offset'))
    return json({ data: all.slice(offset, offset + 2), total_count: all.length })
  })
}

const offsets = (received: readonly { readonly url: URL }[]) =>
  received.map(({ url }) => url.searchParams.get('offset'))

describe('an infinite query', () => {
  it('reads to the end by items received', async () => {
    const { client, received } = guardrailPages()
    const { result } = renderWith(client, () => {
      const { data, hasNextPage, fetchNextPage, isFetching } = useGuardrailsListInfinite({ limit: 100 })
      if (hasNextPage && !isFetching) void fetchNextPage()
      return { ids: data?.pages.flatMap((page) => page.data.map(({ id }) => id)), hasNextPage }
    })
    await waitFor(() => expect(result.current.ids).toEqual(['a', 'b', 'c', 'd', 'e']))
    expect(result.current.hasNextPage).toBe(false)
    expect(offsets(received)).toEqual(['0', '2', '4'])
  })

  it('suspends, prefetches and begins at the given page', async () => {
    const { client, received } = guardrailPages()
    const queryClient = new QueryClient()
    const overrides = { initialPageParam: 2, staleTime: 60_000 }
    await prefetchGuardrailsListInfinite(queryClient, client, {}, overrides)
    const { result } = renderWith(
      client,
      () => useGuardrailsListInfiniteSuspense({}, overrides).data.pages.length,
      queryClient,
    )
    expect(result.current).toBe(1)
    expect(offsets(received)).toEqual(['2'])
  })
})

describe('invalidation', () => {
  const render = () => {
    const { client, received } = guardrailPages()
    const rendered = renderWith(client, () => [
      useGuardrailsList({ workspace_id: 'one' }).isSuccess,
      useGuardrailsList({ workspace_id: 'two', limit: 2 }).isSuccess,
      useGuardrailsListInfinite({ workspace_id: 'two' }).isSuccess,
    ])
    const asked = () => received.splice(0).map(({ url }) => url.search)
    return { ...rendered, asked }
  }

  it('reaches plain and infinite queries by a part of the request', async () => {
    const { queryClient, result, asked } = render()
    await waitFor(() => expect(result.current).toEqual([true, true, true]))
    asked()
    await invalidateGuardrailsList(queryClient, { workspace_id: 'two' })
    expect(asked()).toEqual(['?workspace_id=two&limit=2', '?workspace_id=two&offset=0'])
  })

  it('reaches all queries of the operation, and no others', async () => {
    const { queryClient, result, asked } = render()
    await waitFor(() => expect(result.current).toEqual([true, true, true]))
    asked()
    await invalidateAllApiKeysList(queryClient)
    expect(asked()).toEqual([])
    await invalidateAllGuardrailsList(queryClient, { refetchType: 'none' })
    expect(asked()).toEqual([])
    await invalidateAllGuardrailsList(queryClient)
    expect(asked()).toHaveLength(3)
  })
})

it('keeps secrets and options out of keys', () => {
  const { client } = fakeApi(() => json(keys))
  const { queryKey } = apiKeysListOptions(
    client,
    { workspace_id: 'w' },
    { requestOptions: { credentials: { apiKey: 's' } } },
  )
  expect(queryKey).toEqual(['openrouter', 'apiKeys', 'list', { request: { workspace_id: 'w' } }])
  expect(apiKeysListKey()).toEqual(['openrouter', 'apiKeys', 'list', { request: {} }])
})
