import { isObject, type JsonObject, type JsonValue } from '../../generator/src/lib/json.ts'
import { listOf } from './composition.ts'
import { isNameOfObjects } from './deviations.ts'

const typeNames: ReadonlySet<JsonValue> = new Set(['object', 'array', 'string', 'number', 'integer', 'boolean', 'null'])

export function isPattern(text: string): boolean {
  try {
    return new RegExp(text, 'u') instanceof RegExp
  } catch {
    return false
  }
}

export function closed(schema: JsonValue): JsonValue {
  return isObject(schema) && Object.keys(schema).length > 0 ? { allOf: [schema], unevaluatedProperties: false } : schema
}

/** Types that JSON does not have say nothing. */
export function knownTypes(value: JsonValue): JsonValue | undefined {
  const types = [value].flat().filter((type: JsonValue) => typeNames.has(type))
  return types.length === 0 ? undefined : types
}

/** TypeScript finds `toString` also in objects that lack it: they need not fit a type that has it as something else. */
export function withNamesOfObjects(schema: JsonObject): JsonObject {
  const names = Object.keys(isObject(schema['properties']) ? schema['properties'] : {}).filter(isNameOfObjects)
  return names.length === 0 ? schema : { ...schema, required: [...listOf(schema['required']), ...names] }
}

/** Enums that are open by annotation take other strings as well. */
export function openEnum(
  schema: JsonObject,
  { ['x-sdk-open-enum']: own, ['x-speakeasy-unknown-values']: vendor, ['x-ms-enum']: azure }: JsonObject,
): JsonObject {
  const { enum: members, type: _type, ...rest } = schema
  const isModel = isObject(azure) && azure['modelAsString'] === true
  const isOpen = own === true || (own === undefined && (vendor === 'allow' || isModel))
  return isOpen && members !== undefined ? { ...rest, anyOf: [{ enum: members }, { type: 'string' }] } : schema
}

/** Limits that are written wrong hold nothing; those of content are annotations. */
export function limit(keyword: string, value: JsonValue): JsonValue | undefined {
  if (keyword.startsWith('content')) return undefined
  if (keyword === 'uniqueItems') return value === true ? value : undefined
  if (keyword === 'format') return typeof value === 'string' ? value : undefined
  if (keyword === 'pattern') return typeof value === 'string' && isPattern(value) ? value : undefined
  return typeof value === 'number' ? value : undefined
}

/** Documents leave `type` out where other keywords imply it. A type need not take the strings that the schema then takes. */
export function withImpliedType(schema: JsonObject): JsonObject {
  const speaks = ['type', 'enum', 'const'].some((name) => schema[name] !== undefined)
  if (speaks) return schema
  const has = (...keywords: readonly string[]) => keywords.some((keyword) => schema[keyword] !== undefined)
  if (has('properties', 'additionalProperties', 'patternProperties', 'propertyNames'))
    return { type: 'object', ...schema }
  if (has('items', 'prefixItems')) return { type: 'array', ...schema }
  if (has('required')) return { type: 'object', ...schema }
  if (has('allOf', 'oneOf', 'anyOf', '$ref', 'if', 'dependentSchemas')) return schema
  if (has('unevaluatedProperties')) return { type: 'object', ...schema }
  return has('unevaluatedItems') && !has('contains') ? { type: 'array', ...schema } : schema
}
