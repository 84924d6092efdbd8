import type { SchemaTypes } from './schema-types.ts'
import {
  type About,
  isKeyword,
  type NamedType,
  type ObjectType,
  plainProperty,
  type Property,
  type Type,
} from './type.ts'
import { intersection } from './intersection.ts'
import { meetLists } from './meet-lists.ts'

/** One of the types a value may have, with components opened and compositions resolved. */
export type Alternative = Exclude<
  Type,
  NamedType | { readonly kind: 'union' | 'intersection' | 'with-required' | 'without' }
>

const anything: Alternative = { kind: 'keyword', name: 'unknown' }

/** Above this, a union of unions is taken as unknown. */
const maxAlternatives = 512

/** Opens types; the result for a component is kept. */
export class Alternatives {
  readonly #types: SchemaTypes
  readonly #known = new Map<string, readonly Alternative[]>()
  /** Components that are being opened, the outermost first. */
  readonly #open: string[] = []
  /** Depth of the outermost of them that was met again. */
  #metAgain = Number.POSITIVE_INFINITY

  constructor(types: SchemaTypes) {
    this.#types = types
  }

  /** All types that a value may have, as a flat list: what several parts say about one object is one object. */
  of(type: Type): readonly Alternative[] {
    switch (type.kind) {
      case 'named':
        return this.#ofComponent(type)
      case 'union':
        return [...new Set(type.members.flatMap((member) => this.of(member)))]
      case 'with-required':
        return this.of(type.type).map((one) => (one.kind === 'object' ? requiring(one, type.keys) : one))
      case 'without': {
        const isLeft = (one: Type) => [...this.#types.kinds.ofType(one)].some((kind) => !type.kinds.includes(kind))
        return this.of(type.type).filter(isLeft)
      }
      case 'intersection':
        return type.members.map((member) => this.of(member)).reduce((left, right) => product(left, right, this.#types))
      default:
        return isKeyword(type, 'never') ? [] : [type]
    }
  }

  #ofComponent(type: NamedType): readonly Alternative[] {
    const name = nameOf(type)
    const known = this.#known.get(name)
    if (known !== undefined) return known
    const depth = this.#open.indexOf(name)
    if (depth >= 0) {
      // A union that contains itself gains nothing by that.
      this.#metAgain = Math.min(this.#metAgain, depth)
      return []
    }
    const found = this.#opened(name, () => this.of(this.#types.opened(type)))
    // Part of a circle that is still open further out: seen from elsewhere it has more.
    if (this.#metAgain < this.#open.length) return found
    this.#metAgain = Number.POSITIVE_INFINITY
    this.#known.set(name, found)
    return found
  }

  #opened<Result>(name: string, open: () => Result): Result {
    this.#open.push(name)
    const result = open()
    this.#open.pop()
    return result
  }
}

/** The only type that a value has beside null. */
export function onlyAlternative(type: Type, types: SchemaTypes): Alternative | undefined {
  const [only, ...others] = types.alternatives.of(type).filter((one) => !isKeyword(one, 'null'))
  return others.length === 0 ? only : undefined
}

export function isNullable(type: Type, types: SchemaTypes): boolean {
  return types.alternatives.of(type).some((one) => isKeyword(one, 'null'))
}

function product(
  left: readonly Alternative[],
  right: readonly Alternative[],
  types: SchemaTypes,
): readonly Alternative[] {
  if (left.length * right.length > maxAlternatives) return [anything]
  return left.flatMap((one) => right.flatMap((other) => both(one, other, types)))
}

function both(left: Alternative, right: Alternative, types: SchemaTypes): Alternative[] {
  if (left.kind === 'object' && right.kind === 'object') return [merged(left, right, types)]
  if (isList(left) && isList(right)) {
    const list = meetLists(left, right, (members) => intersection(members, types.kinds))
    return list === undefined ? [] : [list]
  }
  const common = intersection([left, right], types.kinds)
  if (isKeyword(common, 'never')) return []
  return isAlternative(common) ? [common] : []
}

function isList(type: Alternative) {
  return type.kind === 'array' || type.kind === 'tuple'
}

function isAlternative(type: Type): type is Alternative {
  return !['named', 'union', 'intersection', 'with-required', 'without'].includes(type.kind)
}

function merged(left: ObjectType, right: ObjectType, types: SchemaTypes): ObjectType {
  const [own, other] = [allowedIn(left), allowedIn(right)]
  const allowed = own !== undefined && other !== undefined ? own.filter((name) => other.includes(name)) : (own ?? other)
  const only = left.isBare === true ? right : right.isBare === true ? left : undefined
  if (only !== undefined) return allowed === undefined ? only : { ...only, allowed }
  const declared = new Map(left.properties.map((property) => [property.name, property]))
  const properties = new Map(left.properties.map((property) => [property.name, beside(right, property, types)]))
  for (const property of right.properties) {
    const known = declared.get(property.name)
    properties.set(property.name, known === undefined ? beside(left, property, types) : met(known, property, types))
  }
  const indices = [left.index, right.index].filter((index) => index !== undefined)
  const index = indices.length === 0 ? undefined : intersection(indices, types.kinds)
  return { kind: 'object', properties: [...properties.values()], index, allowed }
}

/** A property, as the other part allows it: what that says of names it does not declare holds for this one. */
function beside({ index }: ObjectType, property: Property, types: SchemaTypes): Property {
  if (index === undefined || isKeyword(index, 'unknown') || isKeyword(index, 'never')) return property
  return { ...property, type: intersection([property.type, index], types.kinds) }
}

/** All names that an object may have; absent: any. */
function allowedIn({ allowed, isClosed, index, properties }: ObjectType): readonly string[] | undefined {
  if (allowed !== undefined || (isClosed !== true && (index === undefined || !isKeyword(index, 'never'))))
    return allowed
  return properties.map(({ name }) => name)
}

function met(left: Property, right: Property, types: SchemaTypes): Property {
  return {
    name: left.name,
    optional: left.optional && right.optional,
    readonly: left.readonly && right.readonly,
    type: intersection([left.type, right.type], types.kinds),
    about: joined(left.about, right.about),
    schema: right.schema ?? left.schema,
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
  const added = missing.map((name) => plainProperty(name, object.index ?? anything))
  return { ...object, properties: [...properties, ...added] }
}

function nameOf({ view, key }: NamedType): string {
  return `${view} ${key}`
}
