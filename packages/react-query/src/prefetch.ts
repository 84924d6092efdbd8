import type { QueryClient } from '@tanstack/react-query'
import { type GeneratedFunction, resultFrom } from './generated-function.js'

/** Methods of TanStack Query 5.102, which deprecates those before them. */
interface Newer {
  readonly query?: (options: never) => Promise<unknown>
  readonly infiniteQuery?: (options: never) => Promise<unknown>
}

/** Fetches a query into the cache. A failure is left to its observers: they fetch again. */
export async function prefetch(
  queryClient: QueryClient & Newer,
  optionsFunction: GeneratedFunction,
  ...given: readonly unknown[]
): Promise<void> {
  const options = resultFrom(optionsFunction, given)
  if (queryClient.query === undefined) await queryClient.prefetchQuery(options)
  else await queryClient.query(options).catch(ignore)
}

/** Fetches the first pages of an infinite query into the cache. */
export async function prefetchInfinite(
  queryClient: QueryClient & Newer,
  optionsFunction: GeneratedFunction,
  ...given: readonly unknown[]
): Promise<void> {
  const options = resultFrom(optionsFunction, given)
  if (queryClient.infiniteQuery === undefined) await queryClient.prefetchInfiniteQuery(options)
  else await queryClient.infiniteQuery(options).catch(ignore)
}

function ignore(): void {}
