import type { JsonObject } from '../lib/json.ts'
import { digitsOf, limitsAmong } from '../specification/limits.ts'
import { upperFirst } from './names/words.ts'

/** Constraints of a schema beyond its type, as a sentence; empty if there are none. */
export function limitsOf(schema: JsonObject): string {
  const rows = limitsAmong(schema)
  if (rows.length === 0) return ''
  const parts = rows.flatMap(({ keyword, form, label }) => {
    const value = schema[keyword]
    if (form === 'flag') return value === true ? [label] : []
    if (keyword === 'format' && sizes.has(value)) return []
    if (typeof value === 'number') return [`${label} ${digitsOf(value, keyword)}`]
    return typeof value === 'string' ? [`${label} ${value}`] : []
  })
  return parts.length === 0 ? '' : `${upperFirst(parts.join(', '))}.`
}

/** Formats that only say how a number is stored elsewhere. */
const sizes: ReadonlySet<unknown> = new Set(['double', 'float', 'int32', 'int64'])
