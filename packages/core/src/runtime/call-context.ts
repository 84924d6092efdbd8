import type { ApiDefinition } from './api-definition.js'
import type { Lifetime } from './lifetime.js'
import type { Middleware } from './middleware.js'
import type { Operation } from './operation.js'
import type { DEFAULTS, SharedOptions } from './request-options.js'

/** Defaults and options of a client and a call put together. Credentials and header options are found by their option name. */
export type Settings = SharedOptions & typeof DEFAULTS & { readonly [option: string]: unknown }

/** What the parts of the runtime know of the call they work for. */
export interface CallContext {
  readonly definition: ApiDefinition
  readonly operation: Operation
  readonly settings: Settings
  /** Names and values to be set one after the other: header options, then the client's headers, then the call's. */
  readonly headers: readonly (readonly [name: string, value: unknown])[]
  /** The client's and the call's, outermost first. */
  readonly use: readonly Middleware[]
  /** Ends with the call; a decoder that hands out an open body holds it and ends it itself. */
  readonly lifetime: Lifetime
  /** Credentials sent so far, in every form in which a server might echo them. */
  readonly secrets: Set<string>
  /** Says whether a credential that was refused with this status can be replaced by a new one, and sees to it. */
  renew?: (status: number) => boolean
  /** The last one received. */
  response?: Response
}
