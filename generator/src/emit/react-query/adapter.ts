import { type HookVerb, exportsOf, type Exports } from '../../model/names/export-names.ts'
import type { ApiNames } from '../../model/api-names.ts'
import type { Operation } from '../../model/api.ts'
import type { QueryPart } from '../layout/parts.ts'
import type { FileScope } from '../code/scope.ts'

/** Differences between the adapters of TanStack Query. Everything else is the same in every package. */
export interface QueryAdapter {
  /** Folder of the package, and its name behind the scope. */
  readonly part: QueryPart
  /** The adapter of TanStack Query. */
  readonly module: string
  /** Versions of it that the hooks compile with. */
  readonly versions: string
  /** Prefix of the names of hooks, by the convention of the adapter. */
  readonly verb: HookVerb
  /** First line of the file with the provider. */
  readonly directive?: 'use client'
  /** Whether there are hooks that suspend; elsewhere components suspend by themselves. */
  readonly hasSuspense: boolean
  /** The adapter's types of what its hooks return; each takes the types of data and error. */
  readonly results: {
    readonly query: string
    readonly definedQuery: string
    readonly infiniteQuery: string
    readonly definedInfiniteQuery: string
    readonly suspenseQuery?: string
    readonly suspenseInfiniteQuery?: string
    readonly mutation: string
  }
  /** The type of an argument of a hook that may change; absent where hooks run again on every change. */
  readonly reactive?: (type: string, file: FileScope) => string
  /** Whether such an argument is always a function, and the members of a result are read where they are needed. */
  readonly usesAccessors?: boolean
  /** Module of the type of a stream, where the state of one is not read as plain members. */
  readonly streamResult?: string
  /** Gives the client to all below: the exported name, and the member of the context. */
  readonly provider: { readonly name: (names: ApiNames) => string; readonly member: string; readonly docs: Docs }
  /** Name of what returns the client. */
  readonly useClient: (names: ApiNames) => string
}

type Docs = (provider: string) => string

const withPrefix =
  ' Accounts that share a QueryClient need a `keyPrefix` each, because keys hold nothing else of the client.'

/** Names that most adapters have, apart from the verb. */
function resultsOf(verb: 'Use' | 'Create'): QueryAdapter['results'] {
  return {
    query: `${verb}QueryResult`,
    definedQuery: `Defined${verb}QueryResult`,
    infiniteQuery: `${verb}InfiniteQueryResult`,
    definedInfiniteQuery: `Defined${verb}InfiniteQueryResult`,
    mutation: `${verb}MutationResult`,
  }
}

const accessor = (type: string) => `() => ${type}`

/** Defaults that most adapters keep. */
const usual = {
  verb: 'use',
  hasSuspense: false,
  results: resultsOf('Use'),
  provider: {
    name: ({ provider }) => provider,
    member: 'Provider',
    docs: (provider) => `Gives a client to the hooks below it: \`<${provider} client={client}>\`.${withPrefix}`,
  },
  useClient: ({ useClient }) => useClient,
} as const satisfies Partial<QueryAdapter>

type Own = Omit<QueryAdapter, 'part' | keyof typeof usual> & Partial<QueryAdapter>

const adapters: Readonly<Record<QueryPart, Own>> = {
  'react-query': {
    module: '@tanstack/react-query',
    versions: '>=5.62.0 <6',
    directive: 'use client',
    hasSuspense: true,
    results: {
      ...usual.results,
      suspenseQuery: 'UseSuspenseQueryResult',
      suspenseInfiniteQuery: 'UseSuspenseInfiniteQueryResult',
    },
  },
  'vue-query': {
    module: '@tanstack/vue-query',
    versions: '>=5.104.0 <6',
    results: {
      query: 'UseQueryReturnType',
      definedQuery: 'UseQueryDefinedReturnType',
      infiniteQuery: 'UseInfiniteQueryReturnType',
      definedInfiniteQuery: 'UseInfiniteQueryReturnType',
      mutation: 'UseMutationReturnType',
    },
    reactive: (type, file) => `${file.type('vue', 'MaybeRefOrGetter')}<${type}>`,
    streamResult: '../stream-result.js',
    provider: {
      name: ({ sdk }) => `provide${sdk}`,
      member: 'provide',
      docs: (provider) =>
        `Gives a client to the component and all below it: \`${provider}(client)\` in its setup, or \`app.runWithContext(() => ${provider}(client))\` for an app.${withPrefix}`,
    },
  },
  'solid-query': {
    module: '@tanstack/solid-query',
    versions: '>=5.104.0 <6',
    reactive: accessor,
    usesAccessors: true,
  },
  'svelte-query': {
    module: '@tanstack/svelte-query',
    versions: '>=6.3.0 <7',
    verb: 'create',
    results: resultsOf('Create'),
    reactive: accessor,
    usesAccessors: true,
    provider: {
      name: ({ sdk }) => `set${sdk}Context`,
      member: 'setClient',
      docs: (provider) =>
        `Gives a client to the component and all below it: \`${provider}(client)\` in its script.${withPrefix}`,
    },
  },
  'angular-query': {
    module: '@tanstack/angular-query-experimental',
    versions: '>=5.104.0 <6',
    verb: 'inject',
    results: resultsOf('Create'),
    reactive: accessor,
    usesAccessors: true,
    streamResult: '../stream-result.js',
    provider: {
      name: ({ sdk }) => `provide${sdk}`,
      member: 'provide',
      docs: (provider) =>
        `Provides a client to an app, a route or a component: \`providers: [${provider}(client)]\`.${withPrefix}`,
    },
    useClient: ({ sdk }) => `inject${sdk}`,
  },
}

export function adapterOf(part: QueryPart): QueryAdapter {
  return { part, ...usual, ...adapters[part] }
}

/** Exports of an operation in the package of an adapter. */
export function exportsIn({ hasSuspense }: QueryAdapter, operation: Operation): Exports {
  const all = exportsOf(operation)
  return hasSuspense ? all : { ...all, hooks: all.hooks.filter((key) => !/suspense/i.test(key)) }
}
