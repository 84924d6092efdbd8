import { type SkipToken, skipToken } from '@tanstack/react-query'

/** The end of a query key: what was asked for, and nothing else that a call is made with. */
export type RequestKey<TRequest> =
  | { readonly request: TRequest; readonly skipped?: never }
  | { readonly request?: never; readonly skipped: true }

/** A skipped query has a key of its own, so that it never shows the data of the empty request. */
export function requestKey<TRequest>(request: TRequest | SkipToken): RequestKey<TRequest> {
  // What is replaced inside is of the same shape to whoever compares keys.
  return request === skipToken ? { skipped: true } : { request: hashable(request) as TRequest }
}

/** Keys are compared as JSON, in which NaN and infinities are null and a BigInt is an error: they become objects of their own. */
function hashable(value: unknown): unknown {
  if (typeof value === 'bigint' || (typeof value === 'number' && !Number.isFinite(value)))
    return { [typeof value]: `${value}` }
  if (Array.isArray(value)) return value.map(hashable)
  if (typeof value !== 'object' || value?.constructor !== Object) return value
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, hashable(member)]))
}
