// @vitest-environment happy-dom
import { MutationCache, QueryClient } from '@tanstack/react-query'
import { act, cleanup, waitFor } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import {
  openRouterKey,
  responsesSendMutationKey,
  useApiKeysCreateMutation,
  useApiKeysList,
  useApiKeysUpdateMutation,
  useBetaResponsesSendMutation,
  useChatSendMutation,
  useOpenRouter,
  useResponsesSendMutation,
} from '../src/index.js'
import { fakeApi, json } from './fake-api.js'
import { renderWith } from './render.js'

afterEach(cleanup)

it('sends its variables as the request', async () => {
  const { client, received } = fakeApi(() => json({ data: {} }))
  const { result } = renderWith(client, () => useApiKeysUpdateMutation())
  await act(() => result.current.mutateAsync({ hash: 'a/b', body: { disabled: true } }))
  expect(received).toMatchObject([{ method: 'PATCH', body: { disabled: true } }])
  expect(received[0]?.url.pathname).toBe('/api/v1/keys/a%2Fb')
})

it('leaves no secret in the cache when its observers are gone', async () => {
  const { client } = fakeApi(() => json({ key: 'sk-new' }))
  const { result, queryClient, unmount } = renderWith(client, () => useApiKeysCreateMutation())
  await act(() => result.current.mutateAsync({ name: 'n' }))
  expect(
    JSON.stringify(
      queryClient
        .getMutationCache()
        .getAll()
        .map(({ state }) => state),
    ),
  ).toContain('sk-new')
  unmount()
  await waitFor(() => expect(queryClient.getMutationCache().getAll()).toEqual([]))
})

it('leaves retries to the client, also where an app retries every mutation', async () => {
  const { client, received } = fakeApi(() => json({ error: { message: 'no' } }, 400))
  const queryClient = new QueryClient({ defaultOptions: { mutations: { retry: 3, retryDelay: 0 } } })
  const { result } = renderWith(client, () => useApiKeysCreateMutation(), queryClient)
  await act(() => result.current.mutateAsync({ name: 'n' }).catch(() => {}))
  expect(received).toHaveLength(1)
})

it('turns the stream off', async () => {
  const { client, received } = fakeApi(() => json({ choices: [] }))
  const { result } = renderWith(client, () => useChatSendMutation({ requestOptions: { headers: { 'x-a': 1 } } }))
  await act(() => result.current.mutateAsync({ model: 'm', messages: [], stream: true }))
  expect(received[0]?.body).toMatchObject({ stream: false })
  expect(received[0]?.headers.get('x-a')).toBe('1')
})

it('shares the resource with the queries, so that an app invalidates in one place', async () => {
  const { client, received } = fakeApi(({ method }) => json(method === 'GET' ? { data: [] } : { key: 'k' }))
  const queryClient: QueryClient = new QueryClient({
    mutationCache: new MutationCache({
      onSuccess: (_data, _variables, _result, mutation) => {
        const [root, resource] = mutation.options.mutationKey ?? []
        const isOurs = root === openRouterKey[0]
        return isOurs ? queryClient.invalidateQueries({ queryKey: [root, resource] }) : undefined
      },
    }),
  })
  const { result } = renderWith(
    client,
    () => ({ list: useApiKeysList().isSuccess, create: useApiKeysCreateMutation().mutateAsync }),
    queryClient,
  )
  await waitFor(() => expect(result.current.list).toBe(true))
  received.length = 0
  await act(() => result.current.create({ name: 'ci' }))
  await waitFor(() => expect(received.map(({ method }) => method)).toEqual(['POST', 'GET']))
})

it('is the same under a name it had before', () => {
  expect(useBetaResponsesSendMutation).toBe(useResponsesSendMutation)
  expect(responsesSendMutationKey()).toEqual(['openrouter', 'responses', 'send'])
})

it('gives the client of the provider', () => {
  const { client } = fakeApi(() => json({}))
  expect(renderWith(client, () => useOpenRouter()).result.current).toBe(client)
})
