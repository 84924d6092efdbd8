import type { Fetch } from './http-request.js'
import type { Middleware } from './middleware.js'

/** A secret, or a function that gives it. The function is called before every attempt, so it can refresh a token. */
export type Credential = string | (() => string | undefined | Promise<string | undefined>)

/** `null` removes a header that the client would send; `undefined` leaves it alone. */
export type HeaderValue = string | number | boolean | null | undefined

/** Header name to value. */
export type HeaderValues = Readonly<Record<string, HeaderValue>>

/**
 * Options of a client and of a call. Durations are milliseconds above 0; `Infinity` means no limit. A number that cannot be used is
 * an `InvalidRequestError`; a fraction of a retry counts as a whole one.
 */
export interface SharedOptions {
  /**
   * Where the API is, path prefix included. Browsers may give a path such as `/api/proxy`. `http://` is taken for any host, since
   * gateways inside a private network often have no certificate, and credentials are sent to it like to any other: use it only
   * where everybody who can read the traffic may know them.
   */
  readonly serverURL?: string | undefined
  /**
   * Used instead of the global `fetch`. It is asked to follow redirects of GET and HEAD only, and not if a credential travels in
   * another header than `Authorization`, which every platform drops at the border of an origin. A redirect that is not followed
   * is an `HttpError` with its status, in browsers with status 0. To follow more, pass a function that says so to `fetch`.
   */
  readonly fetch?: Fetch | undefined
  /** Limit of one attempt, headers and body; of a stream, the wait for its first byte. Default 60 000. A timeout is not retried. */
  readonly timeoutMs?: number | undefined
  /** Limit of the whole call, attempts and waits; once a stream has opened it no longer counts. A wait that would exceed it is not begun. Default none. */
  readonly totalTimeoutMs?: number | undefined
  /** Limit of the wait for the next bytes of a stream, and for somebody to begin to read it. After that, time the reader takes does not count. Default 120 000. */
  readonly idleTimeoutMs?: number | undefined
  /** Longest event, record or comment of a stream, in characters; one that goes on is a `StreamError`. Default 50 million. */
  readonly maxEventLength?: number | undefined
  /**
   * Further attempts after connection failures and the statuses 408, 429, 500, 502, 503, 504, 520-524 and 529, for every method:
   * a POST carries the same idempotency key each time. Not retried: 409, 501, timeouts, one-shot bodies
   * (`ReadableStream`), streams once they have begun, and other methods than GET and HEAD once a response began to arrive. Default 2.
   */
  readonly maxRetries?: number | undefined
  /** Wait before the first retry; doubled each time, shortened by up to a quarter at random. Default 500. */
  readonly retryDelayMs?: number | undefined
  /** Longest such wait. Default 8 000. */
  readonly maxRetryDelayMs?: number | undefined
  /** Longest wait that a server may ask for by `Retry-After`. Beyond it the call fails at once, with `retryAfter` on the error; where a server asks for none, the ordinary wait stays. Default 60 000. */
  readonly maxRetryAfterMs?: number | undefined
  /** Sent with each request; a call's headers win over the client's. */
  readonly headers?: HeaderValues | undefined
  /** Middleware, outermost first, such as `logRequests(console)`. A call's run inside the client's. */
  readonly use?: readonly Middleware[] | undefined
}

type LimitName = 'timeoutMs' | 'totalTimeoutMs' | 'maxRetries' | 'retryDelayMs' | 'maxRetryDelayMs' | 'maxRetryAfterMs'

/** The defaults of `SharedOptions`, but for those of streams, which are with them. */
export const DEFAULTS: Readonly<Record<LimitName, number>> = {
  timeoutMs: 60_000,
  totalTimeoutMs: Infinity,
  maxRetries: 2,
  retryDelayMs: 500,
  maxRetryDelayMs: 8000,
  maxRetryAfterMs: 60_000,
}

/** Options of one call. */
export interface RequestOptions<Headers extends object = object> extends Omit<SharedOptions, 'headers'> {
  /** Ends the call, waits and open streams included, with a `RequestAbortedError`. */
  readonly signal?: AbortSignal | undefined
  /** Credentials for this call by option name: `{ apiKey: '…' }`. */
  readonly credentials?: Readonly<Record<string, Credential | undefined>> | undefined
  readonly headers?: (Headers & HeaderValues) | undefined
}
