import { isObject, type JsonObject, type JsonValue } from '../../json.ts'
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
  const members = fitting(listed, schema['type'])
  const admitsNull = members.includes(null) || listsNull(schema)
  return union([
    ...members.filter((member) => member !== null).map((member) => valueType(member, long)),
    ...(isOpen ? [{ kind: 'other-string' } as const] : []),
    ...(admitsNull ? [nullType] : []),
  ])
}

/** Values of another type than the schema names are no values of it; where all are, the type is what is wrong. */
function fitting(members: readonly JsonValue[], type: JsonValue | undefined): readonly JsonValue[] {
  const types: readonly JsonValue[] = Array.isArray(type) ? type : [type ?? null]
  if (type === undefined) return members
  const fit = members.filter((member) => member === null || types.includes(kindOf(member)) || isWhole(member, types))
  return fit.some((member) => member !== null) ? fit : members
}

function isWhole(member: JsonValue, types: readonly JsonValue[]): boolean {
  return typeof member === 'number' && types.includes('integer') && Number.isInteger(member)
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
  return { kind: 'object', properties, index: properties.length === 0 ? never : undefined }
}
