import type { JsonObject } from '../../lib/json.ts'
import { type LimitKeyword, limits as limitRows, limitsAmong } from '../../specification/limits.ts'
import type { Type } from './type.ts'

/** Limits of values beyond their type. TypeScript cannot express them, so only validators and documentation do. */
export interface Limit {
  readonly keyword: LimitKeyword
  readonly value: number | string | true
}

/** The limits in a schema, without those that are written wrong. */
export function limitsIn(schema: JsonObject): readonly Limit[] {
  const rows = limitsAmong(schema)
  if (rows.length === 0) return none
  return rows.flatMap(({ keyword, form }): readonly Limit[] => {
    const value = schema[keyword]
    if (form === 'flag') return value === true ? [{ keyword, value }] : []
    const isFit = typeof value === (form === 'text' ? 'string' : 'number')
    return isFit && (typeof value === 'number' || typeof value === 'string') ? [{ keyword, value }] : []
  })
}

const none: readonly Limit[] = []

/** A type with limits where they apply; beside a component, a member that says nothing else holds them. */
export function bounded(type: Type, limits: readonly Limit[]): Type {
  if (limits.length === 0) return type
  switch (type.kind) {
    case 'keyword':
      if (type.name === 'unknown') return withLimits(type, limits)
      return type.name === 'string' || type.name === 'number' ? withLimits(type, limitsOf(type.name, limits)) : type
    case 'array':
    case 'tuple':
      return withLimits(type, limitsOf('array', limits))
    case 'object':
      return withLimits(type, limitsOf('object', limits))
    case 'union':
      return { ...type, members: type.members.map((member) => bounded(member, limits)) }
    case 'named':
    case 'with-required':
      return { kind: 'intersection', members: [type, { kind: 'keyword', name: 'unknown', limits }] }
    case 'intersection':
      return { ...type, members: [...type.members, { kind: 'keyword', name: 'unknown', limits }] }
    default:
      return type
  }
}

const kinds = new Map(limitRows.map(({ keyword, of }) => [keyword, of]))

/** Those that values of one kind are held to. */
export function limitsOf(kind: (typeof limitRows)[number]['of'], limits: readonly Limit[]): readonly Limit[] {
  return limits.filter(({ keyword }) => kinds.get(keyword) === kind)
}

/** All limits of several types, each once. */
export function allLimits(types: readonly Type[]): readonly Limit[] {
  const all = types.flatMap((type) => ('limits' in type ? (type.limits ?? []) : []))
  if (all.length < 2) return all
  return [...new Map(all.map((limit) => [`${limit.keyword} ${limit.value}`, limit])).values()]
}

function withLimits<TType extends Type & { readonly limits?: readonly Limit[] }>(
  type: TType,
  limits: readonly Limit[],
): TType {
  if (limits.length === 0) return type
  return { ...type, limits: allLimits([type, { kind: 'keyword', name: 'unknown', limits }]) }
}
