import type { JsonObject, JsonValue } from '../../lib/json.ts'

/** Keywords that describe members of the same value elsewhere (JSON Schema 2020-12, section 11). */
const applicators: readonly string[] = ['allOf', 'oneOf', 'anyOf', '$ref', '$dynamicRef', 'if', 'dependentSchemas']

/** Whether other schemas than the one that has the keyword describe members, so that what is left over is not known from it. */
export function isComposed(keyword: UnevaluatedKeyword, schema: JsonObject): boolean {
  const all = keyword === 'unevaluatedItems' ? [...applicators, 'contains'] : applicators
  return all.some((one) => schema[one] !== undefined)
}

type UnevaluatedKeyword = 'unevaluatedProperties' | 'unevaluatedItems'

/** The schema of all other members of a value; undefined where that depends on other schemas. */
export function unevaluated(keyword: UnevaluatedKeyword, schema: JsonObject): JsonValue | undefined {
  return isComposed(keyword, schema) ? undefined : schema[keyword]
}
