import type { JsonObject } from '../lib/json.ts'
import type { Form } from './forms.ts'
import type { Order } from './keywords.ts'

/** A keyword that limits values beyond their type. */
interface LimitRow {
  readonly keyword: string
  /** The kind of value that it limits; values of other kinds pass (JSON Schema Validation, section 6). */
  readonly of: 'string' | 'number' | 'array' | 'object'
  readonly form: Form
  readonly order: Order
  /** Precedes the value in a sentence. */
  readonly label: string
}

/** In the order of reports. */
export const limits = [
  { keyword: 'format', of: 'string', form: 'text', order: 'any', label: 'format' },
  { keyword: 'minimum', of: 'number', form: 'number', order: 'lower', label: 'at least' },
  // `true` in OpenAPI 3.0.
  { keyword: 'exclusiveMinimum', of: 'number', form: 'any', order: 'lower', label: 'more than' },
  { keyword: 'maximum', of: 'number', form: 'number', order: 'upper', label: 'at most' },
  { keyword: 'exclusiveMaximum', of: 'number', form: 'any', order: 'upper', label: 'less than' },
  { keyword: 'multipleOf', of: 'number', form: 'number', order: 'divisor', label: 'a multiple of' },
  { keyword: 'minLength', of: 'string', form: 'number', order: 'lower', label: 'minimum length' },
  { keyword: 'maxLength', of: 'string', form: 'number', order: 'upper', label: 'maximum length' },
  { keyword: 'minItems', of: 'array', form: 'number', order: 'lower', label: 'minimum number of items' },
  { keyword: 'maxItems', of: 'array', form: 'number', order: 'upper', label: 'maximum number of items' },
  { keyword: 'minProperties', of: 'object', form: 'number', order: 'lower', label: 'minimum number of members' },
  { keyword: 'maxProperties', of: 'object', form: 'number', order: 'upper', label: 'maximum number of members' },
  { keyword: 'pattern', of: 'string', form: 'text', order: 'any', label: 'pattern' },
  { keyword: 'uniqueItems', of: 'array', form: 'flag', order: 'any', label: 'no item twice' },
] as const satisfies readonly LimitRow[]

const byKeyword = new Map<string, (typeof limits)[number]>(limits.map((row) => [row.keyword, row]))

/** The rows of those keywords that a schema has, in the order of reports. Most schemas have none or one. */
export function limitsAmong(schema: JsonObject): readonly (typeof limits)[number][] {
  const found: (typeof limits)[number][] = []
  for (const keyword of Object.keys(schema)) {
    const row = byKeyword.get(keyword)
    if (row !== undefined) found.push(row)
  }
  return found.length < 2 ? found : limits.filter((row) => found.includes(row))
}

export type LimitKeyword = (typeof limits)[number]['keyword']

/** The digits of a limit. The largest 64-bit integers are no doubles, so the next power of two means them. */
export function digitsOf(value: number, keyword: LimitKeyword): string {
  if (!Number.isInteger(value) || Number.isSafeInteger(value) || Math.abs(value) > 2 ** 64) return String(value)
  const isLargest = keyword === 'maximum' && (value === 2 ** 63 || value === 2 ** 64)
  return String(isLargest ? BigInt(value) - 1n : BigInt(value))
}
