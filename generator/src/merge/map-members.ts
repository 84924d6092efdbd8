import type { JsonObject, JsonValue } from '../json.ts'

/** Rewrites the members of an object; the same object comes back when nothing changes, `undefined` drops a member. */
export function mapMembers(
  object: JsonObject,
  change: (member: JsonValue | undefined, key: string) => JsonValue | undefined,
): JsonObject {
  const changes = new Map<string, JsonValue | undefined>()
  for (const key of Object.keys(object)) {
    const result = change(object[key], key)
    if (result !== object[key]) changes.set(key, result)
  }
  if (changes.size === 0) return object
  return Object.fromEntries(
    Object.entries(object).flatMap(([key, member]): [string, JsonValue][] => {
      const result = changes.has(key) ? changes.get(key) : member
      return result === undefined ? [] : [[key, result]]
    }),
  )
}
