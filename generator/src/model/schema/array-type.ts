import type { JsonObject, JsonValue } from '../../json.ts'
import { isKeyword, type Type, unknown } from './type.ts'

/**
 * An array, or a tuple where `prefixItems` (before 2020-12: a list in `items`) says what stands where. Its elements are
 * required, or as many as `minItems` says; others may follow only where `items` describes them.
 */
export function arrayType(schema: JsonObject, typeOf: (schema: JsonValue | undefined) => Type): Type {
  const listed = schema['prefixItems'] ?? (Array.isArray(schema['items']) ? schema['items'] : undefined)
  if (!Array.isArray(listed)) return { kind: 'array', item: typeOf(schema['items']) }
  const others = schema['prefixItems'] === undefined ? schema['additionalItems'] : schema['items']
  const rest = others === undefined || others === true ? undefined : typeOf(others)
  const required = typeof schema['minItems'] === 'number' ? schema['minItems'] : listed.length
  return {
    kind: 'tuple',
    items: listed.map((item: JsonValue, index) => ({ type: typeOf(item), optional: index >= required })),
    rest: rest === undefined || isKeyword(rest, 'never') ? undefined : (rest ?? unknown),
  }
}
