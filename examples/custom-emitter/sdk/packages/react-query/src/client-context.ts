'use client'

import { createContext, createElement, type ReactElement, type ReactNode, useContext } from 'react'

export interface ClientProviderProps<TClient> {
  /** Make it once, outside the components. */
  readonly client: TClient
  readonly children?: ReactNode
}

export interface ClientContext<TClient> {
  /** Gives the client to the hooks below it. */
  readonly Provider: (props: ClientProviderProps<TClient>) => ReactElement
  /** The client of the nearest provider. Throws where there is none. */
  readonly useClient: () => TClient
}

/**
 * A provider and its hook. There is no default client: on a server it would share the credentials of one user with all.
 *
 * @param name Name of the API; the provider is exported as `<name>Provider`.
 */
export function createClientContext<TClient extends object>(name: string): ClientContext<TClient> {
  const Context = createContext<TClient | undefined>(undefined)
  Context.displayName = `${name}Client`

  // React 18 has no <Context>, so the provider is named.
  const Provider = ({ client, children }: ClientProviderProps<TClient>) =>
    createElement(Context.Provider, { value: client }, children)
  Provider.displayName = `${name}Provider`

  const useClient = () => {
    const client = useContext(Context)
    if (client === undefined) {
      throw new Error(`No ${name} client found. Wrap the tree in <${name}Provider client={client}>.`)
    }
    return client
  }
  return { Provider, useClient }
}
