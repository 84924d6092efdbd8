import { inject, type InjectionKey, provide } from 'vue'
import { type KeyPrefix, type KeyPrefixed, withKeyPrefix } from './key-prefix.js'

export interface ClientContext<TClient> {
  /** Gives the client to the component and all below it, with a prefix for the keys of what is read with it. */
  readonly provide: (client: TClient, options?: Partial<KeyPrefix>) => void
  /** The client that was provided above, with its prefix for keys. Throws where there is none. */
  readonly useClient: () => KeyPrefixed<TClient>
}

/**
 * Provides a client and finds it again.
 *
 * @param name Name of the API; the function that provides a client is exported as `provide<name>`.
 * @param standard Client where none is provided. Packages have none: on a server it would share the credentials of one user
 *   with all. The files of an app take the one that the app has made.
 */
export function createClientContext<TClient extends object>(name: string, standard?: TClient): ClientContext<TClient> {
  const key: InjectionKey<KeyPrefixed<TClient>> = Symbol(`${name}Client`)
  return {
    provide: (client, { keyPrefix } = {}) =>
      provide(key, keyPrefix === undefined ? client : withKeyPrefix(client, keyPrefix)),
    useClient: () => {
      const client = inject<KeyPrefixed<TClient> | undefined>(key, standard)
      if (client === undefined) {
        throw new Error(`No ${name} client found. Call provide${name}(client) in a component above this one.`)
      }
      return client
    },
  }
}
