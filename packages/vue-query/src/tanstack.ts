/*
 * The names that the shared files know TanStack Query's types by. Options have the types that this adapter's `queryOptions` and
 * `infiniteQueryOptions` return, which its functions take.
 */
import type {
  DataTag as Tagged,
  DefaultError,
  InfiniteData,
  InfiniteQueryObserverOptions,
  MutationOptions,
  QueryKey,
  QueryOptions,
} from '@tanstack/vue-query'
import type { MaybeRefOrGetter } from 'vue'

export {
  type InfiniteData,
  type InvalidateQueryFilters,
  type MutationKey,
  type QueryClient,
  type QueryKey,
  replaceEqualDeep,
  type SkipToken,
  skipToken,
} from '@tanstack/vue-query'

/**
 * A key that says of what type the data is. That of an infinite query does not: the adapter takes its type apart member by member,
 * after which options do not fit `useInfiniteQuery` any more.
 */
export type DataTag<TKey extends QueryKey, TData, TError> =
  TData extends InfiniteData<unknown, unknown> ? QueryKey : MaybeRefOrGetter<TKey> & Tagged<TKey, TData, TError>

export type UseQueryOptions<
  TQueryFnData = unknown,
  TError = DefaultError,
  TData = TQueryFnData,
  TKey extends QueryKey = QueryKey,
> = QueryOptions<TQueryFnData, TError, TData, TQueryFnData, TKey>

export type UndefinedInitialDataOptions<TQueryFnData, TError, TData, TKey extends QueryKey> = UseQueryOptions<
  TQueryFnData,
  TError,
  TData,
  TKey
>

export type UnusedSkipTokenOptions<TQueryFnData, TError, TData, TKey extends QueryKey> = UseQueryOptions<
  TQueryFnData,
  TError,
  TData,
  TKey
>

export interface UndefinedInitialDataInfiniteOptions<
  TPage,
  TError = DefaultError,
  TData = InfiniteData<TPage>,
  TKey extends QueryKey = QueryKey,
  TPageParam = unknown,
> extends Omit<
  InfiniteQueryObserverOptions<TPage, TError, TData, TKey extends QueryKey ? QueryKey : never, TPageParam>,
  'enabled' | 'suspense'
> {
  enabled?: MaybeRefOrGetter<boolean>
  shallow?: boolean
}

export interface UnusedSkipTokenInfiniteOptions<
  TPage,
  TError,
  TData,
  TKey extends QueryKey,
  TPageParam,
> extends UndefinedInitialDataInfiniteOptions<TPage, TError, TData, TKey, TPageParam> {}

export type UseMutationOptions<
  TData = unknown,
  TError = DefaultError,
  TVariables = void,
  TOnMutateResult = unknown,
> = MutationOptions<TData, TError, TVariables, TOnMutateResult>
