import { defaultShouldDehydrateQuery, QueryClient } from '@tanstack/react-query'

/** A cache. On the server there must be one per request, or visitors would see each other's data. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      // Without it the browser would fetch again what the server has just sent.
      queries: { staleTime: 60_000 },
      // A query that is still under way is sent too: the page streams, and its data follows.
      dehydrate: {
        shouldDehydrateQuery: (query) => defaultShouldDehydrateQuery(query) || query.state.status === 'pending',
      },
    },
  })
}
