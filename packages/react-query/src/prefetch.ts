import type { QueryClient } from '@tanstack/react-query'

/** Methods of TanStack Query 5.102, which deprecates those before them. */
interface Newer {
  readonly query?: (options: never) => Promise<unknown>
  readonly infiniteQuery?: (options: never) => Promise<unknown>
}

/** Fetches a query into the cache. A failure is left to its observers: they fetch again. */
export async function prefetch(queryClient: QueryClient & Newer, options: object): Promise<void> {
  // The options were built by an options function.
  const given = options as never
  if (queryClient.query === undefined) await queryClient.prefetchQuery(given)
  else await queryClient.query(given).catch(ignore)
}

/** Fetches the first pages of an infinite query into the cache. */
export async function prefetchInfinite(queryClient: QueryClient & Newer, options: object): Promise<void> {
  const given = options as never
  if (queryClient.infiniteQuery === undefined) await queryClient.prefetchInfiniteQuery(given)
  else await queryClient.infiniteQuery(given).catch(ignore)
}

function ignore(): void {}
