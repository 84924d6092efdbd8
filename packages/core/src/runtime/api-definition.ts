import type { AuthScheme } from './auth.js'
import type { HttpErrorClass } from './http-error.js'
import type { Security } from './operation.js'

/** What a client needs to know of an API. */
export interface ApiDefinition {
  /** Name and version, sent as `User-Agent` outside browsers. */
  readonly name: string
  readonly version: string
  /** The first is the default of `serverURL`. */
  readonly servers: readonly string[]
  /** Prefix of environment variables: option `apiKey` is read from `<environment>_API_KEY`. */
  readonly environment?: string
  /** Security scheme name to how its credential is sent. */
  readonly auth?: Readonly<Record<string, AuthScheme>>
  readonly security?: Security
  /** Client options that are headers: option name to header name. */
  readonly headers?: Readonly<Record<string, string>>
  /** Error classes by status (`429`) or range (`'5XX'`). */
  readonly errors?: Readonly<Record<string, HttpErrorClass>>
  /** Class of every other error status. Default `HttpError`. */
  readonly defaultError?: HttpErrorClass
  /** Header that carries a POST's idempotency key, outside browsers (where an undeclared header fails the CORS check). Default `Idempotency-Key`; `''` for none. */
  readonly idempotencyHeader?: string
}
