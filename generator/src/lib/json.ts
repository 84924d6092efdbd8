/** JSON as parsed; documents are handled as these until the model is built. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject
export interface JsonObject {
  readonly [key: string]: JsonValue | undefined
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value)
}

/** @returns undefined for text that is not JSON */
export function parseJson(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

/** The list under a key; empty where there is none. */
export function listAt(object: JsonObject, key: string): readonly JsonValue[] {
  const list = object[key]
  return Array.isArray(list) ? list : []
}

/** The strings of the list under a key. */
export function stringsAt(object: JsonObject, key: string): readonly string[] {
  return listAt(object, key).filter((one) => typeof one === 'string')
}

/** The object under a key; empty where there is none. */
export function objectAt(object: JsonObject, key: string): JsonObject {
  const value = object[key]
  return isObject(value) ? value : {}
}

/** Rewrites the members of an object; the same object comes back when nothing changes, `undefined` drops a member. */
export function mapMembers(
  object: JsonObject,
  change: (member: JsonValue | undefined, key: string) => JsonValue | undefined,
): JsonObject {
  let changes: Map<string, JsonValue | undefined> | undefined
  for (const key of Object.keys(object)) {
    const result = change(object[key], key)
    if (result !== object[key]) (changes ??= new Map()).set(key, result)
  }
  if (changes === undefined) return object
  const changed = changes
  return Object.fromEntries(
    Object.entries(object).flatMap(([key, member]): [string, JsonValue][] => {
      const result = changed.has(key) ? changed.get(key) : member
      return result === undefined ? [] : [[key, result]]
    }),
  )
}

/** Rewrites those members that are objects. */
export function mapObjectMembers(
  object: JsonObject,
  change: (member: JsonObject, key: string) => JsonValue | undefined,
): JsonObject {
  return mapMembers(object, (member, key) => (isObject(member) ? change(member, key) : member))
}

/** Rewrites the object that the keys lead to, if there is one. */
export function mapMember(
  object: JsonObject,
  keys: string | readonly string[],
  change: (member: JsonObject) => JsonObject,
): JsonObject {
  const [key, ...rest] = [keys].flat()
  if (key === undefined) return change(object)
  const member = object[key]
  if (!isObject(member)) return object
  const changed = mapMember(member, rest, change)
  return changed === member ? object : { ...object, [key]: changed }
}

/** Adds members that are not there yet; `undefined` adds nothing. */
export function addMissing(object: JsonObject, members: { readonly [key: string]: JsonValue | undefined }): JsonObject {
  const added = Object.entries(members).filter(([key, value]) => value !== undefined && object[key] === undefined)
  return added.length === 0 ? object : { ...object, ...Object.fromEntries(added) }
}
