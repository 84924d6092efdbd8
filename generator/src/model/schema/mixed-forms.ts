import type { SchemaTypes } from './schema-types.ts'
import { formOf, isPlain, type Type, union } from './type.ts'

/**
 * Members of an intersection, of which some are instants and others text, or some 64-bit integers and others numbers: a `Date` is
 * no text and a `bigint` no number, so their names are written out, and what all of them take can be found. Elsewhere names stay.
 */
export function withoutMixedForms(members: readonly Type[], types: SchemaTypes): readonly Type[] {
  const opened = members.map((member) => (isSimple(member, types) ? writtenOut(member, types) : member))
  const isMixed = opened.some(hasForm) && opened.some((type) => !hasForm(type) && partsOf(type).some(isOfJson))
  return isMixed ? opened : members
}

function isSimple(type: Type, { kinds }: SchemaTypes): boolean {
  return ![...kinds.ofType(type)].some((kind) => kind === 'object' || kind === 'array')
}

function writtenOut(type: Type, types: SchemaTypes): Type {
  if (type.kind === 'union') return union(type.members.map((member) => writtenOut(member, types)))
  const opened = types.opened(type)
  return opened.kind === 'union' ? writtenOut(opened, types) : opened
}

function hasForm(type: Type): boolean {
  return partsOf(type).some((part) => formOf(part) !== undefined)
}

function isOfJson(type: Type): boolean {
  if (type.kind === 'literal') return typeof type.value !== 'boolean'
  return type.kind === 'other-string' || isPlain(type, 'string') || isPlain(type, 'number')
}

function partsOf(type: Type): readonly Type[] {
  return type.kind === 'union' ? type.members : [type]
}
