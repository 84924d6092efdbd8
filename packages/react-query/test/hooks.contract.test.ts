// @vitest-environment happy-dom
import { act, cleanup, configure, waitFor } from '@testing-library/react'
import { afterEach, expect, inject, test } from 'vitest'
import { OpenRouterCore, UnauthorizedResponseError } from '@openrouter-sdk/core'
import {
  prefetchApiKeysList,
  useApiKeysCreateMutation,
  useApiKeysList,
  useApiKeysListInfinite,
  useApiKeysListSuspense,
  useChatSendMutation,
  useChatSendStream,
  useCreditsGetCredits,
} from '../src/index.js'
import { renderWith } from './render.js'

// Each kind of hook once, through the real client, against the mock server of the document.

const serverURL = inject('prismURL')
const client = new OpenRouterCore({ serverURL, apiKey: 'contract-test', maxRetries: 0 })
const chat = { model: 'openai/gpt-5-mini', messages: [{ role: 'user' as const, content: 'Hi' }] }

afterEach(cleanup)

// The mock server compiles the schemas of an operation when it is called first.
configure({ asyncUtilTimeout: 15_000 })

test('query', async () => {
  const { result } = renderWith(client, () => useCreditsGetCredits())
  await waitFor(() => expect(result.current.data?.data.total_credits).toBeGreaterThan(0))
})

test('query that fails', async () => {
  const { result } = renderWith(new OpenRouterCore({ serverURL, apiKey: '' }), () => useApiKeysList())
  await waitFor(() => expect(result.current.error).toBeInstanceOf(UnauthorizedResponseError))
})

test('suspense query', async () => {
  const { result } = renderWith(client, () => useApiKeysListSuspense())
  await waitFor(() => expect(result.current?.data.data.length).toBeGreaterThan(0))
})

test('infinite query', async () => {
  const { result } = renderWith(client, () => useApiKeysListInfinite())
  await waitFor(() => expect(result.current.data?.pages).toHaveLength(1))
  const first = result.current.data?.pages[0]?.data.length
  expect(result.current.hasNextPage).toBe(true)
  await act(async () => void (await result.current.fetchNextPage()))
  await waitFor(() => expect(result.current.data?.pageParams).toEqual([0, first]))
})

test('prefetch', async () => {
  const { queryClient, result } = renderWith(client, () => useApiKeysList(undefined, { enabled: false }))
  expect(result.current.data).toBeUndefined()
  await act(() => prefetchApiKeysList(queryClient, client))
  await waitFor(() => expect(result.current.data?.data.length).toBeGreaterThan(0))
})

test('mutation', async () => {
  const { result } = renderWith(client, () => useApiKeysCreateMutation())
  act(() => result.current.mutate({ name: 'ci' }))
  await waitFor(() => expect(result.current.data?.key).toMatch(/^sk-or-/))
})

test('mutation of an operation that can stream', async () => {
  const { result } = renderWith(client, () => useChatSendMutation())
  act(() => result.current.mutate(chat))
  await waitFor(() => expect(result.current.data?.choices).toHaveLength(1))
})

test('stream', async () => {
  const { result } = renderWith(client, () => useChatSendStream())
  act(() => void result.current.start(chat))
  await waitFor(() => expect(result.current.status).toBe('success'))
  expect(result.current.data).toMatchObject([{ object: 'chat.completion.chunk' }])
})
