import { type InfiniteData, QueryClient } from '@tanstack/react-query'
import type { OpenRouterCore } from '@openrouter-sdk/core'
import type { ApiKeysListResponse, GuardrailsListResponse } from '@openrouter-sdk/types'
import { expectTypeOf, it } from 'vitest'
import { apiKeysListOptions, guardrailsListInfiniteOptions } from '../src/index.js'

// Methods of TanStack Query 5.102 and later.
declare const client: OpenRouterCore
const queryClient = new QueryClient()

it('take options', () => {
  const loaded = queryClient.query({ ...apiKeysListOptions(client), staleTime: 'static' })
  expectTypeOf(loaded).resolves.toEqualTypeOf<ApiKeysListResponse>()
  expectTypeOf(queryClient.infiniteQuery(guardrailsListInfiniteOptions(client))).resolves.toEqualTypeOf<
    InfiniteData<GuardrailsListResponse, number>
  >()
})
