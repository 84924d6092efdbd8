import type { JsonObject } from '../lib/json.ts'
import { appendPointer } from '../lib/json-pointer.ts'
import type { MergedDocument } from '../merge/merged-document.ts'
import { repair } from './repair.ts'

/** Places are the pointers themselves. */
export function located(value: JsonObject): MergedDocument {
  return { value, locate: (pointer) => ({ file: pointer, line: 1, column: 1 }) }
}

export const head = { openapi: '3.1.1', info: { title: 'T', version: '1' } }

export function repaired(value: JsonObject, options = {}) {
  const { document, warnings } = repair(located({ ...head, ...value }), options)
  const places = warnings.map(({ code, place }) => `${code} ${place?.file}`)
  return { value: document.value, places, warnings, document }
}

export const at = (...keys: readonly string[]): string => appendPointer('#', ...keys)
