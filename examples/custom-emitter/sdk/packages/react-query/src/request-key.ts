import { type SkipToken, skipToken } from '@tanstack/react-query'

/** The end of a query key: what was asked for, and nothing else that a call is made with. */
export type RequestKey<TRequest> =
  | { readonly request: TRequest; readonly skipped?: never }
  | { readonly request?: never; readonly skipped: true }

/** A skipped query has a key of its own, so that it never shows the data of the empty request. */
export function requestKey<TRequest>(request: TRequest | SkipToken): RequestKey<TRequest> {
  return request === skipToken ? { skipped: true } : { request }
}
