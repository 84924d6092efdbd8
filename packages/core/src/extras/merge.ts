import type { Lists } from './lists.js'

/** Update of a value by a later event: some of its members. */
type Update<T> = { readonly [Key in keyof T]?: T[Key] | null | undefined }

/**
 * A copy of `value` with what `update` says. `undefined` says nothing, and `null` only fills what is absent: the last events of
 * a stream often repeat a member as `null` that an earlier one has set. Members unknown to the types are taken over too.
 */
export function merge<T extends object>(value: T, update: Update<T>): T {
  return assign(value, Object.entries(update))
}

/** The same for members whose meaning is not known: lists grow, of others the last one counts. */
export function mergeGrowing<T extends object>(value: T, update: object, lists: Lists): T {
  const before = new Map<string, unknown>(Object.entries(value))
  const entries = Object.entries(update).map(([key, member]: Entry): Entry => {
    const list = before.get(key)
    return [key, Array.isArray(list) && Array.isArray(member) ? lists.append(list, member) : member]
  })
  return assign(value, entries)
}

type Entry = [key: string, member: unknown]

function assign<T extends object>(value: T, entries: readonly Entry[]): T {
  const said = entries.filter(([key, member]) => member !== undefined && (member !== null || !(key in value)))
  return said.length === 0 ? value : { ...value, ...Object.fromEntries(said) }
}

/** The next piece of a text after the ones before it; what `merge` takes. */
export function text(before: unknown, piece: string | null | undefined): string | null | undefined {
  return typeof before === 'string' && typeof piece === 'string' ? before + piece : piece
}
