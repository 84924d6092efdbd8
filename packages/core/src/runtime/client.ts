import type { ApiDefinition } from './api-definition.js'
import { baseURL } from './base-url.js'
import type { CallContext, Settings } from './call-context.js'
import { startLifetime } from './lifetime.js'
import type { Operation } from './operation.js'
import { InvalidRequestError } from './request-failure.js'
import { DEFAULTS, type RequestOptions, type SharedOptions } from './request-options.js'

/** Options of a client; a generated client adds its credentials and header options. */
export interface ClientOptions extends SharedOptions {}

interface State {
  readonly definition: ApiDefinition
  readonly settings: Settings
}

/** Set by the class, whose state is private so that printing a client shows no credential. */
let stateOf: (client: Client) => State

/** Where and how the API is called. Holds no connection; make as many as needed. */
export class Client {
  readonly #state: State

  static {
    // An object made with `Object.create(client)` is that client under another description, such as a cache's.
    stateOf = (client) => (#state in client ? client.#state : stateOf(Object.getPrototypeOf(client)))
  }

  /** Reads the environment for credentials that `options` leaves out. Throws `InvalidRequestError` for a bad `serverURL`. */
  constructor(definition: ApiDefinition, options: ClientOptions) {
    const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } }
    const environment = entries(definition.environment).map(([option, name]): [string, unknown] => [
      option,
      process?.env?.[name],
    ])
    const settings = settingsOf(Object.entries(DEFAULTS), environment, Object.entries(options))
    this.#state = { definition, settings }
    const url = settings.serverURL ?? definition.serverURL
    try {
      // A path is made a URL by the page at the time of a call: a server that renders the page makes clients too.
      baseURL(url, url?.[0] === '/' ? 'http://page' : undefined)
    } catch {
      throw new InvalidRequestError('serverURL is not a URL')
    }
  }
}

/** Starts a call: the call's options win over the client's, headers and middleware add up. */
export function openCall(client: Client, operation: Operation, options: RequestOptions): CallContext {
  const { definition, settings: shared } = stateOf(client)
  const settings = settingsOf(Object.entries(shared), entries(options.credentials), Object.entries(options))
  return {
    definition,
    operation,
    settings,
    headers: defined([
      ...entries(definition.headers).map(([option, name]): [string, unknown] => [name, settings[option]]),
      ...entries(shared.headers),
      ...entries(options.headers),
    ]),
    use: [...(shared.use ?? []), ...(options.use ?? [])],
    lifetime: startLifetime(operation.id, options.signal),
    secrets: new Set(),
  }
}

const entries = <T>(object: Readonly<Record<string, T>> | undefined): [string, T][] => Object.entries(object ?? {})

/** What is `undefined` was not given: it hides nothing. */
const defined = (list: [string, unknown][]) => list.filter(([, value]) => value !== undefined)

/** Later options win. The first list has all that `Settings` requires. */
function settingsOf(...lists: [string, unknown][][]): Settings {
  return Object.fromEntries(defined(lists.flat())) as Settings
}
