import type { Page } from './search.js'
import type { Tool } from './tool.js'

/** Description of an API from the generated part of the server. */
export interface Api<Client> {
  /** Name of the server and of its command. */
  readonly name: string
  readonly version: string
  readonly title: string
  /** Name of the client in programs, e.g. `acme`. */
  readonly instance: string
  /** Environment variables that hold credentials. */
  readonly secrets: readonly string[]
  /** Environment variable of the token that a server for other machines asks for. */
  readonly tokenVariable: string
  readonly tools: readonly Tool<Client>[]
  readonly pages: readonly Page[]
  /** Makes the client, with middleware around its requests; credentials come from the environment. */
  readonly createClient: (settings: ClientSettings) => Client
}

interface ClientSettings {
  readonly serverURL?: string | undefined
  readonly use: Guard[]
}

/** Middleware of the core package, as far as the server uses it. */
type Guard = <Request extends { readonly method: string }>(
  request: Request,
  next: (request: Request) => Promise<Response>,
  context: { readonly operation: { readonly id: string } },
) => Promise<Response>

export interface ServerOptions {
  /** Whether operations may change something. Default: only those that read. */
  readonly allowWrites?: boolean | undefined
  /** Operations that are tools of their own, by the names of their tools; `true` for all. Default none. */
  readonly tools?: readonly string[] | true | undefined
  /** Where the API is. Default: where its document says. */
  readonly serverURL?: string | undefined
}
