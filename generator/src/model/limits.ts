import type { JsonObject } from '../json.ts'
import { limits } from '../specification/limits.ts'
import { upperFirst } from './words.ts'

/** Constraints of a schema beyond its type, as a sentence; empty if there are none. */
export function limitsOf(schema: JsonObject): string {
  const parts: string[] = []
  for (const { keyword, form, label } of limits) {
    const value = schema[keyword]
    if (value === undefined || (keyword === 'format' && sizes.has(value))) continue
    if (form === 'flag') {
      if (value === true) parts.push(label)
    } else if (typeof value === 'number' || typeof value === 'string') parts.push(`${label} ${value}`)
  }
  return parts.length === 0 ? '' : `${upperFirst(parts.join(', '))}.`
}

/** Formats that only say how a number is stored elsewhere. */
const sizes: ReadonlySet<unknown> = new Set(['double', 'float', 'int32', 'int64'])
