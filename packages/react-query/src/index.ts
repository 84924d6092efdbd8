export * from './generated/shared/index.js'
export type { ClientProviderProps } from './client-context.js'
export { type KeyPrefix, withKeyPrefix } from './key-prefix.js'
export type { RequestKey } from './request-key.js'
export type {
  StreamActions,
  StreamFolding,
  StreamOverrides,
  StreamResult,
  StreamState,
  StreamStatus,
} from './stream-types.js'
export type {
  CallOverrides,
  DefinedInfiniteQuery,
  DefinedInfiniteQueryOverrides,
  DefinedQuery,
  DefinedQueryOverrides,
  InfiniteQuery,
  InfiniteQueryOverrides,
  InvalidateFilters,
  Mutation,
  MutationOverrides,
  Query,
  QueryOverrides,
  SkippableInfiniteQuery,
  SkippableQuery,
  SuspenseInfiniteQueryOverrides,
  SuspenseQueryOverrides,
} from './types.js'
