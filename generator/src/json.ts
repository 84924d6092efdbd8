/** JSON as parsed; documents are handled as these until the model is built. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject
export interface JsonObject {
  readonly [key: string]: JsonValue | undefined
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
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

/** @returns undefined for text that is not JSON */
export function parseJson(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
