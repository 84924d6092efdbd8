import type { Direction } from './direction.ts'
import type { Fact } from './facts.ts'
import type { LocatedType } from './located-types.ts'

/** The use of a type by an operation. */
export interface TypeUse {
  readonly operation: string
  readonly direction: Direction
}

/** Two corresponding types, with what differs and the types they lead to. */
export interface Pair {
  readonly before: LocatedType
  readonly after: LocatedType
  readonly direction: Direction
  readonly facts: Fact[]
  readonly users: Set<Pair>
  /** Operations that take or give the type as it is. */
  readonly operations: Set<string>
  /** Types without a name that were compared on the way, by their places. */
  readonly inner: Set<string>
}

export interface FoundFact {
  readonly fact: Fact
  /** Every use of a type that contains the difference. */
  readonly uses: readonly TypeUse[]
}

/** Differences of all pairs, each once, with the uses of all types that contain it. */
export function foundFacts(pairs: Iterable<Pair>): readonly FoundFact[] {
  const byIdentity = new Map<string, { readonly fact: Fact; readonly pairs: Pair[] }>()
  for (const pair of pairs) {
    for (const fact of pair.facts) {
      const key = `${fact.kind} ${placeOf(fact)} ${fact.message}`
      const known = byIdentity.get(key)
      if (known === undefined) byIdentity.set(key, { fact, pairs: [pair] })
      else known.pairs.push(pair)
    }
  }
  return [...byIdentity.values()].map(({ fact, pairs: own }) => ({ fact, uses: usesOf(own) }))
}

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
