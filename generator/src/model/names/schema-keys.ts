import { upperFirst, words } from './words.ts'
import { withoutDate, withoutHash } from './noise.ts'

/** Habits of the tools behind a document, found in so many of its keys that they are part of no name. */
export interface KeyHabits {
  /** `io.k8s.api.core.v1.Pod`, `Acme.Models.User` */
  readonly namespaces: boolean
  /** `UserSchema` */
  readonly schemaSuffix: boolean
  /** `Delete_Tag` */
  readonly underscores: boolean
  /** `v1`, where keys begin with it as in `v1User`; absent where keys have several. */
  readonly version: string | undefined
}

/** With names such as `UserSchema` and `PetSchema` in so many keys, the suffix is a habit; a lone `JsonSchema` is a name. */
const habitShare = 0.25

export function keyHabits(keys: readonly string[]): KeyHabits {
  const isHabit = (has: (key: string) => boolean) => keys.filter(has).length >= Math.max(2, keys.length * habitShare)
  const versions = new Set(keys.flatMap((key) => versionOf(key) ?? []))
  const [version] = versions.size === 1 ? versions : []
  return {
    namespaces: isHabit((key) => namespaced.test(key)),
    schemaSuffix: isHabit((key) => schemaSuffix.test(key)),
    underscores: isHabit((key) => underscored.test(key)),
    version: isHabit((key) => version !== undefined && versionOf(key) === version) ? version : undefined,
  }
}

/** Names that a person would give a schema, best first; none if that is the key itself. */
export function shorterKeys(key: string, habits: KeyHabits): readonly string[] {
  const cleaned = [...withoutNamespace(withoutAssembly(key), habits.namespaces)].map((name) =>
    withoutNoise(name, habits),
  )
  return [...new Set(cleaned)].filter((name) => name !== key && words(name).length > 0)
}

const dtoSuffix = /(?<=\p{Ll}|\p{N}|[_.\s-])D(?:TO|to)$|[_.\s-]dto$/u

const schemaSuffix = /(?<=\p{L}|\p{N}|[_.\s-])(?:Schema|[_.\s-]schema)$/u

/** A namespace has types in it, or others: `checkout.session` is one name. */
const namespaced = /(?<![\w.-])[\p{L}_][\w-]*(?:\.[\w-]+)*(?:\.[\w-]+\.[\w-]+|\.\p{Lu}[\w-]*)(?=$|[^\w.-])/u

const underscored = /[^_\W]_+(?=[^_\W])/

/** Generic types of pydantic end so: `Page_User_`. */
const generic = /\w_$/

function versionOf(key: string): string | undefined {
  const [first = '', ...rest] = words(key)
  return rest.length > 0 && /^v\d+(?:(?:alpha|beta)\d*)?$/i.test(first) ? first.toLowerCase() : undefined
}

/** .NET writes the types in a generic one with the assembly that they come from. */
function withoutAssembly(key: string): string {
  return key.replaceAll(/,\s*[\w.]+,\s*Version=[^\]]*/g, '').replaceAll(/`\d+/g, '')
}

/** The last part alone, then with the parent that has a name, and so on. Modules of Python end in `__`. */
function* withoutNamespace(key: string, isHabit: boolean): Iterable<string> {
  const separator = /^(?:[a-z]\w*?__)+[A-Z]\w*$/.test(key) ? '__' : '.'
  if (separator === '.' && !isHabit) return yield withoutEcho(key)
  // In a generic type each type has its own.
  if (!/^[\w.-]+$/.test(key)) return yield key.replaceAll(/(?:[\w-]+\.)+(?=\w)/g, '')
  const parts = key.split(separator)
  for (let start = parts.length - 1; start > 0; start -= 1) {
    const isVersion = start < parts.length - 1 && /^v\d+\w*$/i.test(parts[start] ?? '')
    if (!isVersion) yield withoutEcho(parts.slice(start).join('.'))
  }
}

/** `forum.forum_media` is `forum_media`. */
function withoutEcho(key: string): string {
  const parts = key.split('.')
  const text = (part = '') => `${words(part).join(' ').toLowerCase()} `
  return parts.filter((part, index) => text(part) === ' ' || !text(parts[index + 1]).startsWith(text(part))).join('.')
}

function withoutNoise(key: string, { schemaSuffix: isSchemaHabit, underscores, version }: KeyHabits): string {
  const suffixes = [/\.(?:json|ya?ml)$/, dtoSuffix, ...(isSchemaHabit ? [schemaSuffix] : [])]
  const base = withoutHash(suffixes.reduce((left, suffix) => left.replace(suffix, ''), key))
  const all = words(base)
  const own = withoutRepetition(withoutDate(version !== undefined && versionOf(base) === version ? all.slice(1) : all))
  const isJoined = own.length === all.length && !((underscores && underscored.test(base)) || generic.test(base))
  return isJoined ? base : joined(own)
}

/** Numbers would run into each other. */
function joined(name: readonly string[]): string {
  return name.reduce((left, word) => `${left}${/\d$/.test(left) && /^\d/.test(word) ? '_' : ''}${upperFirst(word)}`, '')
}

/** `customer_balance_customer_balance_settings` are `CustomerBalanceSettings`. */
function withoutRepetition(name: readonly string[]): readonly string[] {
  const text = (list: readonly string[]) => list.join(' ').toLowerCase()
  const length = Array.from({ length: Math.floor(name.length / 2) }, (_, index) => index + 1).findLast(
    (size) => size > 1 && text(name.slice(0, size)) === text(name.slice(size, 2 * size)),
  )
  return length === undefined ? name : name.slice(length)
}
