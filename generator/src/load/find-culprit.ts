import { isObject, type JsonObject, type JsonValue } from '../lib/json.ts'
import { appendPointer } from '../lib/json-pointer.ts'

/**
 * The smallest part of a document that a converter fails on, found by halving what is left of each level as long as it fails.
 *
 * @param fails whether the converter fails; of the document itself it does
 * @returns a JSON pointer; `#` where no part alone is to blame
 */
export function findCulprit(document: JsonObject, fails: (document: JsonObject) => boolean): string {
  let pointer = '#'
  let value: JsonValue = document
  let failsWith = (part: JsonValue): boolean => isObject(part) && fails(part)
  for (;;) {
    const entry = onlyFailing(value, failsWith)
    if (entry === undefined) {
      const key = smallestCause(value, failsWith)
      return key === undefined ? pointer : appendPointer(pointer, key)
    }
    const [key, member] = entry
    const outer: JsonValue = value
    const failsOutside = failsWith
    failsWith = (part) => failsOutside(Array.isArray(outer) ? [part] : { [key]: part })
    pointer = appendPointer(pointer, key)
    value = member
  }
}

/** The one member without which nothing fails. */
function onlyFailing(value: JsonValue, failsWith: (part: JsonValue) => boolean): [string, JsonValue] | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const isList = Array.isArray(value)
  const make = (entries: readonly [string, JsonValue][]): JsonValue =>
    isList ? entries.map(([, member]) => member) : Object.fromEntries(entries)
  if (failsWith(make([]))) return undefined
  let entries = Object.entries(value).flatMap(([key, member]: [string, JsonValue | undefined]): [string, JsonValue][] =>
    member === undefined ? [] : [[key, member]],
  )
  while (entries.length > 1) {
    const middle = Math.ceil(entries.length / 2)
    const half = [entries.slice(0, middle), entries.slice(middle)].find((one) => failsWith(make(one)))
    if (half === undefined) return undefined
    entries = half
  }
  return entries[0]
}

/** Where it takes several members to fail: the smallest without which the others do not. */
function smallestCause(value: JsonValue, failsWith: (part: JsonValue) => boolean): string | undefined {
  if (!isObject(value) || failsWith({})) return undefined
  const sizes = Object.keys(value).map((key) => ({ key, size: JSON.stringify(value[key])?.length ?? 0 }))
  const isCause = (key: string) => {
    const { [key]: _, ...others } = value
    return !failsWith(others)
  }
  return sizes.toSorted((one, other) => one.size - other.size).find(({ key }) => isCause(key))?.key
}
