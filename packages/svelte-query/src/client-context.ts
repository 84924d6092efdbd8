import { getContext, setContext } from 'svelte'
import { type KeyPrefix, type KeyPrefixed, withKeyPrefix } from './key-prefix.js'

export interface ClientContext<TClient> {
  /** Gives the client to the component and all below it, with a prefix for the keys of what is read with it. */
  readonly setClient: (client: TClient, options?: Partial<KeyPrefix>) => void
  /** The client that was given above, with its prefix for keys. Throws where there is none. */
  readonly useClient: () => KeyPrefixed<TClient>
}

/**
 * Keeps a client in the context, and finds it again.
 *
 * @param name Name of the API; the function that gives a client is exported as `set<name>Context`.
 * @param standard Client where none is given. Packages have none: on a server it would share the credentials of one user with
 *   all. The files of an app take the one that the app has made.
 */
export function createClientContext<TClient extends object>(name: string, standard?: TClient): ClientContext<TClient> {
  const key = Symbol(`${name}Client`)
  return {
    setClient: (client, { keyPrefix } = {}) => {
      setContext(key, keyPrefix === undefined ? client : withKeyPrefix(client, keyPrefix))
    },
    useClient: () => {
      const client = getContext<KeyPrefixed<TClient> | undefined>(key) ?? standard
      if (client === undefined) {
        throw new Error(`No ${name} client found. Call set${name}Context(client) in a component above this one.`)
      }
      return client
    },
  }
}
