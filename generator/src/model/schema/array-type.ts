import type { JsonObject, JsonValue } from '../../lib/json.ts'
import { isKeyword, never, type Type, unknown } from './type.ts'

/** Required items after the listed ones that are written out; beyond it, `minItems` is a limit like that of any list. */
const maxRepeated = 16

/**
 * An array, or a tuple where `prefixItems` (before 2020-12: a list in `items`) says what each position holds. Its elements are
 * required, or as many as `minItems` says; others may follow only where `items` describes them or `minItems` asks for them.
 */
export function arrayType(schema: JsonObject, typeOf: (schema: JsonValue | undefined) => Type): Type {
  const listed = schema['prefixItems'] ?? (Array.isArray(schema['items']) ? schema['items'] : undefined)
  if (!Array.isArray(listed)) return { kind: 'array', item: typeOf(schema['items']), schema }
  const others = schema['prefixItems'] === undefined ? schema['additionalItems'] : schema['items']
  const required = typeof schema['minItems'] === 'number' ? Math.ceil(schema['minItems']) : listed.length
  const missing = Math.max(0, required - listed.length)
  const following = others === undefined ? (missing === 0 ? never : unknown) : typeOf(others)
  const isClosed = isKeyword(following, 'never')
  if (missing > 0 && isClosed) return never
  return {
    kind: 'tuple',
    items: [
      ...listed.map((item: JsonValue, index) => ({ type: typeOf(item), optional: index >= required })),
      ...Array.from({ length: Math.min(missing, maxRepeated) }, () => ({ type: following, optional: false })),
    ],
    rest: isClosed ? undefined : following,
    schema,
  }
}
