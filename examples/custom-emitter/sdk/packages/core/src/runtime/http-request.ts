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

/** The part of `fetch` that is used. */
export type Fetch = (url: string, init: HttpRequest) => Promise<Response>
