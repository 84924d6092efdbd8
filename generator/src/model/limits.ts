import type { JsonObject } from '../json.ts'
import { upperFirst } from './words.ts'

/** Constraints of a schema beyond its type, as a sentence; empty if there are none. */
export function limitsOf(schema: JsonObject): string {
  const parts = limits.flatMap(([key, label]) => {
    const value = schema[key]
    if (key === 'format' && sizes.has(value)) return []
    return typeof value === 'number' || typeof value === 'string' ? [`${label} ${value}`] : []
  })
  if (schema['uniqueItems'] === true) parts.push('no item twice')
  return parts.length === 0 ? '' : `${upperFirst(parts.join(', '))}.`
}

const limits = [
  ['format', 'format'],
  ['minimum', 'at least'],
  ['exclusiveMinimum', 'more than'],
  ['maximum', 'at most'],
  ['exclusiveMaximum', 'less than'],
  ['multipleOf', 'a multiple of'],
  ['minLength', 'minimum length'],
  ['maxLength', 'maximum length'],
  ['minItems', 'minimum number of items'],
  ['maxItems', 'maximum number of items'],
  ['minProperties', 'minimum number of members'],
  ['maxProperties', 'maximum number of members'],
  ['pattern', 'pattern'],
] as const

/** Formats that only say how a number is stored elsewhere. */
const sizes: ReadonlySet<unknown> = new Set(['double', 'float', 'int32', 'int64'])
