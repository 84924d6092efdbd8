import { isObject, type JsonObject, type JsonValue } from '../json.ts'
import { readPointer } from '../json-pointer.ts'

/** Follows a local reference to its end. Circles have been refused by the merge. */
export function resolve(value: JsonValue | undefined, root: JsonObject): JsonObject | undefined {
  let current = value
  for (let hops = 0; hops < 100 && isObject(current); hops++) {
    const target = current['$ref']
    if (typeof target !== 'string') return current
    current = readPointer(root, target)
  }
  return undefined
}
