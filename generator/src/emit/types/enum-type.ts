import { isObject, type JsonObject, type JsonValue } from '../../json.ts'
import { keyword, nullType, plainProperty, type Type, union } from './type.ts'

/** A fixed set of values; an open one (`x-sdk-open-enum`) completes them and takes any other string. */
export function enumType(schema: JsonObject, members: readonly JsonValue[]): Type {
  const isOpen = schema['x-sdk-open-enum'] === true
  const admitsNull = members.includes(null) || [schema['type']].flat().includes('null')
  return union([
    ...members.filter((member) => member !== null).map(valueType),
    ...(isOpen ? [{ kind: 'other-string' } as const] : []),
    ...(admitsNull ? [nullType] : []),
  ])
}

/** The type that only one value has. */
export function valueType(value: JsonValue): Type {
  if (value === null) return nullType
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
  return { kind: 'object', properties, index: undefined }
}
