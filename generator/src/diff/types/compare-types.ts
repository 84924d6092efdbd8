import { isDeepStrictEqual } from 'node:util'
import { appendPointer, pointerKeys } from '../../json-pointer.ts'
import { SameType } from '../../model/schema/same-type.ts'
import type { Type } from '../../model/schema/type.ts'
import { componentKey } from '../../model/subschemas.ts'
import type { TypeRef } from '../../model/type-ref.ts'
import { compareNotes } from './compare-notes.ts'
import { compareShapes } from './compare-shapes.ts'
import type { Direction } from './direction.ts'
import { besideTypes, type Fact } from './facts.ts'
import { childrenOf, isReference, type Schemas, type Site } from './schemas.ts'
import { type Shape, shapeOf } from './shape.ts'

/** The use of a type by an operation. */
export interface TypeUse {
  readonly operation: string
  readonly direction: Direction
}

/** Two types that stand for each other, with what differs and the types they lead to. */
interface Pair {
  readonly before: Site
  readonly after: Site
  readonly direction: Direction
  readonly facts: Fact[]
  readonly users: Set<Pair>
  /** Operations that take or give the type as it is. */
  readonly operations: Set<string>
  /** Types without a place of their own that were compared on the way. */
  readonly composed: Set<string>
}

export interface FoundFact {
  readonly fact: Fact
  /** Every use of a type that contains the difference. */
  readonly uses: readonly TypeUse[]
}

/**
 * Compares types through their references. Every pair of named types is compared once, however many types lead to it; what
 * uses it is found by going back along the references.
 */
export class TypeComparison {
  readonly before: Schemas
  readonly after: Schemas
  readonly #pairs = new Map<string, Pair>()
  readonly #waiting: Pair[] = []
  /** Pointers of components by their former pointers, where they differ. */
  readonly #renamed: ReadonlyMap<string, string>
  readonly #same: SameType

  constructor(before: Schemas, after: Schemas, renamed: ReadonlyMap<string, string>) {
    this.before = before
    this.after = after
    this.#renamed = renamed
    this.#same = new SameType(
      { types: before.types, nameOf: (key) => this.#today(appendPointer('#/components/schemas', key)) },
      { types: after.types, nameOf: (key) => appendPointer('#/components/schemas', key) },
    )
  }

  /** Compares two types of an operation, or of none, as a direction shows them. */
  compare(before: TypeRef, after: TypeRef, direction: Direction, operation?: string): void {
    const [left, right] = [this.before.at(before), this.after.at(after)]
    // What stands beside a reference takes part in the type.
    const isMore = [left, right].some((site) => isReference(site) && Object.keys(site.schema).length > 1)
    const [old, now] = isMore ? [left, right] : [this.before.follow(left), this.after.follow(right)]
    const pair = this.#pair(old, now, direction)
    if (operation !== undefined) pair.operations.add(operation)
    for (let next = this.#waiting.pop(); next !== undefined; next = this.#waiting.pop())
      this.#compareResolved(next.before, next.after, next)
  }

  /** Components of one name are the same: they are compared by themselves. */
  isSame(before: Type, after: Type): boolean {
    return this.#same.types(before, after)
  }

  /** Whether two components were compared with each other. */
  hasCompared(before: string, after: string): boolean {
    return [`request ${before} ${after}`, `response ${before} ${after}`].some((key) => this.#pairs.has(key))
  }

  /** What was found, each difference once, with the uses of all types that contain it. */
  found(): readonly FoundFact[] {
    this.#compareTyping()
    const byIdentity = new Map<string, { readonly fact: Fact; readonly pairs: Pair[] }>()
    for (const pair of this.#pairs.values()) {
      for (const fact of pair.facts) {
        const key = `${fact.kind} ${placeOf(fact)} ${fact.message}`
        const known = byIdentity.get(key)
        if (known === undefined) byIdentity.set(key, { fact, pairs: [pair] })
        else known.pairs.push(pair)
      }
    }
    return [...byIdentity.values()].map(({ fact, pairs }) => ({ fact, uses: usesOf(pairs) }))
  }

  #pair(before: Site, after: Site, direction: Direction): Pair {
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
      composed: new Set(),
    }
    this.#pairs.set(key, pair)
    this.#waiting.push(pair)
    return pair
  }

  /** Types that are reached through a reference get a pair of their own; others belong to the one they are written in. */
  #compareSites(before: Site, after: Site, pair: Pair): void {
    if (isSameLeaf(before, after)) return
    const [old, now] = [this.before.follow(before), this.after.follow(after)]
    if (old !== before || now !== after) {
      // What stands beside a reference says something about this place alone.
      if (old !== before && now !== after) pair.facts.push(...compareNotes(before, after, this.#today))
      this.#link(old, now, pair)
    } else this.#compareResolved(old, now, pair)
  }

  #compareResolved(before: Site, after: Site, pair: Pair): void {
    pair.facts.push(...compareNotes(before, after, this.#today))
    const shared = this.#sharedMembers(before, after)
    for (const [old, now] of shared) this.#link(old, now, pair)
    const shape = (schemas: Schemas, site: Site, skip: readonly Site[]): Shape =>
      shapeOf(schemas, site, new Set(skip.map(({ pointer }) => pointer)))
    const old = shape(
      this.before,
      before,
      shared.map(([one]) => one),
    )
    const now = shape(
      this.after,
      after,
      shared.map(([, one]) => one),
    )
    compareShapes(old, now, {
      before: this.before,
      after: this.after,
      direction: pair.direction,
      partial: shared.length > 0,
      nameIn: (site, side) => this.#nameOf(site, side),
      report: (fact) => pair.facts.push(fact),
      nested: (a, b) => this.#compareSites(a, b, pair),
      linked: (a, b) => this.#link(a, b, pair),
      isFirst: (key) => {
        if (pair.composed.has(key)) return false
        pair.composed.add(key)
        return true
      },
    })
  }

  /** What is typed otherwise though nothing was found in it is told of the type as a whole. */
  #compareTyping(): void {
    const inner = new Map<Pair, Pair[]>()
    for (const pair of this.#pairs.values())
      for (const user of pair.users) if (!this.#isOneName(pair)) inner.set(user, [...(inner.get(user) ?? []), pair])
    for (const pair of this.#pairs.values()) {
      const within = new Set([pair])
      // A set grows while it is walked.
      for (const one of within) for (const next of inner.get(one) ?? []) within.add(next)
      const isTold = [...within].some(({ facts }) => facts.some(({ kind }) => !besideTypes.has(kind)))
      if (isTold || this.#isTypedAlike(pair)) continue
      const { before, after } = pair
      pair.facts.push({ kind: 'type-changed', message: 'is typed differently', before, after, at: 'after' })
    }
  }

  /** A component on both sides: it is told of by itself. */
  #isOneName({ before, after }: Pair): boolean {
    const name = this.#nameOf(before, 'before')
    return name !== undefined && name === this.#nameOf(after, 'after')
  }

  #isTypedAlike({ before, after, direction }: Pair): boolean {
    const views = direction === 'response' ? (['response'] as const) : (['request', 'upload'] as const)
    return views.every((view) => {
      const opened = ({ types }: Schemas, { pointer }: Site) => {
        const key = componentKey(pointer)
        return key === undefined ? types.at({ pointer, view }) : types.declared(key, view)
      }
      return this.#same.opened(opened(this.before, before), opened(this.after, after))
    })
  }

  #link(before: Site, after: Site, user: Pair): void {
    this.#pair(before, after, user.direction).users.add(user)
  }

  /** Members of two unions that name the same component: whatever they hold is compared there. */
  #sharedMembers(before: Site, after: Site): readonly (readonly [Site, Site])[] {
    if (ownKeys.some((key) => key in before.schema || key in after.schema)) return []
    const members = (schemas: Schemas, site: Site) =>
      ['oneOf', 'anyOf'].flatMap((key) =>
        childrenOf(site, key).flatMap(([, member]) => (isReference(member) ? [schemas.follow(member)] : [])),
      )
    const now = new Map(members(this.after, after).map((site) => [site.pointer, site]))
    return members(this.before, before).flatMap((old): (readonly [Site, Site])[] => {
      const partner = now.get(this.#renamed.get(old.pointer) ?? old.pointer)
      return partner === undefined ? [] : [[old, partner]]
    })
  }

  readonly #today = (pointer: string): string => this.#renamed.get(pointer) ?? pointer

  /** What a component is called today. */
  #nameOf({ pointer }: Site, side: 'before' | 'after'): string | undefined {
    const isNamed = pointerKeys(pointer).length === 3 && pointer.startsWith(appendPointer('#', 'components', 'schemas'))
    if (!isNamed) return undefined
    return side === 'before' ? (this.#renamed.get(pointer) ?? pointer) : pointer
  }
}

/** Most fields are plain values of which nothing differs. */
function isSameLeaf({ schema: before }: Site, { schema: after }: Site): boolean {
  return !innerKeys.some((key) => key in before) && isDeepStrictEqual(before, after)
}

const innerKeys = ['$ref', 'properties', 'additionalProperties', 'items', 'allOf', 'oneOf', 'anyOf']

/** Keys that every member of a union takes part in. */
const ownKeys = ['properties', 'additionalProperties', 'allOf', 'items', 'enum', 'const']

/** A field that is on one side only is the same one whatever type it is missing from. */
function placeOf({ kind, before, after }: Fact): string {
  if (kind.startsWith('field-added')) return after.pointer
  return kind === 'field-removed' ? before.pointer : `${before.pointer} ${after.pointer}`
}

/** Uses of the given pairs and of everything that leads to them. */
function usesOf(pairs: readonly Pair[]): readonly TypeUse[] {
  const seen = new Set(pairs)
  // A set grows while it is walked.
  for (const pair of seen) for (const user of pair.users) seen.add(user)
  const uses = [...seen].flatMap(({ operations, direction }) =>
    [...operations].map((operation) => ({ operation, direction })),
  )
  return [...new Map(uses.map((use) => [`${use.operation} ${use.direction}`, use])).values()]
}
