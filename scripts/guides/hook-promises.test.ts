// @vitest-environment happy-dom
import { QueryClient } from '@tanstack/react-query'
import { cleanup, waitFor } from '@testing-library/react'
import { act } from 'react'
import { afterEach, describe, expect } from 'vitest'
import type { ChatSendRequest } from '../../packages/types/src/index.ts'
import { OpenRouterCore, StreamError } from '../../packages/core/src/index.ts'
import * as hooks from '../../packages/react-query/src/index.ts'
import { fakeApi, json } from '../../packages/react-query/test/fake-api.ts'
import { renderWith } from '../../packages/react-query/test/render.ts'
import { promise } from './promise.ts'

afterEach(cleanup)

const page = 'packages/react-query/README.md'
const core = new OpenRouterCore({ apiKey: 'sk-secret', headers: { 'x-secret': 'header' }, serverURL: 'https://a.test' })
const list = { data: [{ hash: 'a' }] }
const chunk = (text: string): string => `data: ${JSON.stringify({ choices: [{ delta: { content: text } }] })}\n\n`
const events = (text: string): Response => new Response(text, { headers: { 'content-type': 'text/event-stream' } })
const request: ChatSendRequest = { model: 'm', messages: [{ role: 'user', content: 'Hello' }] }

/** The keys of the queries of a client that a key matches. */
function matched(queryClient: QueryClient, queryKey: readonly unknown[]): number {
  return queryClient.getQueryCache().findAll({ queryKey }).length
}

describe('hooks', () => {
  promise(page, 'Options of the call go into `requestOptions` and are not part of the key.', async () => {
    const { client, received } = fakeApi(() => json(list))
    const overrides = { requestOptions: { headers: { 'x-a': '1' } } }
    const options = hooks.apiKeysListOptions(client, {}, overrides)
    expect(options.queryKey).toEqual(hooks.apiKeysListOptions(client, {}).queryKey)
    await new QueryClient().fetchQuery(options)
    expect(received[0]?.headers.get('x-a')).toBe('1')
  })

  promise(page, 'A key contains only the request: no credentials, headers or URLs.', () => {
    const { queryKey } = hooks.apiKeysListOptions(core, { workspace_id: 'w' })
    expect(JSON.stringify(queryKey)).not.toMatch(/secret|a\.test/)
    expect(queryKey.at(-1)).toEqual({ request: { workspace_id: 'w' } })
  })

  promise(page, 'a key matches every key that begins with it.', () => {
    const queryClient = new QueryClient()
    const options = [
      hooks.modelsListOptions(core),
      hooks.modelsListInfiniteOptions(core),
      hooks.modelsCountOptions(core),
      hooks.apiKeysGetOptions(core, { hash: 'a' }),
    ]
    for (const { queryKey } of options) queryClient.setQueryData([...queryKey], {})
    const { openRouterKey } = hooks
    expect(matched(queryClient, openRouterKey)).toBe(4)
    expect(matched(queryClient, [...openRouterKey, 'models'])).toBe(3)
    expect(matched(queryClient, [...openRouterKey, 'models', 'list'])).toBe(2)
    expect(matched(queryClient, hooks.apiKeysGetKey({ hash: 'a' }))).toBe(1)
    expect(matched(queryClient, hooks.modelsListInfiniteKey())).toBe(1)
  })

  promise(page, 'The page parameter is no part of the request or the key.', async () => {
    const { client, received } = fakeApi(() => json({ data: [], links: {} }))
    const options = hooks.modelsListInfiniteOptions(client, { category: 'programming' }, { initialPageParam: 40 })
    expect(JSON.stringify(options.queryKey)).not.toMatch(/offset|40/)
    await new QueryClient().fetchInfiniteQuery(options)
    expect(received[0]?.url.searchParams.get('offset')).toBe('40')
  })

  promise(page, 'A prefetch that fails is silent', async () => {
    const { client } = fakeApi(() => json({ error: { code: 401, message: 'no' } }, 401))
    const queryClient = new QueryClient()
    await hooks.prefetchModelsList(queryClient, client)
    expect(queryClient.getQueryData(hooks.modelsListOptions(client).queryKey)).toBeUndefined()
  })

  promise(page, 'So their `gcTime` is 0', () => {
    expect(hooks.apiKeysCreateMutationOptions(core).gcTime).toBe(0)
  })

  promise(page, 'Downloads are mutations as well', () => {
    expect(Object.keys(hooks)).toContain('useFilesDownloadMutation')
    expect(Object.keys(hooks)).not.toContain('useFilesDownload')
  })

  promise(page, '`retry` is off for queries and mutations', () => {
    const queries = [hooks.modelsListOptions(core), hooks.modelsListInfiniteOptions(core)]
    expect(queries.map(({ retry }) => retry)).toEqual([false, false])
    expect(hooks.apiKeysCreateMutationOptions(core).retry).toBe(false)
  })

  promise(page, 'A prefixed key is the plain one with `{ keyPrefix }` after its first element', () => {
    const work = hooks.withKeyPrefix(core, 'work')
    const [first, ...rest] = hooks.modelsListOptions(core).queryKey
    expect(hooks.modelsListOptions(work).queryKey).toEqual([first, { keyPrefix: 'work' }, ...rest])
  })

  promise(page, 'or the one whose `keyPrefix` is among the filters', async () => {
    const queryClient = new QueryClient()
    const keys = [core, hooks.withKeyPrefix(core, 'work')].map((one) => hooks.modelsListOptions(one).queryKey)
    const stale = () => keys.map((key) => queryClient.getQueryState(key)?.isInvalidated)
    for (const key of keys) queryClient.setQueryData(key, { data: [] } as never)
    await hooks.invalidateAllModelsList(queryClient, { keyPrefix: 'work' })
    expect(stale()).toEqual([false, true])
    await hooks.invalidateAllModelsList(queryClient)
    expect(stale()).toEqual([true, true])
  })
})

describe('stream hooks', () => {
  promise(page, 'A stream hook sends nothing until you call `start`.', async () => {
    const { client, received } = fakeApi(() => events(`${chunk('a')}data: [DONE]\n\n`))
    const { result } = renderWith(client, () => hooks.useChatSendStream())
    expect([result.current.status, result.current.data, received.length]).toEqual(['idle', [], 0])
    await act(() => result.current.start(request))
    await waitFor(() => expect(result.current.status).toBe('success'))
    expect([result.current.data.length, received.length]).toEqual([1, 1])
    act(() => result.current.reset())
    expect([result.current.status, result.current.data]).toEqual(['idle', []])
  })

  promise(page, 'or to `undefined` after a stop, a failure or a newer `start`. It never rejects.', async () => {
    const { client } = fakeApi(() => json({ error: { code: 401, message: 'no' } }, 401))
    const { result } = renderWith(client, () => hooks.useChatSendStream())
    expect(await act(() => result.current.start(request))).toBeUndefined()
    expect([result.current.status, result.current.data]).toEqual(['error', []])
  })

  promise(page, 'A failure after the status 200 is a `StreamError`', async () => {
    const { client } = fakeApi(() => events(chunk('a')))
    const { result } = renderWith(client, () => hooks.useChatSendStream())
    expect(await act(() => result.current.start(request))).toBeUndefined()
    expect(result.current.error).toBeInstanceOf(StreamError)
    expect(result.current.data).toHaveLength(1)
    expect(result.current.error).not.toHaveProperty('statusCode')
  })
})
