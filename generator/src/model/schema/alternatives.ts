import type { SchemaTypes } from './schema-types.ts'
import {
  type About,
  isKeyword,
  type NamedType,
  type ObjectType,
  plainProperty,
  type Property,
  type Type,
  unknown,
} from './type.ts'
import { intersection } from './intersection.ts'

/** One of the types a value may have, with components opened and compositions resolved. */
export type Alternative = Exclude<Type, NamedType | { readonly kind: 'union' | 'intersection' | 'with-required' }>

/** Above this, a union of unions is taken as unknown. */
const maxAlternatives = 512

/** All types that a value may have, as a flat list: what several parts say about one object is one object. */
export function alternativesOf(type: Type, types: SchemaTypes, seen: ReadonlySet<string> = new Set()): Alternative[] {
  switch (type.kind) {
    case 'named': {
      const name = `${type.view} ${type.key}`
      // A union that contains itself gains nothing by that.
      return seen.has(name) ? [] : alternativesOf(types.declared(type.key, type.view), types, new Set([...seen, name]))
    }
    case 'union':
      return distinct(type.members.flatMap((member) => alternativesOf(member, types, seen)))
    case 'with-required':
      return alternativesOf(type.type, types, seen).map((one) =>
        one.kind === 'object' ? requiring(one, type.keys) : one,
      )
    case 'intersection':
      return type.members
        .map((member) => alternativesOf(member, types, seen))
        .reduce((left, right) => product(left, right, types))
    default:
      return isKeyword(type, 'never') ? [] : [type]
  }
}

/** The only type that a value has beside null. */
export function onlyAlternative(type: Type, types: SchemaTypes): Alternative | undefined {
  const [only, ...others] = alternativesOf(type, types).filter((one) => !isKeyword(one, 'null'))
  return others.length === 0 ? only : undefined
}

export function isNullable(type: Type, types: SchemaTypes): boolean {
  return alternativesOf(type, types).some((one) => isKeyword(one, 'null'))
}

function distinct(found: readonly Alternative[]): Alternative[] {
  return [...new Set(found)]
}

function product(left: readonly Alternative[], right: readonly Alternative[], types: SchemaTypes): Alternative[] {
  if (left.length * right.length > maxAlternatives) return [{ kind: 'keyword', name: 'unknown' }]
  return left.flatMap((one) => right.flatMap((other) => both(one, other, types)))
}

function both(left: Alternative, right: Alternative, types: SchemaTypes): Alternative[] {
  if (left.kind === 'object' && right.kind === 'object') return [merged(left, right, types)]
  const met = intersection([left, right], types.kinds)
  if (isKeyword(met, 'never')) return []
  // Lists of different items, which nothing tells apart any further.
  return met.kind === 'intersection' ? [left] : isAlternative(met) ? [met] : []
}

function isAlternative(type: Type): type is Alternative {
  return !['named', 'union', 'intersection', 'with-required'].includes(type.kind)
}

function merged(left: ObjectType, right: ObjectType, types: SchemaTypes): ObjectType {
  if (left.isBare === true) return right
  if (right.isBare === true) return left
  const properties = new Map(left.properties.map((property) => [property.name, property]))
  for (const property of right.properties) {
    const known = properties.get(property.name)
    properties.set(property.name, known === undefined ? property : met(known, property, types))
  }
  const indices = [left.index, right.index].filter((index) => index !== undefined)
  const index = indices.length === 0 ? undefined : intersection(indices, types.kinds)
  return { kind: 'object', properties: [...properties.values()], index }
}

function met(left: Property, right: Property, types: SchemaTypes): Property {
  return {
    name: left.name,
    optional: left.optional && right.optional,
    readonly: left.readonly && right.readonly,
    type: intersection([left.type, right.type], types.kinds),
    about: joined(left.about, right.about),
  }
}

function joined(left: About | undefined, right: About | undefined): About | undefined {
  if (left === undefined || right === undefined) return left ?? right
  return {
    description: right.description ?? left.description,
    values: right.values ?? left.values,
    limits: [left.limits, right.limits].filter((limit) => limit !== '').join(' '),
    deprecated: left.deprecated || right.deprecated,
    fallback: right.fallback ?? left.fallback,
  }
}

function requiring(object: ObjectType, keys: readonly string[]): ObjectType {
  const known = new Set(object.properties.map(({ name }) => name))
  const properties = object.properties.map((property) =>
    keys.includes(property.name) ? { ...property, optional: false } : property,
  )
  const missing = keys.filter((name) => !known.has(name))
  const added = missing.map((name) => plainProperty(name, object.index ?? unknown))
  return { ...object, properties: [...properties, ...added] }
}
