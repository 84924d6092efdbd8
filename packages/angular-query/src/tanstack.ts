/*
 * The names that the shared files know TanStack Query's types by. Options are those that the functions of this adapter take,
 * without data to begin with: there are signatures of their own for options that have some.
 */
import type {
  DefaultError,
  InfiniteData,
  CreateInfiniteQueryOptions,
  CreateMutationOptions,
  QueryFunction,
  QueryKey,
  CreateQueryOptions,
} from '@tanstack/angular-query-experimental'

export {
  type DataTag,
  type InfiniteData,
  type InvalidateQueryFilters,
  type MutationKey,
  type QueryClient,
  type QueryKey,
  replaceEqualDeep,
  type SkipToken,
  skipToken,
} from '@tanstack/angular-query-experimental'

export interface UseQueryOptions<
  TQueryFnData = unknown,
  TError = DefaultError,
  TData = TQueryFnData,
  TKey extends QueryKey = QueryKey,
> extends CreateQueryOptions<TQueryFnData, TError, TData, TKey> {}

export interface UndefinedInitialDataOptions<TQueryFnData, TError, TData, TKey extends QueryKey> extends Omit<
  UseQueryOptions<TQueryFnData, TError, TData, TKey>,
  'initialData'
> {}

export interface UnusedSkipTokenOptions<TQueryFnData, TError, TData, TKey extends QueryKey> extends Omit<
  UseQueryOptions<TQueryFnData, TError, TData, TKey>,
  'initialData' | 'queryFn'
> {
  queryFn?: QueryFunction<TQueryFnData, TKey>
}

export interface UndefinedInitialDataInfiniteOptions<
  TPage,
  TError = DefaultError,
  TData = InfiniteData<TPage>,
  TKey extends QueryKey = QueryKey,
  TPageParam = unknown,
> extends CreateInfiniteQueryOptions<TPage, TError, TData, TKey, TPageParam> {}

export interface UnusedSkipTokenInfiniteOptions<TPage, TError, TData, TKey extends QueryKey, TPageParam> extends Omit<
  UndefinedInitialDataInfiniteOptions<TPage, TError, TData, TKey, TPageParam>,
  'initialData' | 'queryFn'
> {
  queryFn?: QueryFunction<TPage, TKey, TPageParam>
}

export interface UseMutationOptions<
  TData = unknown,
  TError = DefaultError,
  TVariables = void,
  TOnMutateResult = unknown,
> extends CreateMutationOptions<TData, TError, TVariables, TOnMutateResult> {}
