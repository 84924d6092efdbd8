import { createComponent, createContext, type JSX, useContext } from 'solid-js'
import { type KeyPrefixed, withKeyPrefix } from './key-prefix.js'

/** Props of a provider of a client. */
export interface ClientProviderProps<TClient> {
  /** Make it once, outside the components. */
  readonly client: TClient
  /** For several accounts in one cache: hooks and options made with the client of this provider have keys of their own. */
  readonly keyPrefix?: string | undefined
  readonly children?: JSX.Element
}

export interface ClientContext<TClient> {
  /** Gives the client to the hooks below it. */
  readonly Provider: (props: ClientProviderProps<TClient>) => JSX.Element
  /** The client of the nearest provider, with its prefix for keys. Throws where there is none. */
  readonly useClient: () => KeyPrefixed<TClient>
}

/**
 * A provider and the function that finds its client. A provider keeps the client that it begins with.
 *
 * @param name Name of the API; the provider is exported as `<name>Provider`.
 * @param standard Client where there is no provider. Packages have none: on a server it would share the credentials of one
 *   user with all. The files of an app take the one that the app has made.
 */
export function createClientContext<TClient extends object>(name: string, standard?: TClient): ClientContext<TClient> {
  const Context = createContext<KeyPrefixed<TClient> | undefined>(standard)
  return {
    Provider: (props) => {
      const { client, keyPrefix } = props
      return createComponent(Context.Provider, {
        value: keyPrefix === undefined ? client : withKeyPrefix(client, keyPrefix),
        get children() {
          return props.children
        },
      })
    },
    useClient: () => {
      const client = useContext(Context)
      if (client === undefined) {
        throw new Error(`No ${name} client found. Wrap the tree in <${name}Provider client={client}>.`)
      }
      return client
    },
  }
}
