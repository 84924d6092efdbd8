'use client'

import { createContext, createElement, type ReactElement, type ReactNode, useContext, useMemo } from 'react'
import { type KeyPrefixed, withKeyPrefix } from './key-prefix.js'

/** Props of a provider of a client. */
export interface ClientProviderProps<TClient> {
  /** Make it once, outside the components. */
  readonly client: TClient
  /** For several accounts in one cache: `useX` and options made with the client of this provider have keys of their own. */
  readonly keyPrefix?: string | undefined
  readonly children?: ReactNode
}

export interface ClientContext<TClient> {
  /** Gives the client to the hooks below it. */
  readonly Provider: (props: ClientProviderProps<TClient>) => ReactElement
  /** The client of the nearest provider, with its prefix for keys. Throws where there is none. */
  readonly useClient: () => KeyPrefixed<TClient>
}

/**
 * A provider and its hook.
 *
 * @param name Name of the API; the provider is exported as `<name>Provider`.
 * @param standard Client where there is no provider. Packages have none: on a server it would share the credentials of one
 *   user with all. The files of an app take the one that the app has made.
 */
export function createClientContext<TClient extends object>(name: string, standard?: TClient): ClientContext<TClient> {
  const Context = createContext<KeyPrefixed<TClient> | undefined>(standard)
  Context.displayName = `${name}Client`

  // biome-ignore lint/correctness/noComponentHookFactories: made once, when the module of an SDK is loaded
  const Provider = ({ client, keyPrefix, children }: ClientProviderProps<TClient>) => {
    const value = useMemo(
      () => (keyPrefix === undefined ? client : withKeyPrefix(client, keyPrefix)),
      [client, keyPrefix],
    )
    // React 18 has no <Context>, so the provider is named.
    return createElement(Context.Provider, { value }, children)
  }
  Provider.displayName = `${name}Provider`

  // biome-ignore lint/correctness/noComponentHookFactories: made once, when the module of an SDK is loaded
  const useClient = () => {
    const client = useContext(Context)
    if (client === undefined) {
      throw new Error(`No ${name} client found. Wrap the tree in <${name}Provider client={client}>.`)
    }
    return client
  }
  return { Provider, useClient }
}
