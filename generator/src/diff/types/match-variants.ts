import type { ObjectType } from './alternatives.ts'
import type { Direction } from './direction.ts'
import { propertiesOf } from './shape.ts'
import type { Schemas } from './schemas.ts'

export interface Match {
  readonly pairs: readonly (readonly [before: ObjectType, after: ObjectType])[]
  readonly removed: readonly ObjectType[]
  readonly added: readonly ObjectType[]
}

/** What makes two object types the same member of a union. */
export interface Signs {
  /** A name that is the same on both sides. */
  readonly name: (type: ObjectType, side: 'before' | 'after') => string | undefined
  /** Values of the fields that have only one, such as `type: 'text'`. */
  readonly constants: (type: ObjectType, side: 'before' | 'after') => ReadonlyMap<string, string>
  /** Names of all fields. */
  readonly fields: (type: ObjectType, side: 'before' | 'after') => ReadonlySet<string>
}

/**
 * Pairs the object types of two unions: by name, by constants, and the last ones by the fields they share.
 *
 * @param isUnion false where each side is one type, which are the same one however much they differ
 */
export function matchVariants(
  before: readonly ObjectType[],
  after: readonly ObjectType[],
  signs: Signs,
  isUnion: boolean,
): Match {
  const start: Match = { pairs: [], removed: before, added: after }
  const [old, now] = [before[0], after[0]]
  if (!isUnion && old !== undefined && now !== undefined && before.length + after.length === 2)
    return without(start, [[old, now]])
  const named = matchBySign(start, signs.name)
  const tagged = matchBySign(named, (type, side) => tagOf(signs.constants(type, side)))
  return matchByFields(tagged, signs)
}

function tagOf(constants: ReadonlyMap<string, string>): string | undefined {
  const pairs = [...constants].map(([name, value]) => `${name}=${value}`)
  return pairs.length === 0 ? undefined : pairs.toSorted().join('&')
}

function contradict(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return [...a].some(([name, value]) => b.has(name) && b.get(name) !== value)
}

function matchBySign({ pairs, removed, added }: Match, sign: Signs['name']): Match {
  const found = new Map<string, ObjectType[]>()
  for (const type of added) {
    const name = sign(type, 'after')
    if (name !== undefined) found.set(name, [...(found.get(name) ?? []), type])
  }
  const matched: (readonly [ObjectType, ObjectType])[] = []
  for (const type of removed) {
    const partner = found.get(sign(type, 'before') ?? '')?.shift()
    if (partner !== undefined) matched.push([type, partner])
  }
  return without({ pairs, removed, added }, matched)
}

/** Types that have at least half of their fields in common. */
function matchByFields(match: Match, { constants, fields }: Signs): Match {
  const overlap = (a: ObjectType, b: ObjectType): number => shared(fields(a, 'before'), fields(b, 'after'))
  const left = new Set(match.added)
  const matched = match.removed.flatMap((type): (readonly [ObjectType, ObjectType])[] => {
    const best = [...left]
      .filter((other) => !contradict(constants(type, 'before'), constants(other, 'after')))
      .toSorted((a, b) => overlap(type, b) - overlap(type, a))[0]
    if (best === undefined || overlap(type, best) < 0.5) return []
    left.delete(best)
    return [[type, best]]
  })
  return without(match, matched)
}

/** What two sets have in common, as a part of both. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const all = a.union(b).size
  return all === 0 ? 1 : a.intersection(b).size / all
}

function without({ pairs, removed, added }: Match, matched: readonly (readonly [ObjectType, ObjectType])[]): Match {
  const gone = new Set(matched.map(([type]) => type))
  const taken = new Set(matched.map(([, type]) => type))
  return {
    pairs: [...pairs, ...matched],
    removed: removed.filter((type) => !gone.has(type)),
    added: added.filter((type) => !taken.has(type)),
  }
}

/** The fields with one possible value, such as `type: 'text'`, which tell the members of a union apart. */
export function constantsOf(schemas: Schemas, type: ObjectType, direction: Direction): ReadonlyMap<string, string> {
  return new Map(
    [...propertiesOf(type, schemas, direction)].flatMap(([name, { site }]) => {
      const { const: constant, enum: members } = schemas.follow(site).schema
      const value = constant ?? (Array.isArray(members) && members.length === 1 ? members[0] : undefined)
      return value === undefined ? [] : [[name, JSON.stringify(value)] as const]
    }),
  )
}
