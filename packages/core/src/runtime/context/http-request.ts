/** Anything `fetch` takes as a body. */
export type RequestBody = NonNullable<RequestInit['body']>

/** A request as middleware sees it: what `fetch(request.url, request)` takes. Change it in place or hand on a copy. */
export interface HttpRequest extends RequestInit {
  url: string
  method: string
  headers: Headers
  signal: AbortSignal
  body?: RequestBody | null
  duplex?: 'half'
}

/** `Headers`, which can be iterated; the types of the DOM before TypeScript 6 say so only in a library that many apps leave out. */
export type HeaderEntries = Iterable<readonly [name: string, value: string]>

/** The part of `fetch` that is used. */
export type Fetch = (url: string, init: HttpRequest) => Promise<Response>

/** Sets a header, unless the value is `undefined`; `null` deletes it. Throws without showing the value, which may be a secret. */
export function setHeader(headers: Headers, name: string, value: unknown): void {
  // Tab, printable ASCII and Latin-1 are allowed (RFC 9110 section 5.5); anything else could start a new header.
  if (/[^\t -~\x80-\xff]/.test(`${value}`)) throw new TypeError(`header ${name} cannot be sent`)
  if (value === null) headers.delete(name)
  else if (value !== undefined) headers.set(name, `${value}`)
}
