export * from './generated/shared/index.js'
export { type KeyPrefix, withKeyPrefix } from './key-prefix.js'
export type { RequestKey } from './request-key.js'
export type { StreamResult } from './stream-result.js'
export type { StreamActions, StreamFolding, StreamOverrides, StreamState, StreamStatus } from './stream-types.js'
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
} from './types.js'
