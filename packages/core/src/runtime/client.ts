import type { ApiDefinition } from './api-definition.js'
import { baseURL } from './base-url.js'
import type { CallContext, Settings } from './call-context.js'
import { startLifetime } from './lifetime.js'
import type { Operation } from './operation.js'
import { InvalidRequestError } from './request-failure.js'
import type { RequestOptions, SharedOptions } from './request-options.js'

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
    stateOf = (client) => client.#state
  }

  /** Reads the environment for credentials that `options` leaves out. Throws `InvalidRequestError` for a bad `serverURL`. */
  constructor(definition: ApiDefinition, options: ClientOptions = {}) {
    const settings = { ...fromEnvironment(definition), ...given(options) }
    this.#state = { definition, settings }
    try {
      baseURL(settings.serverURL ?? definition.servers[0])
    } catch {
      throw new InvalidRequestError('serverURL is not a URL')
    }
  }
}

/** Starts a call: the call's options win over the client's, headers and middleware add up. */
export function openCall(client: Client, operation: Operation, options: RequestOptions): CallContext {
  const { definition, settings } = stateOf(client)
  return {
    definition,
    operation,
    settings: { ...settings, ...given({ ...options.credentials, ...options }) },
    use: [settings.use, options.use].flatMap((middleware) => middleware ?? []),
    headers: [settings.headers, options.headers],
    lifetime: startLifetime(operation.id, options.signal),
    secrets: new Set(),
  }
}

/** The members that are not `undefined`: an absent option must not hide a default. */
function given(options: object): Settings {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))
}

/** Credentials and header options from variables such as `<PREFIX>_API_KEY`. */
function fromEnvironment({ environment, auth = {}, headers = {} }: ApiDefinition): Settings {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } }
  const options = [...Object.values(auth).map(({ option }) => option), ...Object.keys(headers)]
  const variable = (option: string) => `${environment}_${option.replace(/[A-Z]+/g, '_$&').toUpperCase()}`
  return given(Object.fromEntries(options.map((option) => [option, process?.env?.[variable(option)]])))
}
