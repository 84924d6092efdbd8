import type { CallContext } from './call-context.js'
import { setHeader } from './headers.js'
import type { HttpRequest } from './http-request.js'
import { inCookie, inQuery } from './places.js'

/** How a credential is put on a request. */
export interface AuthScheme {
  /** The client option that holds the credential. */
  readonly option: string
  readonly apply: (request: HttpRequest, credential: string) => void
  /** The credential that a value of the option which is neither text nor a function leads to. */
  readonly secret?: (given: unknown, context: CallContext) => Promise<string | undefined>
}

/** Alternatives: lists of schemes that must all be present, none of them empty. No alternatives: no credential is sent. */
export type Security = readonly (readonly AuthScheme[])[]

/** `Authorization: Bearer <credential>` (also OAuth 2 and OpenID Connect). */
export function bearer(option: string): AuthScheme {
  return { option, apply: ({ headers }, credential) => setHeader(headers, 'authorization', `Bearer ${credential}`) }
}

/** `Authorization: Basic …`; the credential is `user:password`. */
export function basic(option: string): AuthScheme {
  return {
    option,
    apply({ headers }, credential) {
      const bytes = String.fromCharCode(...new TextEncoder().encode(credential))
      setHeader(headers, 'authorization', `Basic ${btoa(bytes)}`)
    },
  }
}

/** The credential in a header of its own. */
export function keyHeader(option: string, name: string): AuthScheme {
  return { option, apply: ({ headers }, credential) => setHeader(headers, name, credential) }
}

/** The credential as a query parameter. */
export function keyQuery(option: string, name: string): AuthScheme {
  return { option, apply: (request, credential) => inQuery(request, name, credential) }
}

/** The credential as a cookie. Browsers ignore it: there the cookie jar decides. */
export function keyCookie(option: string, name: string): AuthScheme {
  return { option, apply: (request, credential) => inCookie(request, name, credential) }
}
