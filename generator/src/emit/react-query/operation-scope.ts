import type { Api, Operation } from '../../model/api.ts'
import { requestRequired } from '../../model/operations/request-shape.ts'
import type { FileScope } from '../code/scope.ts'
import type { SourceFiles } from '../code/source-file.ts'
import { stringLiteral } from '../code/literal.ts'
import { exportNames } from '../../model/names/export-names.ts'
import type { QueryAdapter } from './adapter.ts'

/** Files that the file of an operation imports from. */
export const modules = {
  keys: './shared/keys.js',
  core: './shared/core.js',
  client: './shared/client.js',
  types: '../types.js',
  buildQuery: '../build-query.js',
  buildMutation: '../build-mutation.js',
  prefetch: '../prefetch.js',
  requestKey: '../request-key.js',
  shareDates: '../share-dates.js',
  keyPrefix: '../key-prefix.js',
  invalidate: '../invalidate.js',
  eventsOf: '../events-of.js',
  nextPage: '../next-page.js',
  orThrow: '../or-throw.js',
  streamTypes: '../stream-types.js',
  useStream: '../use-stream.js',
} as const

/** The hand-written forms of TanStack Query's hooks. */
const hookModules = {
  useQuery: '../use-query-of.js',
  useSuspenseQuery: '../use-suspense-query-of.js',
  useInfiniteQuery: '../use-infinite-query-of.js',
  useSuspenseInfiniteQuery: '../use-suspense-infinite-query-of.js',
  useMutation: '../use-mutation-of.js',
} as const

export type TanStackHook = keyof typeof hookModules

/** The part of core that has its client; its root would load all operations. */
export function clientModule({ names }: Api): string {
  return `${names.packages.core}/client`
}

/** A package on its way, which all its files are made for. */
export interface QueryPackage {
  readonly api: Api
  readonly sources: SourceFiles
  readonly adapter: QueryAdapter
  /** Of its generated files, as in packages. */
  readonly folder: string
}

/** An operation on its way into a file: its exported names, and how the file writes them and those it shares with others. */
export class OperationScope {
  readonly operation: Operation
  readonly api: Api
  readonly file: FileScope
  readonly adapter: QueryAdapter
  readonly names: ReturnType<typeof exportNames>
  /** Whether the caller must pass a request. */
  readonly requestRequired: boolean

  constructor(operation: Operation, { api, adapter }: QueryPackage, file: FileScope) {
    this.operation = operation
    this.api = api
    this.file = file
    this.adapter = adapter
    this.names = exportNames(operation.name, adapter.verb)
    this.requestRequired = requestRequired(operation.request)
  }

  /** Type of the request; absent where the operation takes none. */
  get request(): string | undefined {
    const { request } = this.operation.types
    return request === undefined ? undefined : this.file.type(this.api.names.packages.types, request)
  }

  /** Type of the client. */
  get client(): string {
    return this.file.type(modules.core, this.api.names.keyedClient)
  }

  /** An exported type of the operation, by its exported name. */
  ownType(name: string): string {
    return name === this.names.error ? this.error : name
  }

  /** The union of error classes, of core. */
  get error(): string {
    return this.file.type(`${this.api.names.packages.core}/${this.operation.name}`, this.operation.types.error)
  }

  tanstackType(name: string): string {
    return this.file.type(this.adapter.module, name)
  }

  /** A hook of TanStack Query that takes a function of options and its arguments. */
  hookOf(name: TanStackHook): string {
    return this.file.value(hookModules[name], `${name}Of`)
  }

  tanstack(name: string): string {
    return this.file.value(this.adapter.module, name)
  }

  /** A type of the hand-written part, with its arguments; the last of them is the operation's own headers, if it has any. */
  shared(name: string, ...types: readonly string[]): string {
    const { headers } = this.operation.types
    const takesHeaders = headers !== undefined && name.endsWith('Overrides')
    const all = takesHeaders ? [...types, this.file.type(this.api.names.packages.types, headers)] : types
    return `${this.file.type(this.#moduleOf(name), name)}<${all.join(', ')}>`
  }

  #moduleOf(name: string): string {
    if (name === 'StreamResult') return this.adapter.streamResult ?? modules.streamTypes
    return name === 'StreamOverrides' ? modules.streamTypes : modules.types
  }

  /** Name of what returns the client. */
  get useClient(): string {
    return this.file.value(modules.client, this.adapter.useClient(this.api.names))
  }

  /** The type of an argument that may change while a component is there. */
  reactive(type: string): string {
    return this.adapter.reactive?.(type, this.file) ?? type
  }

  /** First elements of the operation's keys, as far as all accounts have them in common. */
  get keyStart(): string {
    return [`...${this.file.value(modules.keys, this.api.names.keyConstant)}`, ...this.#path].join(', ')
  }

  /** Types of the first elements of the operation's keys. */
  get keyStartType(): string {
    return [`...${this.file.type(modules.keys, 'KeyStart')}`, ...this.#path].join(', ')
  }

  /** First elements of the operation's keys, with the `keyPrefix` of an account. */
  get prefixedKeyStart(): string {
    const root = this.file.value(modules.keys, this.api.names.keyConstant)
    const start = `${this.file.value(modules.keyPrefix, 'keyStart')}(${root}, ${this.file.local('keyPrefix')})`
    return [`...${start}`, ...this.#path].join(', ')
  }

  get #path(): readonly string[] {
    return [...this.operation.group, this.operation.method].map(stringLiteral)
  }
}
