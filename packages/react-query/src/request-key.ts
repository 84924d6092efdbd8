import { skipToken } from '@tanstack/react-query'

/** The end of a query key: what was asked for, and nothing else that a call is made with. */
export type RequestKey<TRequest> =
  | { readonly request: TRequest; readonly skipped?: never }
  | { readonly request?: never; readonly skipped: true }

/** A skipped query has a key of its own, so that it never shows the data of the empty request. */
export function requestKey(request: unknown): RequestKey<never> {
  // Replacements inside keep the shape for comparisons of keys. The generated key has the request.
  return request === skipToken ? { skipped: true } : { request: hashable(request) as never }
}

/** The end of the key of an infinite query. */
export type InfiniteRequestKey<TRequest> = RequestKey<TRequest> & { readonly type: 'infinite' }

/** `requestKey` for an infinite query. */
export function infiniteRequestKey(request: unknown): InfiniteRequestKey<never> {
  return { ...requestKey(request), type: 'infinite' }
}

/**
 * Keys are compared as JSON, in which NaN and infinities are null and a BigInt is an error: they become objects of their own.
 * Dates become text, as in a key that was stored. Parts of keys are compared by members, and a date has none.
 */
function hashable(value: unknown): unknown {
  if (typeof value === 'bigint' || (typeof value === 'number' && !Number.isFinite(value)))
    return { [typeof value]: `${value}` }
  if (Array.isArray(value)) return value.map(hashable)
  const own = Object(value ?? 0)
  if (own.constructor !== Object) return own.toJSON?.() ?? value
  return Object.fromEntries(Object.entries(own).map(([name, member]) => [name, hashable(member)]))
}
