import { isObject, type JsonObject, type JsonValue } from '../json.ts'
import { mapPathOperations } from '../merge/push-down.ts'

export type ChangeOperation = (operation: JsonObject, path: string, method: string) => JsonObject

/** Rewrites every operation under `paths`; the same document comes back when nothing changes. */
export function mapOperations(document: JsonObject, change: ChangeOperation): JsonObject {
  return mapMember(document, 'paths', (paths) => mapPathOperations(paths, change))
}

/** Rewrites a member that is an object. */
export function mapMember(object: JsonObject, key: string, change: (member: JsonObject) => JsonObject): JsonObject {
  const member = object[key]
  if (!isObject(member)) return object
  const changed = change(member)
  return changed === member ? object : { ...object, [key]: changed }
}

/** Adds members that are not there yet; `undefined` adds nothing. */
export function addMissing(object: JsonObject, members: { readonly [key: string]: JsonValue | undefined }): JsonObject {
  const added = Object.entries(members).filter(([key, value]) => value !== undefined && object[key] === undefined)
  return added.length === 0 ? object : { ...object, ...Object.fromEntries(added) }
}
