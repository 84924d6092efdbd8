import type { JsonObject } from '../../lib/json.ts'
import { date, keyword, type Type } from './type.ts'
import type { ValueForm } from './value-forms.ts'

/**
 * An instant is a `Date` where that is asked for. A day (`format: date`) stays text: as a `Date` it would be a midnight in
 * Greenwich, which is another day west of there.
 */
export function textType({ format }: JsonObject, forms: ReadonlySet<ValueForm>): Type {
  return forms.has('Date') && format === 'date-time' ? date : keyword('string')
}

/** Whether a number is a `bigint`. Text (`type: string, format: int64`) stays text: it is exact as it is. */
export function isInt64({ format }: JsonObject, forms: ReadonlySet<ValueForm>): boolean {
  return forms.has('bigint') && (format === 'int64' || format === 'uint64')
}
