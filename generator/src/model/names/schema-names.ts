import { isIdentifier, isGlobalType, type NameRegistry, typeName } from './identifiers.ts'
import { type Keyed, stringAt } from '../reader.ts'
import { pascalCase } from './words.ts'
import { type KeyHabits, keyHabits, shorterKeys } from './schema-keys.ts'
import { byCodeUnits } from '../../lib/text-order.ts'

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

/**
 * Exported type names of component schemas, in the order of their keys. A key that is a type name stays, without what tools
 * put around it. Of `User`, `USER` and `user` the first keeps its name.
 */
export function nameSchemas(
  nodes: readonly Keyed[],
  names: NameRegistry,
  published: ReadonlyMap<string, string>,
): readonly NamedNode[] {
  const habits = keyHabits(nodes.map(({ key }) => key))
  const wanted = nodes
    .map((node) => wantedOf(node, habits, published.get(node.key)))
    .toSorted((a, b) => ranks.indexOf(a.rank) - ranks.indexOf(b.rank) || byCodeUnits(a.node.key, b.node.key))
  const named = wanted.map(({ node, names: own }) => ({ node, name: names.take(...own) }))
  return named.toSorted((a, b) => byCodeUnits(a.node.key, b.node.key))
}

function wantedOf(node: Keyed, habits: KeyHabits, published: string | undefined): Wanted {
  const given = stringAt(node, 'x-sdk-name')
  if (published !== undefined && (given === undefined || typeName(given) === published))
    return { node, rank: 'published', names: [published] }
  if (given !== undefined) return { node, rank: 'given', names: [typeName(given)] }
  const { key } = node
  const whole = typeName(key)
  const shorter = shorterKeys(key, habits).filter((name) => !isGlobalType(pascalCase(name)))
  // A word distinguishes two types better than a number.
  const other = [`${pascalCase(key)}Model`, `${pascalCase(key)}Body`]
  const [first = whole, ...rest] = [...shorter.map(typeName), whole, ...other]
  return { node, rank: rankOf(key, whole, shorter.length > 0), names: [first, ...rest] }
}

function rankOf(key: string, whole: string, isShortened: boolean): Wanted['rank'] {
  if (isShortened) return 'derived'
  if (whole !== key && isGlobalType(pascalCase(key))) return 'like a global type'
  if (!isIdentifier(key) || whole !== key) return 'derived'
  return /\p{Ll}/u.test(key) ? 'a type name' : 'an identifier'
}
