import { isObject, type JsonValue } from '../../generator/src/lib/json.ts'

/** Of an object: a member without a name is there. */
const hasEmptyName = { anyOf: [{ not: { type: 'object' } }, { not: { properties: { '': false } } }] }

/** Ajv never misses a required member whose name is empty. It is asked for in other words, or not at all. */
export function withoutEmptyNames(schema: JsonValue, isAsked: boolean): JsonValue {
  const inner = (value: JsonValue) => withoutEmptyNames(value, isAsked)
  if (Array.isArray(schema)) return schema.map(inner)
  if (!isObject(schema)) return schema
  const members = Object.fromEntries(
    Object.entries(schema).flatMap(([key, value]) => (value === undefined ? [] : [[key, inner(value)]])),
  )
  const { required, allOf } = members
  if (!Array.isArray(required) || !required.includes('')) return members
  const named = { ...members, required: required.filter((name: JsonValue) => name !== '') }
  return isAsked ? { ...named, allOf: [...(Array.isArray(allOf) ? allOf : []), hasEmptyName] } : named
}
