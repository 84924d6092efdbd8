import { isObject, type JsonObject } from '../../lib/json.ts'

/** An option that is set and has not been taken over. */
export interface LeftOption {
  /** `output.override.mutator` */
  readonly option: string
  /** The step to take instead, for people. */
  readonly advice: string
}

/** Advice on options that cannot be taken over, by their path or the start of it; empty: nothing is lost. */
export type Advice = Readonly<Record<string, string>>

/** Reads the options of another generator, and knows in the end which of them were not read. */
export class ForeignOptions {
  readonly #value: JsonObject
  readonly #path: string
  readonly #taken: Set<string>

  constructor(value: unknown, path = '', taken = new Set<string>()) {
    this.#value = isObject(value) ? value : {}
    this.#path = path
    this.#taken = taken
  }

  /** The value of an option, which counts as taken over from here on. */
  take(key: string): unknown {
    this.#taken.add(this.#pathOf(key))
    return this.#value[key]
  }

  text(key: string): string | undefined {
    const value = this.#value[key]
    if (typeof value !== 'string') return undefined
    this.take(key)
    return value
  }

  /** A list of strings; one string is a list of one. Anything else stays unread. */
  texts(key: string): readonly string[] {
    const value = this.#value[key]
    const list: unknown[] = Array.isArray(value) ? value : value === undefined ? [] : [value]
    const texts = list.filter((one) => typeof one === 'string')
    if (texts.length !== list.length) return []
    this.take(key)
    return texts
  }

  /** The value of an option, which does not count as taken over for that. */
  peek(key: string): unknown {
    return this.#value[key]
  }

  /** The options inside one. */
  inner(key: string): ForeignOptions {
    return new ForeignOptions(this.#value[key], this.#pathOf(key), this.#taken)
  }

  /** Every option that is set, has not been read, and has advice that is not empty. */
  left(advice: Advice): readonly LeftOption[] {
    return leaves(this.#value, this.#path)
      .filter((option) => !isWithin(option, this.#taken))
      .map((option) => ({ option, advice: adviceOn(option, advice) }))
      .filter((option) => option.advice !== '')
  }

  #pathOf(key: string): string {
    return this.#path === '' ? key : `${this.#path}.${key}`
  }
}

function adviceOn(option: string, advice: Advice): string {
  for (let start = option; ; start = start.slice(0, start.lastIndexOf('.'))) {
    const found = advice[start]
    if (found !== undefined) return found
    if (!start.includes('.')) return 'There is no such option here.'
  }
}

function isWithin(option: string, taken: ReadonlySet<string>): boolean {
  return [...taken].some((path) => option === path || option.startsWith(`${path}.`))
}

/** Paths of all values that are neither objects with members nor switched off. */
function leaves(value: JsonObject, path: string): readonly string[] {
  return Object.entries(value).flatMap(([key, member]) => {
    const inner = path === '' ? key : `${path}.${key}`
    if (member === undefined || member === null || member === false) return []
    return isPlain(member) ? leaves(member, inner) : [inner]
  })
}

function isPlain(value: unknown): value is JsonObject {
  return isObject(value) && Object.getPrototypeOf(value) === Object.prototype
}
