import { isDeepStrictEqual } from 'node:util'
import { SameType } from '../../model/schema/same-type.ts'
import type { Type } from '../../model/schema/type.ts'
import type { TypeRef } from '../../model/type-ref.ts'
import { compareNotes } from './compare-notes.ts'
import { compareMembers } from './compare-members.ts'
import type { Direction } from './direction.ts'
import { besideTypes, type Fact } from './facts.ts'
import { type FoundFact, foundFacts, type Pair } from './found-facts.ts'
import type { LocatedType, LocatedTypes } from './located-types.ts'
import { membersOf, componentOf } from './type-members.ts'

/**
 * Compares types through their references. Every pair of named types is compared once, however many types lead to it; what
 * uses it is found by going back along the references.
 */
export class TypeComparison {
  readonly before: LocatedTypes
  readonly after: LocatedTypes
  readonly #pairs = new Map<string, Pair>()
  readonly #waiting: Pair[] = []
  /** Keys of components by their former keys, where they differ. */
  readonly #renamed: ReadonlyMap<string, string>
  readonly #same: SameType
  readonly #wider: SameType
  readonly #narrower: SameType
  readonly #notes: Parameters<typeof compareNotes>[2]

  constructor(before: LocatedTypes, after: LocatedTypes, renamed: ReadonlyMap<string, string>) {
    this.before = before
    this.after = after
    this.#renamed = renamed
    this.#notes = { before, after, today: this.#today }
    const old = { types: before.types, nameOf: this.#today }
    const now = { types: after.types, nameOf: (key: string) => key }
    this.#same = new SameType(old, now)
    this.#wider = new SameType(old, now, true)
    this.#narrower = new SameType(now, old, true)
  }

  /** Compares two types of an operation, or of none, as a direction shows them. */
  compare(before: TypeRef, after: TypeRef, direction: Direction, operation?: string): void {
    this.compareLocated(this.before.at(before, direction), this.after.at(after, direction), direction, operation)
  }

  compareLocated(before: LocatedType, after: LocatedType, direction: Direction, operation?: string): void {
    const [old, now] = [this.before.target(before), this.after.target(after)]
    const pair = this.#pair(old, now, direction)
    if (operation !== undefined) pair.operations.add(operation)
    for (let next = this.#waiting.pop(); next !== undefined; next = this.#waiting.pop())
      this.#compareOpened(next.before, next.after, next)
  }

  /** Components of one name are the same: they are compared by themselves. */
  isSame(before: Type, after: Type): boolean {
    return this.#same.types(before, after)
  }

  /** Whether two components were compared with each other. */
  hasCompared(before: string, after: string): boolean {
    return [`request ${before} ${after}`, `response ${before} ${after}`].some((key) => this.#pairs.has(key))
  }

  /** Differences, each once, with the uses of all types that contain it. */
  found(): readonly FoundFact[] {
    this.#compareTyping()
    return foundFacts(this.#pairs.values())
  }

  #pair(before: LocatedType, after: LocatedType, direction: Direction): Pair {
    const key = `${direction} ${before.pointer} ${after.pointer}`
    const known = this.#pairs.get(key)
    if (known !== undefined) return known
    const pair: Pair = {
      before,
      after,
      direction,
      facts: [],
      users: new Set(),
      operations: new Set(),
      inner: new Set(),
    }
    this.#pairs.set(key, pair)
    this.#waiting.push(pair)
    return pair
  }

  /** Types that are reached by name get a pair of their own; others belong to the one they are written in. */
  #compareInner(before: LocatedType, after: LocatedType, pair: Pair): void {
    if (isSameLeaf(before, after)) return
    const [old, now] = [this.before.target(before), this.after.target(after)]
    if (old !== before && now !== after) {
      // Members beside a reference apply to this place alone.
      for (const fact of compareNotes(before, after, this.#notes)) pair.facts.push(fact)
      this.#link(old, now, pair)
      return
    }
    if (old !== before || now !== after) {
      this.#link(withNotes(before, old), withNotes(after, now), pair)
      return
    }
    const key = `${before.pointer} ${after.pointer}`
    // A type without a name may lead back to itself through those it is composed of.
    if (pair.inner.has(key)) return
    pair.inner.add(key)
    this.#compareOpened(before, after, pair)
  }

  #compareOpened(before: LocatedType, after: LocatedType, pair: Pair): void {
    for (const fact of compareNotes(before, after, this.#notes)) pair.facts.push(fact)
    const { shared, old, now } = this.#shareMembers(before, after)
    for (const [one, partner] of shared) this.#link(one, partner, pair)
    compareMembers(membersOf(this.before, before, old), membersOf(this.after, after, now), {
      before: this.before,
      after: this.after,
      partial: shared.length > 0,
      nameIn: (type, side) => this.#nameOf(type, side),
      report: (fact) => pair.facts.push(fact),
      nested: (a, b) => this.#compareInner(a, b, pair),
      linked: (a, b) => this.#link(a, b, pair),
    })
  }

  /** A changed type without a difference inside is reported as a whole. */
  #compareTyping(): void {
    const inner = new Map<Pair, Pair[]>()
    for (const pair of this.#pairs.values())
      for (const user of pair.users) if (!this.#isOneName(pair)) inner.set(user, [...(inner.get(user) ?? []), pair])
    for (const pair of this.#pairs.values()) {
      const within = new Set([pair])
      // A set grows while it is walked.
      for (const one of within) for (const next of inner.get(one) ?? []) within.add(next)
      const isReported = [...within].some(({ facts }) => facts.some(({ kind }) => !besideTypes.has(kind)))
      if (isReported || this.#isTypedAlike(pair)) continue
      const { before, after } = pair
      const { kind, message } = this.#overall(pair)
      pair.facts.push({ kind, message, before, after, at: 'after' })
    }
  }

  /** A difference that no part shows: further values of the same types, or fewer. */
  #overall({ before, after }: Pair): Pick<Fact, 'kind' | 'message'> {
    const [old, now] = [this.before.types.opened(before.type), this.after.types.opened(after.type)]
    if (this.#wider.opened(old, now)) return { kind: 'variant-added', message: 'may hold more than before' }
    if (this.#narrower.opened(now, old)) return { kind: 'variant-removed', message: 'may hold less than before' }
    return { kind: 'type-changed', message: 'is typed differently' }
  }

  /** A component on both sides: it is reported by itself. */
  #isOneName({ before, after }: Pair): boolean {
    const name = this.#nameOf(before, 'before')
    return name !== undefined && name === this.#nameOf(after, 'after')
  }

  #isTypedAlike({ before, after, direction }: Pair): boolean {
    const isAlike = (old: Type, now: Type) => this.#same.opened(old, now)
    if (!isAlike(this.before.types.opened(before.type), this.after.types.opened(after.type))) return false
    const [old, now] = [before.type, after.type]
    // Uploads are compared with the requests whose types they are.
    if (direction === 'response' || old.kind !== 'named' || now.kind !== 'named') return true
    return isAlike(
      this.before.types.opened({ ...old, view: 'upload' }),
      this.after.types.opened({ ...now, view: 'upload' }),
    )
  }

  #link(before: LocatedType, after: LocatedType, user: Pair): void {
    this.#pair(before, after, user.direction).users.add(user)
  }

  /** The members of two unions: the components that both name are compared by themselves. */
  #shareMembers(before: LocatedType, after: LocatedType) {
    const [old, now] = [unionMembers(this.before, before), unionMembers(this.after, after)]
    // A union may name one component twice, through two of its members.
    const partners = Map.groupBy(now.components, (one) => this.after.keyOf(one.name))
    const pairs = old.components.flatMap((one) => {
      const key = this.before.keyOf(one.name)
      const all = key === undefined ? [] : (partners.get(this.#today(key)) ?? [])
      return all.map((partner) => ({ one, partner }))
    })
    const isShared = new Set(pairs.flatMap(({ one, partner }) => [one.member, partner.member]))
    return {
      shared: pairs.map(
        ({ one, partner }) => [this.before.component(one.name), this.after.component(partner.name)] as const,
      ),
      old: old.members.filter((member) => !isShared.has(member)),
      now: now.members.filter((member) => !isShared.has(member)),
    }
  }

  readonly #today = (key: string): string => this.#renamed.get(key) ?? key

  /** The key of a component in the newer document. */
  #nameOf({ type }: LocatedType, side: 'before' | 'after'): string | undefined {
    const key = this[side].keyOf(type)
    return side === 'after' || key === undefined ? key : this.#today(key)
  }
}

/** Most fields are plain values of which nothing differs. */
function isSameLeaf(before: LocatedType, after: LocatedType): boolean {
  return (
    before.type.kind === 'keyword' &&
    isDeepStrictEqual(before.type, after.type) &&
    isDeepStrictEqual(before.schema, after.schema)
  )
}

/** A place with what the component says that it refers to. */
function withNotes(place: LocatedType, target: LocatedType): LocatedType {
  return { ...place, schema: { ...target.schema, ...place.schema } }
}

/** The members of a union, and those of them that are components; of another type, the type itself. */
function unionMembers(located: LocatedTypes, one: LocatedType) {
  const opened = located.types.opened(one.type)
  if (opened.kind !== 'union') return { members: [one.type], components: [] }
  const components = opened.members.flatMap((member) => {
    const name = componentOf(member)
    return name === undefined ? [] : [{ member, name }]
  })
  return { members: opened.members, components }
}
