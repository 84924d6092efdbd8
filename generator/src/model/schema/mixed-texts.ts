import type { SchemaTypes } from './schema-types.ts'
import { isDate, isKeyword, type Type, union } from './type.ts'

/**
 * Members of an intersection, of which some are instants and others text: a `Date` is no text, so their names are written out, and
 * what all of them take can be found. Elsewhere names stay.
 */
export function withoutMixedTexts(members: readonly Type[], types: SchemaTypes): readonly Type[] {
  const opened = members.map((member) => (isSimple(member, types) ? writtenOut(member, types) : member))
  const isMixed = opened.some(holdsDate) && opened.some((type) => !holdsDate(type) && partsOf(type).some(isText))
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

function holdsDate(type: Type): boolean {
  return partsOf(type).some(isDate)
}

function isText(type: Type): boolean {
  if (type.kind === 'literal') return typeof type.value === 'string'
  return type.kind === 'other-string' || isKeyword(type, 'string')
}

function partsOf(type: Type): readonly Type[] {
  return type.kind === 'union' ? type.members : [type]
}
