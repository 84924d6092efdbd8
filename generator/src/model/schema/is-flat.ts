import type { SchemaTypes } from './schema-types.ts'
import { isKeyword, type Type } from './type.ts'

const flatKinds = new Set(['string', 'number', 'boolean'])

/** Whether a value is, or lists, plain text, numbers or booleans. */
export function isFlat(type: Type, types: SchemaTypes): boolean {
  const alternatives = types.alternatives.of(type).filter((one) => !isKeyword(one, 'null'))
  const [only] = alternatives
  if (only?.kind === 'array' && alternatives.length === 1) return isScalar(only.item, types)
  return isScalar(type, types)
}

function isScalar(type: Type, types: SchemaTypes): boolean {
  const kinds = [...types.kinds.ofType(type)].filter((kind) => kind !== 'null')
  return kinds.length > 0 && kinds.every((kind) => flatKinds.has(kind))
}
