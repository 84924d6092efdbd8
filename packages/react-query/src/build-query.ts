import { type QueryKey, type SkipToken, skipToken } from '@tanstack/react-query'
import { type GeneratedFunction, resultFrom } from './generated-function.js'
import type { ResultPromise } from './generated/shared/core.js'
import type { KeyPrefixed } from './key-prefix.js'
import { orNull, orThrow } from './or-throw.js'
import type { CallOptions, CallOverrides } from './types.js'

/** Sends the request of a query with options; an infinite query says which page. */
type Fetch<TData, TPageParam> = (options: CallOptions, pageParam: TPageParam) => ResultPromise<TData, unknown>

/** Options of an infinite query that callers can replace. */
interface PageOptions<TPage, TPageParam> {
  readonly initialPageParam: TPageParam
  readonly getNextPageParam: (page: TPage, pages: unknown, pageParam: TPageParam) => TPageParam | undefined
}

/** Context that TanStack Query passes to the function of a query. */
interface FetchContext {
  readonly signal: AbortSignal
  readonly pageParam: unknown
}

/**
 * Options of a query that sends its request as it is. Key and function come last: what is fetched must be what the key says.
 *
 * The result has no type: the signature of the generated function has it. TanStack Query's generics would be inferred for each
 * operation once more, which takes the compiler many times as long as all the rest.
 */
export function queryOf(
  call: GeneratedFunction,
  key: GeneratedFunction,
  client: KeyPrefixed<object>,
  request: unknown,
  { requestOptions, ...overrides }: CallOverrides = {},
  settle: (call: ResultPromise<unknown, unknown>) => Promise<unknown> = orThrow,
): object {
  return {
    retry: false,
    ...overrides,
    queryKey: resultFrom(key, [request, client.keyPrefix]),
    queryFn:
      request === skipToken
        ? request
        : ({ signal, pageParam }: FetchContext) =>
            settle(resultFrom(call, [client, request, { ...requestOptions, signal }, pageParam])),
  }
}

/** Options of a query that sends something else or, with page options, of an infinite one. */
export function buildQuery<TData, TPageParam = undefined>(
  queryKey: QueryKey,
  fetch: Fetch<TData, TPageParam> | SkipToken,
  overrides?: CallOverrides,
  pageOptions?: PageOptions<TData, TPageParam>,
  settle?: typeof orNull,
): object {
  const call = (_client: object, send: Fetch<TData, TPageParam>, options: CallOptions, page: TPageParam) =>
    send(options, page)
  return queryOf(call, () => queryKey, {}, fetch, { ...pageOptions, ...overrides }, settle)
}

/** Options of a query whose response may have no content: a cache cannot hold `undefined`, so the data is `null` then. */
export function buildNullableQuery<TData>(
  queryKey: QueryKey,
  fetch: Fetch<TData, undefined>,
  overrides?: CallOverrides,
): object {
  return buildQuery(queryKey, fetch, overrides, undefined, orNull)
}
