import { isObject, type JsonObject, type JsonValue } from './json.ts'
import { readPointer } from './json-pointer.ts'

/** Where a chain of local references ends. */
export interface End {
  /** Of a chain that leads back into itself, out of the document, or further than any sensible one, nothing is known. */
  readonly state: 'found' | 'missing' | 'circular' | 'long'
  readonly value: JsonValue | undefined
  /** Of the value, as the last reference has it; absent where there was no reference. */
  readonly pointer: string | undefined
}

/** References that lead to each other. Time and memory of some stages grow with the square of it. */
export const longestChain = 100

/** Follows a value that may be a Reference Object to its end. A value that refers to nothing is its own end. */
export function follow(value: JsonValue | undefined, root: JsonValue): End {
  const seen: string[] = []
  let current = value
  let pointer: string | undefined
  while (isObject(current) && typeof current['$ref'] === 'string') {
    pointer = current['$ref']
    if (seen.includes(pointer)) return { state: 'circular', value: undefined, pointer }
    if (seen.length === longestChain) return { state: 'long', value: undefined, pointer }
    seen.push(pointer)
    current = /^#(?:\/|$)/.test(pointer) ? readPointer(root, pointer) : undefined
  }
  return { state: current === undefined ? 'missing' : 'found', value: current, pointer }
}

/** The object that a value is or refers to. */
export function resolve(value: JsonValue | undefined, root: JsonValue): JsonObject | undefined {
  const end = follow(value, root)
  return isObject(end.value) ? end.value : undefined
}
