import { stringsAt } from '../../lib/json.ts'
import { cutStem, isDeviceName } from '../../lib/file-names.ts'
import type { Kept } from '../../kept.ts'
import { type ApiNames, fixedCoreNames, fixedReactNames } from '../api-names.ts'
import type { OperationName, PagesName } from '../api.ts'
import { exportNames } from './export-names.ts'
import { declarable, memberName, NameRegistry, startLikeIdentifier } from './identifiers.ts'
import { pagesAddress, publishedName, type PublishedNames } from './published-names.ts'
import { type GivenName, identifierOf, type Wanted, wantedNames } from './wanted-names.ts'
import type { RawOperation } from '../raw-operations.ts'
import { type Reader } from '../reader.ts'
import { lowerFirst, upperFirst } from './words.ts'

export interface OperationNames extends OperationName {
  /** Verb and path, and what else identifies it: the record of published names has it by this. */
  readonly address: string
  /** Rule that made the name. */
  readonly rule: string
  readonly aliases: readonly OperationName[]
}

/** Hands out the names of functions, which are files too, and of the methods that call them. */
export class FunctionNames {
  readonly #functions = new NameRegistry()
  readonly #methods = new Map<string, NameRegistry>()
  readonly #pages = new Map<string, PagesName>()
  readonly #fixed: ReadonlySet<string>

  constructor(api: ApiNames) {
    this.#fixed = new Set([...fixedCoreNames(api), ...fixedReactNames(api)])
  }

  /** Function and method of an operation: the first of the wanted methods that is free. */
  take(group: readonly string[], ...wanted: readonly string[]): OperationName {
    const registry = this.#methodsOf(group)
    const methods = wanted.map((name) => memberName(startLikeIdentifier(name === '' ? 'operation' : name)))
    const isFree = (one: string) => !registry.has(one) && !this.#functions.has(functionName(group, one))
    const method = registry.take(methods.find(isFree) ?? methods[0] ?? 'operation')
    const name = functionName(group, method)
    return { name: this.#functions.take(this.#isTaken(name) ? `${name}Operation` : name), group, method }
  }

  /** Takes a name as it is, unless something else has it already. */
  keep({ name, group, method }: OperationName): boolean {
    const methods = this.#methodsOf(group)
    if (methods.has(method) || this.#functions.has(name) || this.#isTaken(name)) return false
    methods.take(method)
    this.#functions.take(name)
    return true
  }

  /** Keeps a name for the pages of an operation. */
  keepPages({ name }: OperationName, pages: OperationName): void {
    if (this.keep(pages)) this.#pages.set(name, { name: pages.name, method: pages.method })
  }

  /** Function and method for the pages of an operation. */
  takePages({ name, group, method }: OperationName): PagesName {
    const kept = this.#pages.get(name)
    if (kept !== undefined) return kept
    return { name: this.#functions.take(`${name}Pages`), method: this.#methodsOf(group).take(`${method}Pages`) }
  }

  /** Whether every SDK exports a name that the function or what comes with it would have, or a subpath. */
  #isTaken(name: string): boolean {
    const derived = [name, `${name}Pages`, `${upperFirst(name)}Response`, ...Object.values(exportNames(name))]
    return coreSubpaths.has(name) || isDeviceName(name) || derived.some((one) => this.#fixed.has(one))
  }

  #methodsOf(group: readonly string[]): NameRegistry {
    const key = group.join('.')
    const methods = this.#methods.get(key) ?? new NameRegistry()
    this.#methods.set(key, methods)
    return methods
  }
}

/** Subpaths of the core package beside those of operations, which are called like their functions. */
export const coreSubpaths: ReadonlySet<string> = new Set(['client', 'extras'])

/** Input of naming besides the operations. */
interface NamingContext {
  readonly reader: Reader
  readonly functions: FunctionNames
  readonly returnsList: (operation: RawOperation) => boolean
  /** Absent before the first release. */
  readonly published: PublishedNames | undefined
  /** Names that operations wanted in the last run. */
  readonly kept?: Kept<Wanted> | undefined
}

/**
 * Group, method and function name of each operation. `x-sdk-group` and `x-sdk-method` decide; without them an operation keeps
 * the name it was published under, and the others follow from operationId, tags, verb and path (`names/`). Of operations that
 * want the same name, one that was published has it, then the one nearest to the root; the others add a word of their path.
 * A stream beside JSON is called like the JSON, with `Stream` behind it.
 */
export function nameOperations(
  operations: readonly RawOperation[],
  { reader, functions, returnsList, published, kept }: NamingContext,
): ReadonlyMap<RawOperation, OperationNames> {
  const wanted = wantedNames(
    operations.filter(({ streamOf }) => streamOf === undefined),
    returnsList,
    kept,
  )
  const streams = operations.flatMap((operation) =>
    operation.streamOf ? [[operation, operation.streamOf] as const] : [],
  )
  const addresses = addressesOf(operations)
  const named = new Map<RawOperation, OperationNames>()
  const add = (operation: RawOperation, own: OperationName, rule: string) =>
    named.set(operation, { ...own, rule, address: addresses.get(operation) ?? '', aliases: [] })
  const keep = (operation: RawOperation, given: GivenName) => {
    const address = addresses.get(operation) ?? ''
    const own = published && publishedName(published, address, functionName)
    if (own === undefined || !fits(own, given) || !functions.keep(own)) return
    add(operation, own, 'published')
    const pages = published && publishedName(published, pagesAddress(address), functionName)
    if (pages !== undefined) functions.keepPages(own, pages)
  }
  const nameAliases = () => {
    for (const [operation, names] of named) {
      if (names.aliases.length > 0) continue
      const aliases = aliasesOf(operation).map(({ group, method }) => functions.take(group, method))
      named.set(operation, { ...names, aliases })
    }
  }
  for (const { operation, given } of wanted) keep(operation, given)
  for (const [stream] of streams) keep(stream, {})
  nameAliases()
  for (const { operation, group, methods, given, rule } of wanted) {
    if (named.has(operation)) continue
    const own = functions.take(group, ...methods)
    add(operation, own, own.method === methods[0] ? rule : `${rule}; ${methods[0]} is taken`)
    if (given.method === undefined || own.method === given.method) continue
    const message = `${operation.id} is to be called ${given.method}, which another operation is; it is called ${own.method}`
    reader.note(operation, 'name-taken', message, 'Give it a method of its own in an overlay.')
  }
  for (const [stream, json] of streams) {
    const own = named.get(json)
    if (own === undefined || named.has(stream)) continue
    add(stream, functions.take(own.group, `${own.method}Stream`), `stream of ${own.method}`)
  }
  nameAliases()
  return named
}

/** Whether a published name is the one that is given, as far as one is. */
function fits({ group, method }: OperationName, given: GivenName): boolean {
  const isGroup = given.group === undefined || given.group.join('.') === group.join('.')
  return isGroup && (given.method === undefined || given.method === method)
}

/** Verb and path of each operation, with more where several have the same. */
function addressesOf(operations: readonly RawOperation[]): ReadonlyMap<RawOperation, string> {
  const addressOf = ({ verb, path, bodyType, streamOf }: RawOperation) =>
    [verb, path, ...(bodyType === undefined ? [] : [bodyType]), ...(streamOf === undefined ? [] : ['stream'])].join(' ')
  const alike = Map.groupBy(operations, addressOf)
  return new Map(
    [...alike].flatMap(([address, all]) =>
      all.map((operation) => [operation, all.length === 1 ? address : `${address} ${operation.id}`] as const),
    ),
  )
}

/** Group and method words joined: `['apiKeys']` and `list` give `apiKeysList`. */
function functionName(group: readonly string[], method: string): string {
  const [first = '', ...rest] = [...group, method]
  // A function is a file too.
  const name = cutStem(lowerFirst(first) + rest.map(upperFirst).join(''))
  // Types are called like the function with a capital, which a name without one cannot give.
  return declarable(lowerFirst(name) === upperFirst(name) ? `call${name}` : name)
}

function aliasesOf(operation: RawOperation): readonly { readonly group: readonly string[]; readonly method: string }[] {
  // Aliases of an operation are those of its main function.
  if (operation.bodyType !== undefined || operation.streamOf !== undefined) return []
  return stringsAt(operation.value, 'x-sdk-aliases').map((alias) => {
    const parts = alias.split('.').map(identifierOf)
    return { group: parts.slice(0, -1), method: parts.at(-1) ?? alias }
  })
}
