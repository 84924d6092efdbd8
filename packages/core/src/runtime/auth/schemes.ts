import type { CallContext } from '../context/call-context.js'
import { setHeader } from '../context/http-request.js'
import type { HttpRequest } from '../context/http-request.js'
import { inCookie, inQuery, type Place } from '../request/places.js'

/** How a credential is put on a request. */
export interface AuthScheme {
  /** The client option that holds the credential. */
  readonly option: string
  /**
   * Takes the option's value, or what its function gave. Adds to `context.secrets` the forms in which the credential is sent, but for
   * headers whose names say that they carry one.
   */
  readonly apply: (request: HttpRequest, credential: string, context: CallContext) => void | Promise<void>
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
    apply({ headers }, credential, { secrets }) {
      // A server may decode it, and name the password alone.
      secrets.add(credential).add(credential.replace(/^[^:]*:/, ''))
      const bytes = String.fromCharCode(...new TextEncoder().encode(credential))
      setHeader(headers, 'authorization', `Basic ${btoa(bytes)}`)
    },
  }
}

/** The credential in a header of its own. */
export function keyHeader(option: string, name: string): AuthScheme {
  return {
    option,
    apply({ headers }, credential, { secrets }) {
      secrets.add(credential)
      setHeader(headers, name, credential)
    },
  }
}

/** The credential as a query parameter. */
export function keyQuery(option: string, name: string): AuthScheme {
  return { option, apply: encoded(inQuery, name) }
}

/** The credential as a cookie. Browsers ignore it: there the cookie jar decides. */
export function keyCookie(option: string, name: string): AuthScheme {
  return { option, apply: encoded(inCookie, name) }
}

const encoded =
  (place: Place, name: string): AuthScheme['apply'] =>
  (request, credential, { secrets }) => {
    secrets.add(credential).add(encodeURIComponent(credential))
    place(request, name, credential)
  }
