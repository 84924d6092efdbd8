import type { JsonObject, JsonValue } from '../lib/json.ts'
import type { WalkPath } from '../load/document-walk.ts'
import { isAnnotation } from '../specification/annotations.ts'
import { listsNull } from '../specification/null-type.ts'

/** Replaces OpenAPI 3.0 `nullable` by a type of JSON Schema that admits null. */
export function upgradeNullable({ nullable, ...schema }: JsonObject, path?: WalkPath): JsonObject {
  if (nullable !== true) return schema
  if (isVariant(path) && Object.keys(schema).every(isAnnotation)) return { ...schema, type: 'null' }
  if (schema['$ref'] !== undefined || schema['allOf'] !== undefined) return orNull(schema)
  const withType = addNullType(schema)
  return addNullMember(addNullVariant(addNullVariant(withType, 'oneOf'), 'anyOf'))
}

/**
 * Tools that write `type: 'null'` for OpenAPI 3.0 make a variant `nullable: true` of it. By the letter it would allow any
 * value, and nothing would be left of the other variants.
 */
function isVariant(path: WalkPath | undefined): boolean {
  const key = path?.parent?.key
  return key === 'oneOf' || key === 'anyOf'
}

/** A reference or an `allOf` cannot be widened; null becomes its alternative, and annotations stay outside. */
function orNull(schema: JsonObject): JsonObject {
  const entries = Object.entries(schema)
  const inner: JsonObject = Object.fromEntries(entries.filter(([key]) => !isAnnotation(key)))
  const outer = Object.fromEntries(entries.filter(([key]) => isAnnotation(key)))
  return { ...outer, anyOf: [onlyMember(inner), { type: 'null' }] }
}

/** `allOf` with one member was the way to put a description beside a reference. */
function onlyMember(schema: JsonObject): JsonValue {
  const members = schema['allOf']
  const [member] = Array.isArray(members) && members.length === 1 && Object.keys(schema).length === 1 ? members : []
  return member ?? schema
}

function addNullType(schema: JsonObject): JsonObject {
  const type = schema['type'] ?? impliedType(schema)
  if (type === undefined) return schema
  const types: readonly JsonValue[] = Array.isArray(type) ? type : [type]
  if (types.includes('null')) return schema
  const widened = [...types, 'null']
  return schema['type'] === undefined ? { type: widened, ...schema } : { ...schema, type: widened }
}

/** Without a type, `nullable` has no effect; `properties` and `items` show what was meant. */
function impliedType(schema: JsonObject): string | undefined {
  if (schema['properties'] !== undefined || schema['additionalProperties'] !== undefined) return 'object'
  return schema['items'] === undefined ? undefined : 'array'
}

function addNullVariant(schema: JsonObject, key: 'oneOf' | 'anyOf'): JsonObject {
  const variants = schema[key]
  if (!Array.isArray(variants)) return schema
  return variants.length === 0 || variants.some(listsNull)
    ? schema
    : { ...schema, [key]: [...variants, { type: 'null' }] }
}

function addNullMember(schema: JsonObject): JsonObject {
  const members = schema['enum']
  return !Array.isArray(members) || members.includes(null) ? schema : { ...schema, enum: [...members, null] }
}
