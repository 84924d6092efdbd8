import type { QueryClient, QueryKey } from '@tanstack/react-query'
import type { InvalidateFilters } from './types.js'

/**
 * Invalidates the queries that a key without a prefix matches: those of every account, or of the one whose `keyPrefix`
 * the filters have. Who forgets the prefix fetches more than needed, and never shows old data.
 */
export async function invalidate(
  queryClient: QueryClient,
  key: QueryKey,
  { keyPrefix, predicate, ...filters }: InvalidateFilters = {},
): Promise<void> {
  await queryClient.invalidateQueries({
    ...filters,
    predicate: (query) => {
      const { prefix, unprefixed } = split(query.queryKey)
      const isMeant = keyPrefix === undefined || matches([prefix], [{ keyPrefix }])
      return isMeant && matches(unprefixed, key) && (predicate?.(query) ?? true)
    },
  })
}

/** All elements of a key are names, but for its prefix and its last. */
function split(key: QueryKey): { readonly prefix: unknown; readonly unprefixed: QueryKey } {
  const [root, second, ...rest] = key
  return typeof second === 'string'
    ? { prefix: undefined, unprefixed: key }
    : { prefix: second, unprefixed: [root, ...rest] }
}

/** Whether a key has all that a part of it has. TanStack Query's own function is public only in its newer versions. */
function matches(whole: unknown, part: unknown): boolean {
  if (whole === part) return true
  if (!isObject(whole) || !isObject(part)) return false
  return Object.keys(part).every((name) => matches(whole[name], part[name]))
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
