import { type Match, matchBy, type Sign, withPairs } from '../match.ts'
import type { ObjectType, Type } from '../../model/schema/type.ts'
import type { LocatedTypes } from './located-types.ts'
import type { ObjectMember } from './type-members.ts'

/** Evidence that two object types are the same member of a union. */
export interface Signs {
  /** A name that is the same on both sides. */
  readonly name: Sign<ObjectMember>
  /** Values of the fields that have only one, such as `type: 'text'`. */
  readonly constants: (type: ObjectMember, side: 'before' | 'after') => ReadonlyMap<string, string>
  /** Names of all fields. */
  readonly fields: (type: ObjectMember, side: 'before' | 'after') => ReadonlySet<string>
}

/**
 * Pairs the object types of two unions: by name, by constants, and the last ones by the fields they share.
 *
 * @param isUnion false where each side is one type, which are the same one however much they differ
 */
export function matchVariants(
  before: readonly ObjectMember[],
  after: readonly ObjectMember[],
  signs: Signs,
  isUnion: boolean,
): Match<ObjectMember> {
  const [old, now] = [before[0], after[0]]
  if (!isUnion && old !== undefined && now !== undefined && before.length + after.length === 2)
    return { pairs: [[old, now]], removed: [], added: [] }
  const tag: Sign<ObjectMember> = (type, side) => tagOf(signs.constants(type, side))
  return matchByFields(matchBy(before, after, signs.name, tag), signs)
}

function tagOf(constants: ReadonlyMap<string, string>): string | undefined {
  const pairs = [...constants].map(([name, value]) => `${name}=${value}`)
  return pairs.length === 0 ? undefined : pairs.toSorted().join('&')
}

function contradict(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return [...a].some(([name, value]) => b.has(name) && b.get(name) !== value)
}

/** Types that have at least half of their fields in common. */
function matchByFields(match: Match<ObjectMember>, { constants, fields }: Signs): Match<ObjectMember> {
  const overlap = (a: ObjectMember, b: ObjectMember): number => shared(fields(a, 'before'), fields(b, 'after'))
  const left = new Set(match.added)
  const matched = match.removed.flatMap((type): (readonly [ObjectMember, ObjectMember])[] => {
    const best = [...left]
      .filter((other) => !contradict(constants(type, 'before'), constants(other, 'after')))
      .toSorted((a, b) => overlap(type, b) - overlap(type, a))[0]
    if (best === undefined || overlap(type, best) < 0.5) return []
    left.delete(best)
    return [[type, best]]
  })
  return withPairs(match, matched)
}

/** Overlap of two sets, as a share of both. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const all = a.union(b).size
  return all === 0 ? 1 : a.intersection(b).size / all
}

/** The fields with one possible value, such as `type: 'text'`, which distinguish the members of a union. */
export function constantsOf(located: LocatedTypes, { properties }: ObjectType): ReadonlyMap<string, string> {
  return new Map(
    properties.flatMap(({ name, type }) => {
      const value = constantOf(type, located)
      return value === undefined ? [] : [[name, value] as const]
    }),
  )
}

function constantOf(type: Type, located: LocatedTypes): string | undefined {
  const opened = located.types.opened(type)
  return opened.kind === 'literal' ? JSON.stringify(opened.value) : undefined
}
