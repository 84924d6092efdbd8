import type { JsonObject, JsonValue } from '../../lib/json.ts'
import type { ValueForm } from './value-forms.ts'
import type { View } from '../type-ref.ts'
import type { Kind } from './kinds.ts'
import type { Limit } from './limits.ts'

/** Meaning of a schema, as a closed union: components by name, everything else resolved. The printer writes it as TypeScript. */
export type Type =
  | KeywordType
  | { readonly kind: 'literal'; readonly value: string | number | boolean }
  /** Any string, without hiding the listed ones of a union from completion. */
  | { readonly kind: 'other-string' }
  /** Bytes of an upload. */
  | { readonly kind: 'file' }
  | NamedType
  | ArrayType
  | TupleType
  | ObjectType
  | UnionType
  | { readonly kind: 'intersection'; readonly members: readonly Type[] }
  /** The type with properties required that it declares as optional or not at all; of a union, each object. */
  | { readonly kind: 'with-required'; readonly type: Type; readonly keys: readonly string[] }
  /** Those of a component's values that are of other kinds: where it may be null, and must be an object. */
  | {
      readonly kind: 'without'
      readonly type: Type
      readonly kinds: readonly Kind[]
      /** Types that values of these kinds have in programs besides. */
      readonly forms: readonly ValueForm[]
    }

interface KeywordType {
  readonly kind: 'keyword'
  readonly name: Keyword
  /** Of a number: only whole ones, which TypeScript cannot say. */
  readonly isInteger?: boolean
  /** Another type that programs have: for text that is an instant `Date`, for 64-bit integers `bigint`. */
  readonly form?: ValueForm
  readonly limits?: readonly Limit[]
}

type Keyword = 'unknown' | 'never' | 'string' | 'number' | 'boolean' | 'null' | 'undefined' | 'object'

/** A component schema in a view. */
export interface NamedType {
  readonly kind: 'named'
  /** Exported name. */
  readonly name: string
  /** Name in the document. */
  readonly key: string
  readonly view: View
}

export interface ArrayType {
  readonly kind: 'array'
  readonly item: Type
  readonly schema: JsonObject
  readonly limits?: readonly Limit[]
}

export interface TupleType {
  readonly kind: 'tuple'
  readonly items: readonly TupleItem[]
  readonly rest: Type | undefined
  /** Absent for a value that is listed or constant. */
  readonly schema?: JsonObject
  readonly limits?: readonly Limit[]
}

interface TupleItem {
  readonly type: Type
  readonly optional: boolean
}

export interface ObjectType {
  readonly kind: 'object'
  /** Absent for a value that is listed or constant, and where several schemas describe one object. */
  readonly schema?: JsonObject
  /** Whether this object only holds the discriminator value of a variant. */
  readonly isTag?: boolean
  readonly properties: readonly Property[]
  /** Of every other property. */
  readonly index: Type | undefined
  /** It only says that a value is an object: beside other descriptions of the value it adds nothing. */
  readonly isBare?: boolean
  /** The schema refuses all other properties, which no type can say. */
  readonly isClosed?: boolean
  /** Of a composition: all names that its closed parts let a value have. */
  readonly allowed?: readonly string[] | undefined
  readonly limits?: readonly Limit[]
}

interface UnionType {
  readonly kind: 'union'
  readonly members: readonly Type[]
}

export interface Property {
  readonly name: string
  readonly optional: boolean
  readonly readonly: boolean
  readonly type: Type
  /** As the document has it; absent where only `required` or a discriminator names the property. */
  readonly schema?: JsonValue | undefined
  readonly about: About | undefined
}

/** Documentation and modifiers of a property. */
export interface About {
  readonly description: string | undefined
  /** Names and meanings of enum members, as a list. */
  readonly values: string | undefined
  /** A sentence; empty where there are none. */
  readonly limits: string
  readonly deprecated: boolean
  readonly fallback: JsonValue | undefined
}

export const unknown: Type = { kind: 'keyword', name: 'unknown' }
export const never: Type = { kind: 'keyword', name: 'never' }
export const undefinedType: Type = { kind: 'keyword', name: 'undefined' }
export const nullType: Type = { kind: 'keyword', name: 'null' }

/** Any object. */
export const bareObject: ObjectType = { kind: 'object', properties: [], index: unknown, isBare: true }
export const integer: Type = { kind: 'keyword', name: 'number', isInteger: true }
export const date: Type = { kind: 'keyword', name: 'string', form: 'Date' }
export const int64: Type = { ...integer, form: 'bigint' }

export function keyword(name: Keyword): Type {
  return { kind: 'keyword', name }
}

export function isKeyword(type: Type, name: Keyword): boolean {
  return type.kind === 'keyword' && type.name === name
}

/** Whether only an object without members is of the type, as a closed schema without properties has it. */
export function isEmptyObject(type: Type): boolean {
  return type.kind === 'object' && type.isBare === true && type.index !== undefined && isKeyword(type.index, 'never')
}

/** The type that programs have in place of the one in JSON. */
export function formOf(type: Type): ValueForm | undefined {
  return type.kind === 'keyword' ? type.form : undefined
}

/** Whether a value is of a type as JSON has it. */
export function isPlain(type: Type, name: Keyword): boolean {
  return isKeyword(type, name) && formOf(type) === undefined
}

/** A property that must be there, of whatever type. */
export function plainProperty(name: string, type: Type): Property {
  return { name, type, optional: false, readonly: false, about: undefined }
}

/** One of several: `never` adds nothing, `unknown` is all there is. */
export function union(types: readonly Type[]): Type {
  const members = distinct(types.flatMap((type) => (type.kind === 'union' ? type.members : [type])))
  if (members.some((type) => isKeyword(type, 'unknown'))) return unknown
  const possible = members.filter((type) => !isKeyword(type, 'never'))
  const [only] = possible
  return only === undefined ? never : possible.length === 1 ? only : { kind: 'union', members: possible }
}

export function distinct(types: readonly Type[]): readonly Type[] {
  if (types.length < 2) return types
  const found = new Map<unknown, Type>()
  for (const type of types) {
    const key = keyOf(type)
    const known = found.get(key)
    found.set(key, known === undefined ? type : wider(known, type))
  }
  return [...found.values()]
}

/**
 * Of two simple types of one kind: of whole numbers and all numbers, all numbers; of instants and all texts, all texts; of 64-bit
 * integers and all whole numbers, `bigint`, which has them all; limits that both have.
 */
function wider(one: Type, other: Type): Type {
  if (one.kind === 'keyword' && other.kind === 'keyword') {
    const { limits, isInteger, form, ...type } = one
    const areWhole = isInteger === true && other.isInteger === true
    const shared = areWhole ? (form ?? other.form) : form === other.form ? form : undefined
    return {
      ...type,
      ...(areWhole ? { isInteger } : {}),
      ...(shared === undefined ? {} : { form: shared }),
      ...sharedLimits(limits, other.limits),
    }
  }
  if (one.kind !== 'array' || other.kind !== 'array') return one
  const { limits, ...type } = one
  return { ...type, item: wider(one.item, other.item), ...sharedLimits(limits, other.limits) }
}

function sharedLimits(
  one: readonly Limit[] = [],
  other: readonly Limit[] = [],
): { readonly limits?: readonly Limit[] } {
  const limits = one.filter(({ keyword: name, value }) =>
    other.some((limit) => limit.keyword === name && limit.value === value),
  )
  return limits.length === 0 ? {} : { limits }
}

/** Simple types are distinguished by their text; all others count. */
function keyOf(type: Type): unknown {
  switch (type.kind) {
    case 'keyword':
    case 'named':
      return `${type.kind} ${type.name}`
    case 'literal':
      return `literal ${typeof type.value} ${type.value}`
    case 'other-string':
    case 'file':
      return type.kind
    case 'array':
      return type.item.kind === 'keyword' || type.item.kind === 'named' ? `array ${type.item.name}` : type
    default:
      return type
  }
}
