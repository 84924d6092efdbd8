import { type Alternative } from './alternatives.ts'
import type { SchemaTypes } from './schema-types.ts'
import { formOf, isKeyword, isPlain, type ObjectType, type Type } from './type.ts'

/** One of two documents, with the types that are taken as the same component of the other one. */
export interface Side {
  readonly types: SchemaTypes
  /** The name of a component by which both sides know it. */
  readonly nameOf: (key: string) => string
}

/**
 * Whether two types take the same values and print alike but for names and order. Components of one name are taken as the
 * same: they are compared by themselves.
 */
export class SameType {
  readonly #before: Side
  readonly #after: Side
  readonly #isWithin: boolean
  /** Pairs that were found alike, or are being compared further out. */
  readonly #assumed = new Set<string>()

  /** @param isWithin whether it is enough that all values of the first type are values of the second one */
  constructor(before: Side, after: Side, isWithin = false) {
    this.#before = before
    this.#after = after
    this.#isWithin = isWithin
  }

  /** The same for what two components are declared as: it is compared even where one has the name of the other. */
  opened(before: Type, after: Type): boolean {
    return this.#alternatives(before, after)
  }

  types(before: Type, after: Type): boolean {
    if (before.kind === 'named' && after.kind === 'named') {
      if (this.#before.nameOf(before.key) === this.#after.nameOf(after.key) && before.view === after.view) return true
      const pair = `${before.view} ${before.key}\n${after.view} ${after.key}`
      if (this.#assumed.has(pair)) return true
      this.#assumed.add(pair)
      const isSame = this.#alternatives(before, after)
      if (!isSame) this.#assumed.delete(pair)
      return isSame
    }
    return this.#alternatives(before, after)
  }

  #alternatives(before: Type, after: Type): boolean {
    const [old, now] = [this.#members(before, this.#before), this.#members(after, this.#after)]
    // Components of one name need no opening, which is what most large unions consist of.
    const named = (members: readonly Type[], { nameOf }: Side) =>
      new Set(members.flatMap((one) => (one.kind === 'named' ? [`${one.view} ${nameOf(one.key)}`] : [])))
    const others = named(now, this.#after)
    const shared = new Set([...named(old, this.#before)].filter((name) => others.has(name)))
    const rest = (members: readonly Type[], { types, nameOf }: Side) =>
      members
        .filter((one) => one.kind !== 'named' || !shared.has(`${one.view} ${nameOf(one.key)}`))
        .flatMap((one) => types.alternatives.of(one))
    const [left, right] = [rest(old, this.#before), rest(now, this.#after)]
    return (
      left.every((one) => right.some((other) => this.#one(one, other))) &&
      (this.#isWithin || right.every((other) => left.some((one) => this.#one(one, other))))
    )
  }

  #members(type: Type, { types }: Side): readonly Type[] {
    const opened = type.kind === 'named' ? types.declared(type.key, type.view) : type
    return opened.kind === 'union' ? opened.members : [type]
  }

  #one(before: Alternative, after: Alternative): boolean {
    if (this.#isWithin && isWider(before, after)) return true
    if (before.kind === 'object') return after.kind === 'object' && this.#objects(before, after)
    if (before.kind === 'array') return after.kind === 'array' && this.types(before.item, after.item)
    if (before.kind === 'tuple')
      return (
        after.kind === 'tuple' &&
        this.#maybe(before.rest, after.rest) &&
        before.items.length === after.items.length &&
        before.items.every(({ type, optional }, index) => {
          const other = after.items[index]
          return other !== undefined && other.optional === optional && this.types(type, other.type)
        })
      )
    if (before.kind === 'keyword')
      return after.kind === 'keyword' && before.name === after.name && formOf(before) === formOf(after)
    if (before.kind === 'literal') return after.kind === 'literal' && before.value === after.value
    return before.kind === after.kind
  }

  #objects(before: ObjectType, after: ObjectType): boolean {
    if (before.properties.length !== after.properties.length) return false
    const others = new Map(after.properties.map((property) => [property.name, property]))
    const isLike = before.properties.every((property) => {
      const other = others.get(property.name)
      return (
        other !== undefined &&
        other.optional === property.optional &&
        (this.#isWithin || other.readonly === property.readonly)
      )
    })
    return (
      isLike &&
      this.#maybe(before.index, after.index) &&
      before.properties.every(({ name, type }) => this.#maybe(type, others.get(name)?.type))
    )
  }

  #maybe(before: Type | undefined, after: Type | undefined): boolean {
    if (before === undefined && this.#isWithin) return true
    return before === undefined || after === undefined ? before === after : this.types(before, after)
  }
}

/** Whether a keyword, or a string beside listed ones, takes in another kind of member. */
function isWider(one: Alternative, other: Alternative): boolean {
  if (isKeyword(other, 'unknown')) return true
  if (one.kind !== 'literal') return false
  if (other.kind === 'other-string') return typeof one.value === 'string'
  return (['string', 'number', 'boolean'] as const).some((name) => typeof one.value === name && isPlain(other, name))
}
