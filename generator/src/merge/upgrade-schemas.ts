import type { JsonObject, JsonValue } from '../lib/json.ts'
import { mapObjects } from '../load/document-walk.ts'
import { isAnnotation } from '../specification/annotations.ts'
import { upgradeNullable } from './upgrade-nullable.ts'

/**
 * Writes the schemas of OpenAPI 3.0 as JSON Schema 2020-12, as 3.1 does. Documents that call themselves 3.1 and still use
 * `nullable` or boolean bounds mean the same by them.
 */
export function upgradeSchemas(document: JsonObject): JsonObject {
  const is30 = isVersion30(document)
  const upgraded = upgradeValue(document, is30)
  return is30 ? { ...upgraded, openapi: '3.1.1' } : upgraded
}

/** Whether the schemas of a document are those of OpenAPI 3.0. */
export function isVersion30({ openapi }: JsonObject): boolean {
  return String(openapi).startsWith('3.0')
}

/** The same for a part of a document. */
export function upgradeValue(value: JsonObject, is30: boolean): JsonObject {
  return mapObjects(value, (object, path) => {
    const referenced = is30 && typeof object['$ref'] === 'string' ? withoutSiblings(object) : object
    const bounded = upgradeBound(upgradeBound(referenced, 'exclusiveMinimum', 'minimum'), 'exclusiveMaximum', 'maximum')
    return bounded['nullable'] === undefined || !isSchemaLike(bounded) ? bounded : upgradeNullable(bounded, path)
  })
}

/** `nullable` as a key of something else, e.g. of a vendor extension, is left alone. */
function isSchemaLike({ nullable }: JsonObject): boolean {
  return typeof nullable === 'boolean'
}

/** `minimum: 5, exclusiveMinimum: true` is `exclusiveMinimum: 5`. */
function upgradeBound(schema: JsonObject, exclusive: string, inclusive: string): JsonObject {
  const flag = schema[exclusive]
  if (typeof flag !== 'boolean') return schema
  const bound = schema[inclusive]
  if (!flag || typeof bound !== 'number') return omit(schema, [exclusive])
  return Object.fromEntries(
    Object.entries(schema).flatMap(([key, value]): [string, JsonValue | undefined][] =>
      key === exclusive ? [] : [key === inclusive ? [exclusive, bound] : [key, value]],
    ),
  )
}

/** OpenAPI 3.0 ignores the members beside `$ref` (Reference Object); annotations do no harm and are kept. */
function withoutSiblings(object: JsonObject): JsonObject {
  return omit(
    object,
    Object.keys(object).filter((key) => !isKept(key)),
  )
}

function isKept(key: string): boolean {
  return key === '$ref' || key === 'nullable' || key.startsWith('x-') || isAnnotation(key)
}

function omit(object: JsonObject, keys: readonly string[]): JsonObject {
  if (keys.length === 0) return object
  return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)))
}
