import { type ApiNames, fixedCoreNames, fixedReactNames } from './api-names.ts'
import type { OperationName, PagesName } from './api.ts'
import { exportNames } from './export-names.ts'
import { declarable, isIdentifier, memberName, NameRegistry, startLikeIdentifier } from './identifiers.ts'
import type { RawOperation } from './raw-operations.ts'
import { stringAt, stringsAt } from './reader.ts'
import { camelCase, lowerFirst, upperFirst, words } from './words.ts'

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

  /** Function and method of an operation. */
  take(group: readonly string[], wanted: string): OperationName {
    const method = this.#methodsOf(group).take(memberName(startLikeIdentifier(wanted === '' ? 'operation' : wanted)))
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
    return coreSubpaths.has(name) || derived.some((one) => this.#fixed.has(one))
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
 * Group, method and function name of each operation. `x-sdk-group` and `x-sdk-method` decide; without them the group is the
 * first tag and the method the operationId without the group's words, where that is unique in the group.
 */
export function nameOperations(
  operations: readonly RawOperation[],
  functions: FunctionNames,
): ReadonlyMap<RawOperation, OperationNames> {
  const shortened = shortMethods(operations)
  const named = new Map(
    operations.map((operation) => [
      operation,
      functions.take(groupOf(operation), shortened.get(operation) ?? camelCase(operation.id)),
    ]),
  )
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
  const name = lowerFirst(first) + rest.map(upperFirst).join('')
  // Types are called like the function with a capital, which a name without one cannot give.
  return declarable(lowerFirst(name) === upperFirst(name) ? `call${name}` : name)
}

function groupOf(operation: RawOperation): readonly string[] {
  const group = stringAt(operation, 'x-sdk-group')
  if (group !== undefined)
    return group
      .split('.')
      .filter((part) => part !== '')
      .map(identifierOf)
  const tag = stringsAt(operation, 'tags')[0]
  const name = tag === undefined ? '' : camelCase(tag)
  return name === '' ? [] : [startLikeIdentifier(name)]
}

function aliasesOf(operation: RawOperation): readonly { readonly group: readonly string[]; readonly method: string }[] {
  // Aliases of an operation are those of its main function.
  if (operation.bodyType !== undefined) return []
  return stringsAt(operation, 'x-sdk-aliases').map((alias) => {
    const parts = alias.split('.').map(identifierOf)
    return { group: parts.slice(0, -1), method: parts.at(-1) ?? alias }
  })
}

function identifierOf(name: string): string {
  return isIdentifier(name) ? name : startLikeIdentifier(camelCase(name))
}

/** Method names by operation: the given ones, and the operationId without the group's words where the rest is unique. */
function shortMethods(operations: readonly RawOperation[]): ReadonlyMap<RawOperation, string> {
  const candidates = operations.map((operation) => {
    const given = operation.givenMethod
    const group = groupOf(operation)
    const short = given === undefined ? withoutWords(operation.id, group.flatMap(words)) : identifierOf(given)
    return {
      operation,
      key: `${group.join('.')}.${short.toLowerCase()}`,
      short,
      full: given === undefined ? camelCase(operation.id) : short,
    }
  })
  const counts = new Map<string, number>()
  for (const { key } of candidates) counts.set(key, (counts.get(key) ?? 0) + 1)
  return new Map(candidates.map(({ operation, key, short, full }) => [operation, counts.get(key) === 1 ? short : full]))
}

function withoutWords(id: string, groupWords: readonly string[]): string {
  const group = new Set(groupWords.map(singular))
  const rest = words(id).filter((word) => !group.has(singular(word)))
  return camelCase(rest.length === 0 ? id : rest.join(' '))
}

function singular(word: string): string {
  return word.toLowerCase().replace(/s$/, '')
}
