import { isObject, type JsonValue } from '../lib/json.ts'

/** Whether the `type` of a schema lists null. */
export function listsNull(schema: JsonValue): boolean {
  return isObject(schema) && [schema['type']].flat().includes('null')
}
