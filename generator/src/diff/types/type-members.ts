import type { Alternative } from '../../model/schema/alternatives.ts'
import type { SchemaTypes } from '../../model/schema/schema-types.ts'
import {
  type ArrayType,
  formOf,
  isKeyword,
  type NamedType,
  type ObjectType,
  type TupleType,
  type Type,
  unknown,
} from '../../model/schema/type.ts'
import type { LocatedType, LocatedTypes } from './located-types.ts'

/** One of the types a value may have. */
export interface Member {
  readonly type: Alternative
  /** The component that describes it wholly. */
  readonly name: NamedType | undefined
}

export interface ObjectMember {
  readonly object: ObjectType
  /** The component that it is, or the place where it is described. */
  readonly at: LocatedType
}

/** The members of a type by kind, which is how two types are compared. */
export interface TypeMembers {
  readonly at: LocatedType
  readonly nullable: boolean
  /** Any value at all. */
  readonly anything: boolean
  /** Listed values by their JSON text. */
  readonly literals: ReadonlyMap<string, string | number | boolean>
  /** Strings beside the listed ones are allowed. */
  readonly open: boolean
  /** `string`, `number`, `boolean`, `Date`, `bigint` and `file`. */
  readonly scalars: ReadonlySet<string>
  /** All of its numbers are whole. */
  readonly isInteger: boolean
  readonly lists: readonly (ArrayType | TupleType)[]
  readonly objects: readonly ObjectMember[]
}

const noScalars = new Set(['null', 'unknown', 'object'])

/** @param types the members of the type; by default all it has */
export function membersOf(located: LocatedTypes, at: LocatedType, types: readonly Type[] = [at.type]): TypeMembers {
  const members = types.flatMap((type) => openMembers(type, located.types))
  const all = members.map(({ type }) => type)
  const keywords = all.filter((type) => type.kind === 'keyword')
  const names = keywords.map((type) => formOf(type) ?? type.name)
  const scalars = names.filter((name) => !noScalars.has(name))
  return {
    at,
    nullable: names.includes('null'),
    anything: names.includes('unknown'),
    literals: new Map(
      all.flatMap((type) => (type.kind === 'literal' ? [[JSON.stringify(type.value), type.value] as const] : [])),
    ),
    open: all.some(({ kind }) => kind === 'other-string'),
    scalars: new Set([...scalars, ...(all.some(({ kind }) => kind === 'file') ? ['file'] : [])]),
    isInteger: keywords.every(({ name, isInteger }) => name !== 'number' || isInteger === true),
    lists: all.filter((type) => type.kind === 'array' || type.kind === 'tuple'),
    objects: distinct(members).flatMap(({ type, name }): ObjectMember[] => {
      const object = asObject(type)
      if (object === undefined) return []
      return [{ object, at: name === undefined ? located.inline(at, object) : located.component(name) }]
    }),
  }
}

function asObject(type: Alternative): ObjectType | undefined {
  if (type.kind === 'object') return type
  return isKeyword(type, 'object') ? { kind: 'object', properties: [], index: unknown, isBare: true } : undefined
}

/** A union may name one component twice, through two of its members. */
function distinct(members: readonly Member[]): readonly Member[] {
  return [...new Map(members.map((member) => [member.type, member])).values()]
}

/** The flat list of what values a type has, with the components that describe single ones of them. */
export function openMembers(type: Type, types: SchemaTypes, seen: ReadonlySet<string> = new Set()): readonly Member[] {
  if (type.kind === 'union') return type.members.flatMap((member) => openMembers(member, types, seen))
  const name = componentOf(type)
  const opened = types.opened(type)
  if (type.kind === 'named' && opened.kind === 'union') {
    const id = `${type.view} ${type.key}`
    // A union that contains itself gains nothing by that.
    return seen.has(id) ? [] : openMembers(opened, types, new Set([...seen, id]))
  }
  const alternatives = types.alternatives.of(type)
  return alternatives.map((one) => ({ type: one, name: alternatives.length === 1 ? name : undefined }))
}

/** The component that a type is, perhaps beside what the discriminator of a union says about it. */
export function componentOf(type: Type): NamedType | undefined {
  if (type.kind === 'named') return type
  if (type.kind !== 'intersection') return undefined
  const [only, ...others] = type.members.filter((member) => member.kind !== 'object' || member.isTag !== true)
  return only?.kind === 'named' && others.length === 0 ? only : undefined
}
