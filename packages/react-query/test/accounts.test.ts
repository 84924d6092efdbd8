// @vitest-environment happy-dom
import { MutationCache, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, cleanup, render, screen, waitFor } from '@testing-library/react'
import { createElement, type ReactNode, StrictMode } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { apiKeysList, OpenRouter, type OpenRouterCore } from '@openrouter-sdk/core'
import {
  apiKeysListKey,
  apiKeysListOptions,
  creditsGetCreditsOptions,
  guardrailsListInfiniteOptions,
  invalidateAllApiKeysList,
  invalidateApiKeysList,
  OpenRouterProvider,
  openRouterKey,
  prefetchApiKeysList,
  useApiKeysCreateMutation,
  useApiKeysList,
  withKeyPrefix,
} from '../src/index.js'
import { fakeApi, json } from './fake-api.js'

afterEach(cleanup)

/** An account whose list holds its name; `received` has what it was asked. */
function account(name: string) {
  return fakeApi(({ method }) => json(method === 'GET' ? { data: [{ hash: name }] } : { key: 'k' }))
}

const accounts = () => ({ home: account('home'), work: account('work') })

/** One cache; an element under a provider for each account. */
function renderAccounts(
  { home, work }: ReturnType<typeof accounts>,
  element: ReactNode,
  queryClient = new QueryClient({ defaultOptions: { queries: { staleTime: 60_000 } } }),
) {
  const below = (client: OpenRouterCore, keyPrefix: string | undefined) =>
    createElement(OpenRouterProvider, { key: keyPrefix, client, keyPrefix }, element)
  const providers = createElement(
    QueryClientProvider,
    { client: queryClient },
    below(home.client, undefined),
    below(work.client, 'work'),
  )
  const { container } = render(createElement(StrictMode, null, providers))
  return { queryClient, text: () => container.textContent }
}

function Hash() {
  return useApiKeysList({}, { select: ({ data }) => `${data[0]?.hash};` }).data
}

const counts = ({ home, work }: ReturnType<typeof accounts>) => [home.received.length, work.received.length]

describe('accounts in one cache', () => {
  it('do not see the data of each other', async () => {
    const both = accounts()
    const { text, queryClient } = renderAccounts(both, createElement(Hash))
    await waitFor(() => expect(text()).toBe('home;work;'))
    expect(queryClient.getQueryData(apiKeysListKey())).toEqual({ data: [{ hash: 'home' }] })
    expect(queryClient.getQueryData(apiKeysListKey({}, 'work'))).toEqual({ data: [{ hash: 'work' }] })
  })

  it('are read by hooks where a server has prefetched them', async () => {
    const both = accounts()
    const queryClient = new QueryClient({ defaultOptions: { queries: { staleTime: 60_000 } } })
    await prefetchApiKeysList(queryClient, both.home.client, {})
    await prefetchApiKeysList(queryClient, withKeyPrefix(both.work.client, 'work'), {})
    const { text } = renderAccounts(both, createElement(Hash), queryClient)
    expect(text()).toBe('home;work;')
    expect(counts(both)).toEqual([1, 1])
  })

  it.each<[string, (queryClient: QueryClient) => Promise<void>, readonly number[]]>([
    ['one, by its prefix', (cache) => invalidateAllApiKeysList(cache, { keyPrefix: 'work' }), [1, 2]],
    ['one, by a part of the request', (cache) => invalidateApiKeysList(cache, {}, { keyPrefix: 'work' }), [1, 2]],
    ['none, by an unknown prefix', (cache) => invalidateAllApiKeysList(cache, { keyPrefix: 'wor' }), [1, 1]],
    ['all, where no prefix is given', (cache) => invalidateAllApiKeysList(cache), [2, 2]],
    ['all, by a part of the request', (cache) => invalidateApiKeysList(cache, {}), [2, 2]],
    ['none, where the request differs', (cache) => invalidateApiKeysList(cache, { offset: 9 }), [1, 1]],
    ['what a predicate picks', (cache) => invalidateAllApiKeysList(cache, { predicate: () => false }), [1, 1]],
    ['one, by the beginning of its keys', (cache) => invalidateKey(cache, { keyPrefix: 'work' }), [1, 2]],
    ['all, by the name of the API', (cache) => invalidateKey(cache), [2, 2]],
  ])('are invalidated: %s', async (_title, invalidate, wanted) => {
    const both = accounts()
    const { text, queryClient } = renderAccounts(both, createElement(Hash))
    await waitFor(() => expect(text()).toBe('home;work;'))
    await act(() => invalidate(queryClient))
    expect(counts(both)).toEqual(wanted)
  })

  it('are refreshed by mutations of their own, in one place', async () => {
    const both = accounts()
    const queryClient: QueryClient = new QueryClient({
      defaultOptions: { queries: { staleTime: 60_000 } },
      mutationCache: new MutationCache({
        onSuccess: (_data, _variables, _result, { options: { mutationKey } }) =>
          queryClient.invalidateQueries({ queryKey: mutationKey?.slice(0, -1) ?? [] }),
      }),
    })
    const Create = () => {
      const { mutate } = useApiKeysCreateMutation()
      return createElement('button', { onClick: () => mutate({ name: 'ci' }) }, createElement(Hash))
    }
    const { text } = renderAccounts(both, createElement(Create), queryClient)
    await waitFor(() => expect(text()).toBe('home;work;'))
    const [home, work] = screen.getAllByRole('button')
    act(() => work?.click())
    await waitFor(() => expect(counts(both)).toEqual([1, 3]))
    act(() => home?.click())
    await waitFor(() => expect(counts(both)).toEqual([3, 3]))
  })
})

const invalidateKey = (queryClient: QueryClient, ...start: readonly object[]) =>
  queryClient.invalidateQueries({ queryKey: [...openRouterKey, ...start] })

describe('a client with a prefix', () => {
  it('calls the API as the client it was made from', async () => {
    const { client, received } = account('work')
    const result = await apiKeysList(withKeyPrefix(withKeyPrefix(client, 'a'), 'b'))
    expect(result.ok).toBe(true)
    expect(received[0]?.headers.get('authorization')).toBe('Bearer sk-test')
  })

  it('keeps the methods of the whole class', async () => {
    const work = withKeyPrefix(new OpenRouter({ apiKey: 'sk', fetch: async () => json({ data: [] }) }), 'work')
    expect(await work.apiKeys.list()).toEqual({ data: [] })
  })

  it('gives its prefix to the keys of all options', () => {
    const work = withKeyPrefix(account('work').client, 'work')
    const start = ['openrouter', { keyPrefix: 'work' }]
    expect(apiKeysListOptions(work).queryKey).toEqual([...start, 'apiKeys', 'list', { request: {} }])
    expect(creditsGetCreditsOptions(work).queryKey).toEqual([...start, 'credits', 'getCredits', { request: {} }])
    expect(guardrailsListInfiniteOptions(work).queryKey).toEqual([
      ...start,
      'guardrails',
      'list',
      { request: {}, type: 'infinite' },
    ])
  })

  it('may be given to the provider as it is', async () => {
    const { client } = account('work')
    const queryClient = new QueryClient()
    const work = withKeyPrefix(client, 'work')
    render(
      createElement(
        QueryClientProvider,
        { client: queryClient },
        createElement(OpenRouterProvider, { client: work }, createElement(Hash)),
      ),
    )
    await waitFor(() => expect(queryClient.getQueryData(apiKeysListOptions(work).queryKey)).toBeDefined())
  })
})
