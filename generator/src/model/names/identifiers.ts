import { foldName } from '../../lib/file-names.ts'
import { firstFree } from '../../lib/first-free.ts'
import { pascalCase } from './words.ts'

/** Words that cannot name a function or variable in a module (ECMAScript reserved words, strict mode included, and two values). */
const reservedWords = new Set(
  (
    'arguments await break case catch class const continue debugger default delete do else enum eval export extends ' +
    'false finally for function globalThis if implements import in instanceof interface let new null package private protected ' +
    'public return static super switch this throw true try typeof undefined var void while with yield'
  ).split(' '),
)

/**
 * Member names that would change what an object is: a `then` makes it awaitable, a `constructor` is one. Those that every
 * object has cannot be of another type.
 */
const specialMembers = new Set(
  (
    'then toJSON prototype __proto__ constructor toString toLocaleString valueOf hasOwnProperty isPrototypeOf ' +
    'propertyIsEnumerable'
  ).split(' '),
)

/** Global types that emitted files rely on or that a reader would take for the global one. */
const globalTypes = new Set(
  (
    'Array ArrayBuffer ArrayBufferView AsJson AsyncIterable Awaited BigInt BinaryBody Blob Boolean Date Error Exclude Extract File FormData Function Headers ' +
    'Iterable Map NonNullable Number Object Omit Parameters Partial Pick Promise Proxy Readonly ReadonlyArray ' +
    'ReadableStream Record RegExp Request Required Response ReturnType Set String Symbol URL Uint8Array WeakMap ' +
    'WithRequired any bigint boolean never null number object string symbol undefined unknown void'
  ).split(' '),
)

const identifier = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u

export function isIdentifier(name: string): boolean {
  return identifier.test(name)
}

/** A name that can be declared: never empty, never starting with a digit, never a reserved word. */
export function declarable(name: string): string {
  const started = startLikeIdentifier(name)
  return reservedWords.has(started) ? `${started}_` : started
}

/** Names that start with a digit get an underscore; a property may be any word, so reserved ones stay. */
export function startLikeIdentifier(name: string): string {
  return /^[\p{ID_Start}$_]/u.test(name) ? name : `_${name}`
}

/** Whether emitted files use a global type of this name. */
export function isGlobalType(name: string): boolean {
  return globalTypes.has(name)
}

/** The exported type name of a component: its own key where that is a type name already, else in PascalCase. */
export function typeName(key: string): string {
  const name = isIdentifier(key) && /^\p{Lu}/u.test(key) ? key : declarable(pascalCase(key) || 'Unnamed')
  return isGlobalType(name) ? `${name}Model` : name
}

/** A property of a class or of options of ours. */
export function memberName(name: string): string {
  return specialMembers.has(name) ? `${name}_` : name
}

/**
 * Hands out each name once. Names that differ only in case count as equal, because they become file names on disks that
 * ignore case.
 */
export class NameRegistry {
  readonly #taken = new Set<string>()

  /** @param taken names that something else has */
  constructor(taken: readonly string[] = []) {
    for (const name of taken) this.take(name)
  }

  has(name: string): boolean {
    return this.#taken.has(foldName(name))
  }

  /** Takes the first free candidate, else the last one with a number. */
  take(...candidates: readonly [string, ...string[]]): string {
    const free = candidates.find((candidate) => !this.has(candidate))
    const last = candidates.at(-1) ?? candidates[0]
    const name = free ?? firstFree(last, (one) => this.has(one))
    this.#taken.add(foldName(name))
    return name
  }
}
