import type { Operation } from '../api.ts'
import type { Pagination } from './pagination.ts'

/** True where every call streams, so that there is no value to cache or to resolve to. */
export function isStreamOnly({ stream }: Operation): boolean {
  return stream !== undefined && stream.field === undefined
}

/** The pagination that an infinite query follows; absent where there is none. Only what is cached has an infinite form. */
export function paginationOf({ pagination, kind, stream }: Operation): Pagination | undefined {
  return kind === 'query' && stream === undefined ? pagination : undefined
}
