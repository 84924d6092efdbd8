import { cutStem, isDeviceName } from '../file-names.ts'
import { type ApiNames, fixedCoreNames, fixedReactNames } from './api-names.ts'
import type { OperationName, PagesName } from './api.ts'
import { exportNames } from './export-names.ts'
import { declarable, memberName, NameRegistry, startLikeIdentifier } from './identifiers.ts'
import type { RawOperation } from './raw-operations.ts'
import { stringsAt } from './reader.ts'
import { identifierOf, wantedNames } from './names/wanted-names.ts'
import { lowerFirst, upperFirst } from './words.ts'

export interface OperationNames extends OperationName {
  readonly aliases: readonly OperationName[]
}

/** Hands out the names of functions, which are files too, and of the methods that call them. */
export class FunctionNames {
  readonly #functions = new NameRegistry()
  readonly #methods = new Map<string, NameRegistry>()
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

  /** Function and method for the pages of an operation. */
  takePages({ name, group, method }: OperationName): PagesName {
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

/**
 * Group, method and function name of each operation. `x-sdk-group` and `x-sdk-method` decide; without them names follow from
 * operationId, tags, verb and path (`names/`). Of operations that want the same name the one nearest to the root has it; the
 * others add a word of their path. A stream beside JSON is called like the JSON, with `Stream` behind it.
 */
export function nameOperations(
  operations: readonly RawOperation[],
  functions: FunctionNames,
  returnsList: (operation: RawOperation) => boolean,
): ReadonlyMap<RawOperation, OperationNames> {
  const named = new Map(
    wantedNames(
      operations.filter(({ streamOf }) => streamOf === undefined),
      returnsList,
    ).map(({ operation, group, methods }) => [operation, functions.take(group, ...methods)]),
  )
  for (const operation of operations) {
    const json = operation.streamOf && named.get(operation.streamOf)
    if (json !== undefined) named.set(operation, functions.take(json.group, `${json.method}Stream`))
  }
  return new Map(
    operations.flatMap((operation) => {
      const names = named.get(operation)
      if (names === undefined) return []
      return [
        [
          operation,
          { ...names, aliases: aliasesOf(operation).map(({ group, method }) => functions.take(group, method)) },
        ] as const,
      ]
    }),
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
  return stringsAt(operation, 'x-sdk-aliases').map((alias) => {
    const parts = alias.split('.').map(identifierOf)
    return { group: parts.slice(0, -1), method: parts.at(-1) ?? alias }
  })
}
