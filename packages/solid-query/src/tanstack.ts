/*
 * The names that the shared files know TanStack Query's types by. Options are those that the functions of this adapter take,
 * without data to begin with: there are signatures of their own for options that have some.
 */
import type {
  DefaultError,
  InfiniteData,
  InfiniteQueryOptions,
  MutationOptions,
  QueryFunction,
  QueryKey,
  QueryOptions,
} from '@tanstack/solid-query'

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
} from '@tanstack/solid-query'

/**
 * The adapter's own `reconcile`, from which TypeScript infers nothing: from `TData | undefined` it would infer `never` for
 * options that are made inside of `useQuery(() => …)`.
 */
interface Reconciled<TData> {
  reconcile?: string | false | ((oldData: NoInfer<TData> | undefined, newData: NoInfer<TData>) => NoInfer<TData>)
}

export interface UseQueryOptions<
  TQueryFnData = unknown,
  TError = DefaultError,
  TData = TQueryFnData,
  TKey extends QueryKey = QueryKey,
>
  extends Omit<QueryOptions<TQueryFnData, TError, TData, TKey>, 'reconcile'>, Reconciled<TData> {}

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
>
  extends Omit<InfiniteQueryOptions<TPage, TError, TData, TKey, TPageParam>, 'reconcile'>, Reconciled<TData> {}

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
> extends MutationOptions<TData, TError, TVariables, TOnMutateResult> {}
