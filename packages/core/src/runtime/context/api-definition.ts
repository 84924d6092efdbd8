import type { HttpErrorClass } from '../errors/http-error.js'
import type { Security } from '../auth/schemes.js'

/** Description of an API for its client. */
export interface ApiDefinition {
  /** Sent outside browsers, such as `Example/1.0.0`. */
  readonly userAgent: string
  /** The default of the option. Absent: the option is required. */
  readonly serverURL?: string
  /** Options that are taken from an environment variable when they are not given: option name to variable. */
  readonly environment?: Readonly<Record<string, string>>
  /** Of the operations that do not name their own. */
  readonly security?: Security
  /** Client options that are headers: option name to header name. */
  readonly headers?: Readonly<Record<string, string>>
  /** Class of all error statuses. Classes of single statuses extend it, and recognise their errors by `isStatus`. */
  readonly error: HttpErrorClass
}
