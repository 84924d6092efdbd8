import type { JsonObject, JsonValue } from '../../lib/json.ts'
import { unevaluated } from './unevaluated.ts'
import { isKeyword, never, type Type, unknown } from './type.ts'

/** Required items after the listed ones that are written out; beyond it, `minItems` is a limit like that of any list. */
const maxRepeated = 16

/**
 * An array, or a tuple where `prefixItems` (before 2020-12: a list in `items`) says what each position holds. Its elements are
 * required, or as many as `minItems` says; others may follow only where `items` describes them or `minItems` asks for them.
 */
export function arrayType(schema: JsonObject, typeOf: (schema: JsonValue | undefined) => Type): Type {
  const listed = schema['prefixItems'] ?? (Array.isArray(schema['items']) ? schema['items'] : undefined)
  const left = unevaluated('unevaluatedItems', schema)
  if (!Array.isArray(listed)) return { kind: 'array', item: typeOf(schema['items'] ?? left), schema }
  const all: readonly Type[] = listed.map(typeOf)
  const end = all.findIndex((type) => isKeyword(type, 'never'))
  // A position without values ends the list before it.
  const types = end === -1 ? all : all.slice(0, end)
  const rest = schema['prefixItems'] === undefined ? schema['additionalItems'] : schema['items']
  const others = end === -1 ? (rest ?? left) : false
  const required = typeof schema['minItems'] === 'number' ? Math.ceil(schema['minItems']) : types.length
  const missing = Math.max(0, required - types.length)
  const following = others === undefined ? (missing === 0 ? never : unknown) : typeOf(others)
  const isClosed = isKeyword(following, 'never')
  if (missing > 0 && isClosed) return never
  return {
    kind: 'tuple',
    items: [
      ...types.map((type, index) => ({ type, optional: index >= required })),
      ...Array.from({ length: Math.min(missing, maxRepeated) }, () => ({ type: following, optional: false })),
    ],
    rest: isClosed ? undefined : following,
    schema,
  }
}
