import type { ApiDefinition } from './api-definition.js'
import type { HttpRequest } from './http-request.js'
import type { Lifetime } from './lifetime.js'
import type { Middleware } from './middleware.js'
import type { Operation } from './operation.js'
import type { DEFAULTS, RequestOptions, SharedOptions } from './request-options.js'

/** Defaults and options of a client and a call put together. Credentials and header options are found by their option name. */
export type Settings = SharedOptions & typeof DEFAULTS & { readonly [option: string]: unknown }

/** Starts a call of a client; there is one such function for each client. `onAbort` is given the error that ends it early. */
export type OpenCall = (
  operation: Operation,
  options: RequestOptions | undefined,
  onAbort: (error: unknown) => void,
) => CallContext

/** State of a call that the parts of the runtime share. */
export interface CallContext extends Lifetime {
  readonly definition: ApiDefinition
  readonly operation: Operation
  readonly settings: Settings
  /** Names and values to be set one after the other, unless they are `undefined`: header options, then the client's headers, then the call's. */
  readonly headers: readonly (readonly [name: string, value: unknown])[]
  /** The client's and the call's, outermost first. */
  use: readonly Middleware[]
  /** Credentials sent so far, in every form in which a server might echo them. */
  readonly secrets: Set<string>
  /** Starts another call of the same client. */
  readonly open: OpenCall
  /** When the time of the attempt is over. */
  until: number
  /** The last one sent. */
  request?: HttpRequest
  /** The last one received. */
  response?: Response
  /** The last broken connection. */
  broken?: unknown
}
