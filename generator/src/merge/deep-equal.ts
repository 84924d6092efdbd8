import { isObject, type JsonValue } from '../lib/json.ts'
import { appendPointer } from '../lib/json-pointer.ts'
import { lookUp } from '../lib/look-up.ts'

/**
 * Where two values first differ, as a pointer relative to them; undefined when they are equal. The order of keys does not
 * count.
 */
export function firstDifference(a: JsonValue | undefined, b: JsonValue | undefined, pointer = '#'): string | undefined {
  if (a === b) return undefined
  if (Array.isArray(a) && Array.isArray(b)) {
    for (let index = 0; index < Math.max(a.length, b.length); index++) {
      const difference = firstDifference(a[index], b[index], appendPointer(pointer, String(index)))
      if (difference !== undefined) return difference
    }
    return undefined
  }
  if (!isObject(a) || !isObject(b)) return pointer
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const difference = firstDifference(lookUp(a, key), lookUp(b, key), appendPointer(pointer, key))
    if (difference !== undefined) return difference
  }
  return undefined
}
