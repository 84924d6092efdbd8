import type { Kinds } from './kinds.ts'
import { isPlain, type Type, union } from './type.ts'

/** One of several variants; beside listed texts, `string` keeps them for completion. */
export function choice(types: readonly Type[], kinds: Kinds): Type {
  const type = union(types)
  if (type.kind !== 'union' || !type.members.some((member) => listsText(member, kinds))) return type
  return union(type.members.map((member) => (isPlain(member, 'string') ? { kind: 'other-string' } : member)))
}

/** Whether a type is listed text. */
function listsText(type: Type, kinds: Kinds): boolean {
  if (type.kind === 'literal') return typeof type.value === 'string'
  return type.kind === 'named' && kinds.listsText(type.key)
}
