import { isObject, type JsonObject, type JsonValue, stringsAt } from '../../lib/json.ts'
import { listsNull } from '../../specification/null-type.ts'
import { kindOf } from './kinds.ts'
import { keyword, never, nullType, plainProperty, type Type, union } from './type.ts'

/**
 * The values that a schema lists, which say more than its other keywords do.
 *
 * @param long the type of whole numbers beyond 2^53, whose digits are lost; absent: that of the number that is left
 */
export function listedType(schema: JsonObject, long?: Type): Type | undefined {
  const { const: only, enum: listed } = schema
  if (only !== undefined) return valueType(only, long)
  return Array.isArray(listed) ? enumType(schema, listed, long) : undefined
}

/** A fixed set of values; an open one (`x-sdk-open-enum`) completes them and takes any other string. */
function enumType(schema: JsonObject, listed: readonly JsonValue[], long?: Type): Type {
  const isOpen = schema['x-sdk-open-enum'] === true
  const members = fitting(listed, schema)
  const admitsNull = members.includes(null) || listsNull(schema)
  const isBoolean = members.includes(true) && members.includes(false)
  return union([
    ...(isBoolean ? [keyword('boolean')] : []),
    ...members
      .filter((member) => member !== null && !(isBoolean && typeof member === 'boolean'))
      .map((member) => valueType(member, long)),
    ...(isOpen ? [{ kind: 'other-string' } as const] : []),
    ...(admitsNull ? [nullType] : []),
  ])
}

/** Values that the other keywords of a schema refuse are no values of it; where all are, those are what is wrong. */
function fitting(members: readonly JsonValue[], schema: JsonObject): readonly JsonValue[] {
  const fit = members.filter((member) => member === null || isTaken(member, schema))
  return fit.some((member) => member !== null) ? fit : members
}

/** Whether a schema takes a value, as far as its type and the schemas of members and items say it. */
function isTaken(value: JsonValue | undefined, schema: JsonValue | undefined): boolean {
  if (!isObject(schema) || value === undefined) return schema !== false
  const { type, properties, additionalProperties: others, prefixItems, items } = schema
  const types: readonly JsonValue[] = Array.isArray(type) ? type : [type ?? kindOf(value)]
  if (!types.includes(kindOf(value)) && !isWhole(value, types)) return false
  if (isObject(value)) {
    const declared = isObject(properties) ? properties : {}
    const isNamed = (name: string) => Object.hasOwn(declared, name) || schema['patternProperties'] !== undefined
    const isWholeObject = stringsAt(schema, 'required').every((name) => Object.hasOwn(value, name))
    return (
      isWholeObject &&
      Object.entries(value).every(([name, one]) => isTaken(one, isNamed(name) ? declared[name] : others))
    )
  }
  if (typeof value !== 'object' || value === null) return true
  const first: readonly JsonValue[] = Array.isArray(prefixItems) ? prefixItems : Array.isArray(items) ? items : []
  const rest = Array.isArray(items) ? schema['additionalItems'] : items
  return value.every((item: JsonValue, index) => isTaken(item, index < first.length ? first[index] : rest))
}

function isWhole(value: JsonValue, types: readonly JsonValue[]): boolean {
  return types.includes('integer') && Number.isInteger(value)
}

/** `x-extensible-enum`: the values that are known so far. */
export function extensibleEnum(schema: JsonObject): Type | undefined {
  const members = schema['x-extensible-enum']
  if (!Array.isArray(members) || !members.some((member) => typeof member === 'string')) return undefined
  return enumType({ ...schema, 'x-sdk-open-enum': true }, members)
}

/** The type that only one value has. */
function valueType(value: JsonValue, long?: Type): Type {
  if (value === null) return nullType
  if (long !== undefined && Number.isInteger(value) && !Number.isSafeInteger(value)) return long
  if (isObject(value)) return objectValue(value)
  if (typeof value === 'object')
    return { kind: 'tuple', items: value.map((item) => ({ type: valueType(item), optional: false })), rest: undefined }
  // JSON numbers beyond the range of a double have no literal.
  return typeof value === 'number' && !Number.isFinite(value) ? keyword('number') : { kind: 'literal', value }
}

function objectValue(value: JsonObject): Type {
  const properties = Object.entries(value).flatMap(([name, member]) =>
    member === undefined ? [] : [plainProperty(name, valueType(member))],
  )
  // Without any member, TypeScript takes it for every value but null.
  return { kind: 'object', properties, index: properties.length === 0 ? never : undefined, isClosed: true }
}
