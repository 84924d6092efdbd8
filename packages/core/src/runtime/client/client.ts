import type { ApiDefinition } from '../context/api-definition.js'
import { baseURL } from '../context/base-url.js'
import type { CallContext, OpenCall, Settings } from '../context/call-context.js'
import { startLifetime } from '../context/lifetime.js'
import type { Operation } from '../context/operation.js'
import { InvalidRequestError } from '../errors/request-failure.js'
import { DEFAULTS, type RequestOptions, type SharedOptions } from '../context/request-options.js'

/** Options of a client; a generated client adds its credentials and header options. */
export type ClientOptions = SharedOptions

declare const process: { readonly env: Readonly<Record<string, string | undefined>> }

/** Where and how the API is called. Holds no connection; make as many as needed. Printing one shows no credential. */
export class Client {
  /** Starts a call. Not for use in programs; the name is one that editors list last. */
  readonly '~open': OpenCall

  /** Reads the environment for credentials that `options` leaves out. Throws `InvalidRequestError` for options that cannot be used. */
  constructor(definition: ApiDefinition, options: ClientOptions) {
    const shared: Record<string, unknown> & Settings = { ...DEFAULTS, ...given(options) }
    for (const [option, name] of entries(definition.environment)) {
      try {
        if (!(option in shared)) shared[option] = process.env[name]
      } catch {
        // Not available here, or Deno denies access.
      }
    }
    const url = shared.serverURL ?? definition.serverURL
    // A path is made a URL by the page at the time of a call: a server that renders the page makes clients too.
    if (url?.[0] !== '/') baseURL(url)
    // The call's options win over the client's, headers and middleware add up.
    const open: OpenCall = (operation, call, onAbort) => {
      const settings = { ...shared, ...given(call?.credentials), ...given(call) }
      return {
        definition,
        operation,
        settings,
        headers: [
          ...entries(definition.headers).map(([option, name]): [string, unknown] => [name, settings[option]]),
          ...entries(shared.headers),
          ...entries(call?.headers),
        ],
        use: [...(shared.use ?? []), ...(call?.use ?? [])],
        secrets: new Set(),
        open,
        until: 0,
        ...startLifetime(operation.id, call?.signal, onAbort),
      }
    }
    this['~open'] = open
  }
}

/** Starts a call of a client. */
export function openCall(
  client: Client,
  operation: Operation,
  options: RequestOptions | undefined,
  onAbort: (error: unknown) => void,
): CallContext {
  const open: OpenCall | undefined = Object(client)['~open']
  if (!open) throw new InvalidRequestError(`${operation.id}: no client given`)
  return open(operation, options, onAbort)
}

const entries = <T>(object: Readonly<Record<string, T>> | object | undefined): [string, T][] =>
  Object.entries(object ?? {})

/** The options but for those that are `undefined`: they override nothing. Throws for numbers that cannot be used. */
function given(options: object | undefined): object {
  const set = entries<unknown>(options).filter(([name, value]) => {
    const limit = /imeout/.test(name) ? 0 : -1
    if (
      value !== undefined &&
      /Ms$|^max(Retries|EventLength)$/.test(name) &&
      !(typeof value === 'number' && value > limit)
    )
      throw new InvalidRequestError(`${name} must be a number above ${limit}`)
    return value !== undefined
  })
  return Object.fromEntries(set)
}
