import { isObject, type JsonObject, type JsonValue } from '../json.ts'
import { readPointer } from '../json-pointer.ts'

/** References that are followed to a schema; more are a circle. */
const longest = 5

/** The schema itself, behind its references; absent where it is a choice or a sum of several. */
export function plainSchema(document: JsonValue, schema: JsonValue | undefined): JsonObject | undefined {
  let value = schema
  for (let step = 0; step < longest && isObject(value) && typeof value['$ref'] === 'string'; step += 1) {
    value = readPointer(document, value['$ref'])
  }
  if (!isObject(value) || ['$ref', 'oneOf', 'anyOf', 'allOf'].some((key) => key in value)) return undefined
  return value
}

/** Whether the values are of this type, or null. */
export function hasType({ type }: JsonObject, wanted: string): boolean {
  return Array.isArray(type) ? type.every((each) => each === wanted || each === 'null') : type === wanted
}
