import { BinaryResponse } from '@openrouter-sdk/core'
import { openRouterKey } from '@openrouter-sdk/react-query'
import { MutationCache, QueryClient } from '@tanstack/react-query'

/**
 * Keys of queries and mutations begin alike, with the API and the resource. So one rule keeps every list fresh: what
 * changes a resource makes all that was read of it stale. Bytes are the exception: an operation that returns them has changed
 * nothing, and is a mutation only because they can be read once.
 */
export function createQueryClient(): QueryClient {
  const queryClient = new QueryClient({
    mutationCache: new MutationCache({
      onSuccess(data, _variables, _result, mutation) {
        if (data instanceof BinaryResponse) return undefined
        const [root, resource] = mutation.options.mutationKey ?? []
        return root === openRouterKey[0] ? queryClient.invalidateQueries({ queryKey: [root, resource] }) : undefined
      },
    }),
  })
  queryClient.setQueryDefaults(openRouterKey, { staleTime: 30_000 })
  return queryClient
}
