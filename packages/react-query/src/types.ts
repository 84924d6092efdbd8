import type {
  InfiniteData,
  InvalidateQueryFilters,
  NonUndefinedGuard,
  QueryKey,
  QueryKeyWithDataTag,
  UndefinedInitialDataInfiniteOptions,
  UndefinedInitialDataOptions,
  UnusedSkipTokenInfiniteOptions,
  UnusedSkipTokenOptions,
  UseMutationOptions,
} from '@tanstack/react-query'
import type { RequestOptions } from './generated/shared/core.js'

/** How the request is sent. It is no part of a key. */
export interface CallOverrides<THeaders extends object = object> {
  /** Options of the call, such as `timeoutMs`, `headers` or `credentials`. TanStack Query gives the signal. */
  readonly requestOptions?: Omit<RequestOptions<THeaders>, 'signal'> | undefined
}

/** What a caller may set for a query: all of TanStack Query's options but the key and the function. */
export type QueryOverrides<TQueryFnData, TError, TData, TKey extends QueryKey, THeaders extends object = object> = Omit<
  UnusedSkipTokenOptions<TQueryFnData, TError, TData, TKey>,
  'queryKey' | 'queryFn'
> &
  CallOverrides<THeaders>

/** Data to begin with: a query that has it always has data. */
export interface InitialData<TQueryFnData> {
  readonly initialData: NonUndefinedGuard<TQueryFnData> | (() => NonUndefinedGuard<TQueryFnData>)
}

/** Options of a query, for every hook and method of TanStack Query that takes some. */
export type Query<TQueryFnData, TError, TData, TKey extends QueryKey> = UnusedSkipTokenOptions<
  TQueryFnData,
  TError,
  TData,
  TKey
> &
  QueryKeyWithDataTag<TKey, TQueryFnData, TError>

/** Options of a query that may be skipped; suspense hooks do not take them. */
export type SkippableQuery<TQueryFnData, TError, TData, TKey extends QueryKey> = UndefinedInitialDataOptions<
  TQueryFnData,
  TError,
  TData,
  TKey
> &
  QueryKeyWithDataTag<TKey, TQueryFnData, TError>

type PageOptions = 'initialPageParam' | 'getNextPageParam'

/** What a caller may set for an infinite query. The page options have defaults that read the API's pages to the end. */
export type InfiniteQueryOverrides<
  TPage,
  TError,
  TData,
  TKey extends QueryKey,
  TPageParam,
  THeaders extends object = object,
> = Omit<UnusedSkipTokenInfiniteOptions<TPage, TError, TData, TKey, TPageParam>, 'queryKey' | 'queryFn' | PageOptions> &
  Partial<Pick<UnusedSkipTokenInfiniteOptions<TPage, TError, TData, TKey, TPageParam>, PageOptions>> &
  CallOverrides<THeaders>

/** Options of an infinite query. */
export type InfiniteQuery<TPage, TError, TData, TKey extends QueryKey, TPageParam> = UnusedSkipTokenInfiniteOptions<
  TPage,
  TError,
  TData,
  TKey,
  TPageParam
> &
  QueryKeyWithDataTag<TKey, InfiniteData<TPage, TPageParam>, TError>

/** Options of an infinite query that may be skipped; suspense hooks do not take them. */
export type SkippableInfiniteQuery<
  TPage,
  TError,
  TData,
  TKey extends QueryKey,
  TPageParam,
> = UndefinedInitialDataInfiniteOptions<TPage, TError, TData, TKey, TPageParam> &
  QueryKeyWithDataTag<TKey, InfiniteData<TPage, TPageParam>, TError>

/** What suspense decides itself. */
type DecidedBySuspense = 'enabled' | 'throwOnError' | 'placeholderData'

/** `QueryOverrides` or `InfiniteQueryOverrides` for a suspense hook. */
export type SuspenseOverrides<TOverrides> = Omit<TOverrides, DecidedBySuspense>

/** What a caller may set for a mutation: all of TanStack Query's options but the key and the function. */
export type MutationOverrides<TData, TError, TVariables, TOnMutateResult, THeaders extends object = object> = Omit<
  UseMutationOptions<TData, TError, TVariables, TOnMutateResult>,
  'mutationKey' | 'mutationFn'
> & {
  /** Options of the call, such as `timeoutMs`, `headers`, `credentials` or `signal`. */
  readonly requestOptions?: RequestOptions<THeaders> | undefined
}

/** Options of a mutation, for `useMutation` and `useMutationState`. */
export type Mutation<TData, TError, TVariables, TOnMutateResult, TKey extends QueryKey> = Omit<
  UseMutationOptions<TData, TError, TVariables, TOnMutateResult>,
  'mutationKey'
> & { mutationKey: TKey }

/** Which of the matching queries are invalidated, and which of those are fetched again at once. */
export type InvalidateFilters = Omit<InvalidateQueryFilters, 'queryKey' | 'exact'> & {
  /** Only queries of the account with this prefix; without it, those of all accounts. */
  readonly keyPrefix?: string | undefined
}
