import { isIdentifier, isGlobalType, type NameRegistry, typeName } from '../identifiers.ts'
import { type Node, stringAt } from '../reader.ts'
import { pascalCase, words } from '../words.ts'
import { withoutHash } from './noise.ts'

type Keyed = Node & { readonly key: string }

interface NamedNode {
  readonly node: Keyed
  readonly name: string
}

/** Who chooses first where several schemas want one name. */
const ranks = ['published', 'given', 'a type name', 'an identifier', 'derived', 'like a global type'] as const

interface Wanted {
  readonly node: Keyed
  readonly rank: (typeof ranks)[number]
  /** The first that is free is taken. */
  readonly names: readonly [string, ...string[]]
}

/** With `UserSchema`, `PetSchema` and the like in so many keys, the suffix is a habit of the framework; a lone `JsonSchema` is a name. */
const habitShare = 0.25

/**
 * Exported type names of component schemas, in the order of their keys. A key that is a type name stays; `Schema` and `DTO`
 * at its end, where the document ends its keys so, and vendor hashes go. Of `User`, `USER` and `user` the first keeps its name.
 */
export function nameSchemas(
  nodes: readonly Keyed[],
  names: NameRegistry,
  published: ReadonlyMap<string, string>,
): readonly NamedNode[] {
  const habit = nodes.filter(({ key }) => schemaSuffix.test(key)).length >= Math.max(2, nodes.length * habitShare)
  const noise = habit ? [dtoSuffix, schemaSuffix] : [dtoSuffix]
  const wanted = nodes
    .map((node) => wantedOf(node, noise, published.get(node.key)))
    .toSorted((a, b) => ranks.indexOf(a.rank) - ranks.indexOf(b.rank) || compare(a.node.key, b.node.key))
  const named = wanted.map(({ node, names: own }) => ({ node, name: names.take(...own) }))
  return named.toSorted((a, b) => compare(a.node.key, b.node.key))
}

const dtoSuffix = /(?<=\p{Ll}|\p{N}|[_.\s-])D(?:TO|to)$|[_.\s-]dto$/u

const schemaSuffix = /(?<=\p{L}|\p{N}|[_.\s-])(?:Schema|[_.\s-]schema)$/u

function wantedOf(node: Keyed, noise: readonly RegExp[], published: string | undefined): Wanted {
  const given = stringAt(node, 'x-sdk-name')
  if (published !== undefined && (given === undefined || typeName(given) === published))
    return { node, rank: 'published', names: [published] }
  if (given !== undefined) return { node, rank: 'given', names: [typeName(given)] }
  const { key } = node
  const whole = typeName(key)
  const shorter = withoutHash(noise.reduce((left, suffix) => left.replace(suffix, ''), key))
  if (shorter !== key && words(shorter).length > 0 && !isGlobalType(pascalCase(shorter)))
    return { node, rank: 'derived', names: [typeName(shorter), whole] }
  if (whole !== key && whole.startsWith(pascalCase(key)) && isGlobalType(pascalCase(key)))
    return { node, rank: 'like a global type', names: [whole, `${pascalCase(key)}Body`] }
  const rank = !isIdentifier(key) || whole !== key ? 'derived' : /\p{Ll}/u.test(key) ? 'a type name' : 'an identifier'
  return { node, rank, names: [whole] }
}

/** Code unit order: the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
