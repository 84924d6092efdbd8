import { declarable } from './names/identifiers.ts'
import { runtimeExports } from './names/runtime-exports.ts'
import { constantCase, lowerFirst, pascalCase, words } from './names/words.ts'

/** Names that derive from `name` and `scope` of the configuration. */
export interface ApiNames {
  /** Class that throws, e.g. `Acme`. */
  readonly sdk: string
  /** Tree-shakeable client, e.g. `AcmeCore`. */
  readonly client: string
  /** Options of the client, e.g. `AcmeOptions`. */
  readonly options: string
  /** Function that fills in the variables of the server's address, e.g. `acmeServerURL`. */
  readonly serverUrl: string
  /** Type of its argument, e.g. `AcmeServerVariables`. */
  readonly serverVariables: string
  /** Base of every error, e.g. `AcmeError`. */
  readonly error: string
  /** Any HTTP error status, base of the status classes, e.g. `AcmeDefaultError`. */
  readonly defaultError: string
  /** Prefix of environment variables, e.g. `ACME`. */
  readonly environment: string
  /** React provider, e.g. `AcmeProvider`. */
  readonly provider: string
  /** React hook that returns the client, e.g. `useAcme`. */
  readonly useClient: string
  /** Type of the client that it returns, whose query keys may have a prefix, e.g. `AcmeClient`. */
  readonly keyedClient: string
  /** First element of every query key, e.g. `acme`. */
  readonly keyRoot: string
  /** Constant that holds it, e.g. `acmeKey`. */
  readonly keyConstant: string
  readonly packages: {
    readonly types: string
    readonly core: string
    readonly reactQuery: string
    readonly validators: string
    readonly mocks: string
    readonly mcp: string
  }
}

/** Exports of every core package, independent of the document. */
export function fixedCoreNames(names: ApiNames): readonly string[] {
  const { sdk, client, options, serverUrl, serverVariables, error, defaultError } = names
  return [sdk, client, options, serverUrl, serverVariables, error, defaultError, ...runtimeExports.core().names]
}

/** Exports of every React package, independent of the document. */
export function fixedReactNames({ provider, useClient, keyedClient, keyConstant }: ApiNames): readonly string[] {
  return [provider, useClient, keyedClient, keyConstant, ...runtimeExports['react-query']().names]
}

/** All names that derive from the configuration: `name` (as in `Acme`) and npm `scope` (as in `@acme`). */
export function apiNames({ name, scope }: { readonly name: string; readonly scope: string }): ApiNames {
  const sdk = declarable(pascalCase(name))
  const joined = words(name).join('')
  return {
    sdk,
    client: `${sdk}Core`,
    options: `${sdk}Options`,
    serverUrl: `${lowerFirst(sdk)}ServerURL`,
    serverVariables: `${sdk}ServerVariables`,
    error: `${sdk}Error`,
    defaultError: `${sdk}DefaultError`,
    environment: joined.toUpperCase(),
    provider: `${sdk}Provider`,
    useClient: `use${sdk}`,
    keyedClient: `${sdk}Client`,
    keyRoot: joined.toLowerCase(),
    keyConstant: `${lowerFirst(sdk)}Key`,
    packages: {
      types: `${scope}/types`,
      core: `${scope}/core`,
      reactQuery: `${scope}/react-query`,
      validators: `${scope}/validators`,
      mocks: `${scope}/mocks`,
      mcp: `${scope}/mcp`,
    },
  }
}

/** The environment variable that an option of the client defaults to. */
export function environmentVariable({ environment }: ApiNames, option: string): string {
  return `${environment}_${constantCase(option)}`
}
