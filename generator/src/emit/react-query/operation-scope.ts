import type { Api, Operation } from '../../model/api.ts'
import { requestRequired } from '../../model/request-shape.ts'
import type { Imports } from '../imports.ts'
import { stringLiteral } from '../literal.ts'
import { exportNames } from './export-names.ts'

/** Packages and files that generated files import from; paths are those of a file two folders below `src`. */
export const modules = {
  tanstack: '@tanstack/react-query',
  keys: '../shared/keys.js',
  core: '../shared/core.js',
  client: '../shared/client.js',
  types: '../../types.js',
  requestKey: '../../request-key.js',
  keyPrefix: '../../key-prefix.js',
  invalidate: '../../invalidate.js',
  eventsOf: '../../events-of.js',
  nextPage: '../../next-page.js',
  orThrow: '../../or-throw.js',
  streamTypes: '../../stream-types.js',
  useStream: '../../use-stream.js',
} as const

/** The part of core that has its client; its root would load all operations. */
export function clientModule({ names }: Api): string {
  return `${names.packages.core}/client`
}

/** An operation on its way into a file: its names, and the symbols it shares with others. */
export class OperationScope {
  readonly operation: Operation
  readonly api: Api
  readonly imports: Imports
  readonly names: ReturnType<typeof exportNames>
  /** Whether the caller must pass a request. */
  readonly requestRequired: boolean

  constructor(operation: Operation, api: Api, imports: Imports) {
    this.operation = operation
    this.api = api
    this.imports = imports
    this.names = exportNames(operation.name)
    this.requestRequired = requestRequired(operation.request)
  }

  /** Type of the request; absent where the operation takes none. */
  get request(): string | undefined {
    const { request } = this.operation.types
    return request === undefined ? undefined : this.imports.type(this.api.names.packages.types, request)
  }

  /** Type of the client. */
  get client(): string {
    return this.imports.type(modules.core, this.api.names.keyedClient)
  }

  tanstackType(name: string): string {
    return this.imports.type(modules.tanstack, name)
  }

  tanstack(name: string): string {
    return this.imports.value(modules.tanstack, name)
  }

  /** A type of the hand-written part, with its arguments; the last of them is the operation's own headers, if it has any. */
  shared(name: string, ...types: readonly string[]): string {
    const { headers } = this.operation.types
    const takesHeaders = headers !== undefined && name.endsWith('Overrides')
    const all = takesHeaders ? [...types, this.imports.type(this.api.names.packages.types, headers)] : types
    const module = name.endsWith('StreamOverrides') || name === 'StreamResult' ? modules.streamTypes : modules.types
    return `${this.imports.type(module, name)}<${all.join(', ')}>`
  }

  /** First elements of the operation's keys, as far as all accounts have them in common. */
  get keyStart(): string {
    return [`...${this.imports.value(modules.keys, this.api.names.keyConstant)}`, ...this.#path].join(', ')
  }

  /** First elements of the operation's keys, with the `keyPrefix` of an account. */
  get prefixedKeyStart(): string {
    const root = this.imports.value(modules.keys, this.api.names.keyConstant)
    const start = `${this.imports.value(modules.keyPrefix, 'keyStart')}(${root}, keyPrefix)`
    return [`...${start}`, ...this.#path].join(', ')
  }

  get #path(): readonly string[] {
    return [...this.operation.group, this.operation.method].map(stringLiteral)
  }
}
