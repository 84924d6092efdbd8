import type {
  DataTag,
  InfiniteData,
  InvalidateQueryFilters,
  QueryKey,
  UndefinedInitialDataInfiniteOptions,
  UndefinedInitialDataOptions,
  UnusedSkipTokenInfiniteOptions,
  UnusedSkipTokenOptions,
  UseMutationOptions,
  UseQueryOptions,
} from '@tanstack/react-query'
import type { RequestOptions } from './generated/shared/core.js'

/** How the request is sent. It is no part of a key. */
export interface CallOverrides<THeaders extends object = object> {
  /** Options of the call, such as `timeoutMs`, `headers` or `credentials`. TanStack Query gives the signal. */
  readonly requestOptions?: Omit<RequestOptions<THeaders>, 'signal'> | undefined
}

/** How a request is sent, but for the headers of its operation: every operation takes it. */
export type CallOptions = Omit<RequestOptions, 'headers'>

/*
 * The members of overrides are listed once, for TanStack Query's options without type arguments, and looked up for those of an
 * operation where one is used: `Omit` would list them again for each operation.
 */

/** Options that suspense decides itself. */
type DecidedBySuspense = 'enabled' | 'throwOnError' | 'placeholderData'

type QueryMembers = Omit<UseQueryOptions, 'queryKey' | 'queryFn' | DecidedBySuspense>
type SuspendedMembers = Pick<UseQueryOptions, DecidedBySuspense>

/** Options of a query that suspends. */
export interface SuspenseQueryOverrides<
  TQueryFnData,
  TError,
  TData,
  TKey extends QueryKey,
  THeaders extends object = object,
>
  extends QueryMembersOf<QueryMembers, TQueryFnData, TError, TData, TKey>, CallOverrides<THeaders> {}

/** Options of a query: all of TanStack Query's options but the key and the function. */
export interface QueryOverrides<TQueryFnData, TError, TData, TKey extends QueryKey, THeaders extends object = object>
  extends
    SuspenseQueryOverrides<TQueryFnData, TError, TData, TKey, THeaders>,
    QueryMembersOf<SuspendedMembers, TQueryFnData, TError, TData, TKey> {}

type QueryMembersOf<TMembers, TQueryFnData, TError, TData, TKey extends QueryKey> = {
  [P in keyof TMembers]: UseQueryOptions<TQueryFnData, TError, TData, TKey>[P & keyof UseQueryOptions]
}

/** Data to begin with: a query that has it always has data. */
type InitialData<TQueryFnData> = Exclude<TQueryFnData, undefined> | (() => Exclude<TQueryFnData, undefined>)

/** Options of a query with initial data. */
export interface DefinedQueryOverrides<
  TQueryFnData,
  TError,
  TData,
  TKey extends QueryKey,
  THeaders extends object = object,
> extends QueryOverrides<TQueryFnData, TError, TData, TKey, THeaders> {
  initialData: InitialData<TQueryFnData>
}

/** Options of a query, for every hook and method of TanStack Query that takes some. */
export interface Query<TQueryFnData, TError, TData, TKey extends QueryKey> extends Omit<
  UnusedSkipTokenOptions<TQueryFnData, TError, TData, TKey>,
  'queryKey'
> {
  queryKey: DataTag<TKey, TQueryFnData, TError>
}

/** Options of a query that has data to begin with. */
export interface DefinedQuery<TQueryFnData, TError, TData, TKey extends QueryKey> extends Query<
  TQueryFnData,
  TError,
  TData,
  TKey
> {
  initialData: InitialData<TQueryFnData>
}

/** Options of a query that may be skipped; suspense hooks do not take them. */
export interface SkippableQuery<TQueryFnData, TError, TData, TKey extends QueryKey> extends Omit<
  UndefinedInitialDataOptions<TQueryFnData, TError, TData, TKey>,
  'queryKey'
> {
  queryKey: DataTag<TKey, TQueryFnData, TError>
}

type PageOptions = 'initialPageParam' | 'getNextPageParam'

// `UseInfiniteQueryOptions` has other type parameters in earlier versions.
type AnyInfinite = UndefinedInitialDataInfiniteOptions<unknown>

type InfiniteMembers = Omit<AnyInfinite, 'queryKey' | 'queryFn' | PageOptions | DecidedBySuspense> &
  Partial<Pick<AnyInfinite, PageOptions>>
type SuspendedInfiniteMembers = Pick<AnyInfinite, DecidedBySuspense>

/** Options of an infinite query that suspends. */
export interface SuspenseInfiniteQueryOverrides<
  TPage,
  TError,
  TData,
  TKey extends QueryKey,
  TPageParam,
  THeaders extends object = object,
>
  extends InfiniteMembersOf<InfiniteMembers, TPage, TError, TData, TKey, TPageParam>, CallOverrides<THeaders> {}

/** Options of an infinite query. The page options have defaults that read the API's pages to the end. */
export interface InfiniteQueryOverrides<
  TPage,
  TError,
  TData,
  TKey extends QueryKey,
  TPageParam,
  THeaders extends object = object,
>
  extends
    SuspenseInfiniteQueryOverrides<TPage, TError, TData, TKey, TPageParam, THeaders>,
    InfiniteMembersOf<SuspendedInfiniteMembers, TPage, TError, TData, TKey, TPageParam> {}

type InfiniteMembersOf<TMembers, TPage, TError, TData, TKey extends QueryKey, TPageParam> = {
  [P in keyof TMembers]: UndefinedInitialDataInfiniteOptions<TPage, TError, TData, TKey, TPageParam>[P &
    keyof AnyInfinite]
}

/** Options of an infinite query with initial data. */
export interface DefinedInfiniteQueryOverrides<
  TPage,
  TError,
  TData,
  TKey extends QueryKey,
  TPageParam,
  THeaders extends object = object,
> extends InfiniteQueryOverrides<TPage, TError, TData, TKey, TPageParam, THeaders> {
  initialData: InitialData<InfiniteData<TPage, TPageParam>>
}

/** Options of an infinite query. */
export interface InfiniteQuery<TPage, TError, TData, TKey extends QueryKey, TPageParam> extends Omit<
  UnusedSkipTokenInfiniteOptions<TPage, TError, TData, TKey, TPageParam>,
  'queryKey'
> {
  queryKey: DataTag<TKey, InfiniteData<TPage, TPageParam>, TError>
}

/** Options of an infinite query that has data to begin with. */
export interface DefinedInfiniteQuery<TPage, TError, TData, TKey extends QueryKey, TPageParam> extends InfiniteQuery<
  TPage,
  TError,
  TData,
  TKey,
  TPageParam
> {
  initialData: InitialData<InfiniteData<TPage, TPageParam>>
}

/** Options of an infinite query that may be skipped; suspense hooks do not take them. */
export interface SkippableInfiniteQuery<TPage, TError, TData, TKey extends QueryKey, TPageParam> extends Omit<
  UndefinedInitialDataInfiniteOptions<TPage, TError, TData, TKey, TPageParam>,
  'queryKey'
> {
  queryKey: DataTag<TKey, InfiniteData<TPage, TPageParam>, TError>
}

/** How the request of a mutation is sent. */
export interface MutationCallOverrides<THeaders extends object = object> {
  /** Options of the call, such as `timeoutMs`, `headers`, `credentials` or `signal`. */
  readonly requestOptions?: RequestOptions<THeaders> | undefined
}

/** Options of a mutation: all of TanStack Query's options but the key and the function. */
export interface MutationOverrides<TData, TError, TVariables, TOnMutateResult, THeaders extends object = object>
  extends MutationMembersOf<TData, TError, TVariables, TOnMutateResult>, MutationCallOverrides<THeaders> {}

type MutationMembers = Omit<UseMutationOptions, 'mutationKey' | 'mutationFn'>

type MutationMembersOf<TData, TError, TVariables, TOnMutateResult> = {
  [P in keyof MutationMembers]: UseMutationOptions<TData, TError, TVariables, TOnMutateResult>[P]
}

/** Options of a mutation, for `useMutation` and `useMutationState`. */
export interface Mutation<TData, TError, TVariables, TOnMutateResult, TKey extends QueryKey> extends Omit<
  UseMutationOptions<TData, TError, TVariables, TOnMutateResult>,
  'mutationKey'
> {
  mutationKey: TKey
}

/** Which of the matching queries are invalidated, and which of those are fetched again at once. */
export type InvalidateFilters = Omit<InvalidateQueryFilters, 'queryKey' | 'exact'> & {
  /** Only queries of the account with this prefix; without it, those of all accounts. */
  readonly keyPrefix?: string | undefined
}
