import { inject, InjectionToken, type Provider } from '@angular/core'
import { type KeyPrefix, type KeyPrefixed, withKeyPrefix } from './key-prefix.js'

export interface ClientContext<TClient> {
  /** A provider of the client for an app, a route or a component, with a prefix for the keys of what is read with it. */
  readonly provide: (client: TClient, options?: Partial<KeyPrefix>) => Provider
  /** The client of the nearest provider, with its prefix for keys. Throws where there is none. */
  readonly useClient: () => KeyPrefixed<TClient>
}

/**
 * Provides a client and injects it.
 *
 * @param name Name of the API; the function that provides a client is exported as `provide<name>`.
 * @param standard Client where none is provided. Packages have none: on a server it would share the credentials of one user
 *   with all. The files of an app take the one that the app has made.
 */
export function createClientContext<TClient extends object>(name: string, standard?: TClient): ClientContext<TClient> {
  const token = new InjectionToken<KeyPrefixed<TClient>>(`${name}Client`)
  return {
    provide: (client, { keyPrefix } = {}) => ({
      provide: token,
      useValue: keyPrefix === undefined ? client : withKeyPrefix(client, keyPrefix),
    }),
    useClient: () => {
      const client = inject(token, { optional: true }) ?? standard
      if (client === undefined) {
        throw new Error(`No ${name} client found. Add provide${name}(client) to the providers of the app.`)
      }
      return client
    },
  }
}
