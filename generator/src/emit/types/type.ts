/** A TypeScript type, closed: what schemas become and what the printer prints. */
export type Type =
  | { readonly kind: 'keyword'; readonly name: Keyword }
  | { readonly kind: 'literal'; readonly value: string | number | boolean }
  /** Any string, without hiding the listed ones of a union from completion. */
  | { readonly kind: 'other-string' }
  /** A name that `schemas.ts` exports. */
  | { readonly kind: 'named'; readonly name: string }
  | { readonly kind: 'array'; readonly item: Type }
  | { readonly kind: 'tuple'; readonly items: readonly TupleItem[]; readonly rest: Type | undefined }
  | ObjectType
  | { readonly kind: 'union'; readonly members: readonly Type[] }
  | { readonly kind: 'intersection'; readonly members: readonly Type[] }
  | { readonly kind: 'with-required'; readonly type: Type; readonly keys: readonly string[] }

type Keyword = 'unknown' | 'never' | 'string' | 'number' | 'boolean' | 'null' | 'undefined'

interface TupleItem {
  readonly type: Type
  readonly optional: boolean
}

export interface ObjectType {
  readonly kind: 'object'
  readonly properties: readonly Property[]
  /** Of every other property. */
  readonly index: Type | undefined
}

export interface Property {
  readonly name: string
  readonly optional: boolean
  readonly readonly: boolean
  readonly comment: string | undefined
  readonly type: Type
}

export const unknown: Type = { kind: 'keyword', name: 'unknown' }
export const never: Type = { kind: 'keyword', name: 'never' }
export const undefinedType: Type = { kind: 'keyword', name: 'undefined' }
export const nullType: Type = { kind: 'keyword', name: 'null' }

export function keyword(name: Keyword): Type {
  return { kind: 'keyword', name }
}

export function isKeyword(type: Type, name: Keyword): boolean {
  return type.kind === 'keyword' && type.name === name
}

/** A property that must be there, of whatever type. */
export function plainProperty(name: string, type: Type): Property {
  return { name, type, optional: false, readonly: false, comment: undefined }
}

/** One of several: `never` adds nothing, `unknown` is all there is. */
export function union(types: readonly Type[]): Type {
  const members = distinct(types.flatMap((type) => (type.kind === 'union' ? type.members : [type])))
  if (members.some((type) => isKeyword(type, 'unknown'))) return unknown
  const possible = members.filter((type) => !isKeyword(type, 'never'))
  const [only] = possible
  return only === undefined ? never : possible.length === 1 ? only : { kind: 'union', members: possible }
}

/** All of several at once: `unknown` adds nothing, `never` leaves nothing. */
export function intersection(types: readonly Type[]): Type {
  const informative = types.filter((type) => !isKeyword(type, 'unknown'))
  const [only] = informative
  if (only === undefined || informative.length === 1) return only ?? unknown
  const members = distinct(informative.flatMap((type) => (type.kind === 'intersection' ? type.members : [type])))
  const primitives = new Set(members.map(primitiveOf))
  primitives.delete(undefined)
  if (primitives.size > 1 || members.some((type) => isKeyword(type, 'never'))) return never
  const telling = members.filter((type) => !members.some((other) => other !== type && isWithin(other, type)))
  const [single] = telling
  return single !== undefined && telling.length === 1 ? single : { kind: 'intersection', members: telling }
}

/** The primitive type that all values of a type have. */
function primitiveOf(type: Type): string | undefined {
  switch (type.kind) {
    case 'keyword':
      return type.name
    case 'literal':
      return typeof type.value
    case 'other-string':
      return 'string'
    case 'union': {
      const [first, ...others] = new Set(type.members.map(primitiveOf))
      return others.length === 0 ? first : undefined
    }
    default:
      return undefined
  }
}

/** Whether a type is made of literals of a primitive type, which then adds nothing to it. */
function isWithin(type: Type, primitive: Type): boolean {
  if (primitive.kind !== 'keyword') return false
  if (type.kind === 'union')
    return type.members.every((member) => isKeyword(member, primitive.name) || isWithin(member, primitive))
  if (type.kind === 'other-string') return primitive.name === 'string'
  return type.kind === 'literal' && typeof type.value === primitive.name
}

function distinct(types: readonly Type[]): readonly Type[] {
  if (types.length < 2) return types
  return [...new Map(types.map((type) => [keyOf(type), type])).values()]
}

/** Simple types are told apart by their text; of others each counts. */
function keyOf(type: Type): unknown {
  switch (type.kind) {
    case 'keyword':
    case 'named':
      return `${type.kind} ${type.name}`
    case 'literal':
      return `literal ${typeof type.value} ${type.value}`
    case 'array':
      return type.item.kind === 'keyword' || type.item.kind === 'named' ? `array ${type.item.name}` : type
    default:
      return type
  }
}
