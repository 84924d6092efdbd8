import { useMutation, useMutationState } from '@tanstack/react-query'
import type { ApiKeysCreateResponse, ApiKeysUpdateRequest, ChatSendResponse } from '@openrouter-sdk/types'
import type { OpenRouterCore } from '@openrouter-sdk/core'
import { expectTypeOf, it } from 'vitest'
import {
  type ApiKeysCreateError,
  apiKeysCreateMutationKey,
  apiKeysCreateMutationOptions,
  useApiKeysCreateMutation,
  useApiKeysUpdateMutation,
  useBetaResponsesSendMutation,
  useChatSendMutation,
  useResponsesSendMutation,
  withKeyPrefix,
} from '../src/index.js'

declare const client: OpenRouterCore

it('has the response and the errors of its operation', () => {
  const { data, error, mutateAsync } = useApiKeysCreateMutation()
  expectTypeOf(data).toEqualTypeOf<ApiKeysCreateResponse | undefined>()
  expectTypeOf(error).toEqualTypeOf<ApiKeysCreateError | null>()
  expectTypeOf(mutateAsync({ name: 'ci' })).resolves.toEqualTypeOf<ApiKeysCreateResponse>()
})

it('takes the request', () => {
  const { mutate } = useApiKeysUpdateMutation()
  expectTypeOf(mutate).parameter(0).toEqualTypeOf<ApiKeysUpdateRequest>()
  mutate({ hash: 'a', body: { disabled: true } })
  // @ts-expect-error hash is missing
  mutate({ body: {} })
  // @ts-expect-error variables are the request
  mutate({ request: { hash: 'a', body: {} } })
})

it('has the key of its client', () => {
  const work = apiKeysCreateMutationOptions(withKeyPrefix(client, 'work'))
  expectTypeOf(work.mutationKey).toEqualTypeOf(apiKeysCreateMutationKey('work'))
})

it('carries the result of onMutate', () => {
  useApiKeysCreateMutation({
    onMutate: ({ name }) => ({ previous: name }),
    onError: (error, _variables, result) => {
      expectTypeOf(error).toEqualTypeOf<ApiKeysCreateError>()
      expectTypeOf(result).toEqualTypeOf<{ previous: string } | undefined>()
    },
  })
})

it('has options for useMutation and its state', () => {
  const options = apiKeysCreateMutationOptions(client, { requestOptions: { timeoutMs: 1_000 } })
  expectTypeOf(useMutation(options).data).toEqualTypeOf<ApiKeysCreateResponse | undefined>()
  useMutationState({ filters: { mutationKey: options.mutationKey } })
  // @ts-expect-error the operation decides
  apiKeysCreateMutationOptions(client, { mutationKey: ['mine'] })
})

it('returns a complete response where the operation can stream', () => {
  expectTypeOf(useChatSendMutation().data).toEqualTypeOf<ChatSendResponse | undefined>()
  useChatSendMutation({ requestOptions: { headers: { 'X-OpenRouter-Metadata': 'enabled' } } })
})

it('keeps the names it had', () => {
  expectTypeOf(useBetaResponsesSendMutation).toEqualTypeOf(useResponsesSendMutation)
})
