import type { JsonObject, JsonValue } from '../json.ts'

/** Rewrites the members of an object; the same object comes back when nothing changes, `undefined` drops a member. */
export function mapMembers(
  object: JsonObject,
  change: (member: JsonValue | undefined, key: string) => JsonValue | undefined,
): JsonObject {
  let changed = false
  const entries = Object.entries(object).flatMap(([key, member]): [string, JsonValue][] => {
    const result = change(member, key)
    changed ||= result !== member
    return result === undefined ? [] : [[key, result]]
  })
  return changed ? Object.fromEntries(entries) : object
}
