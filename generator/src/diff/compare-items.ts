import type { Finding, Reference, Said } from './finding.ts'
import { matchBy, type Side } from './match.ts'

/** How the items of two lists are compared. */
interface ItemComparison<Item> {
  /** Equal for the same item in both. */
  readonly key: (item: Item) => string
  readonly subject: (item: Item, side: Side) => string
  readonly reference: (item: Item, side: Side) => Reference
  readonly removed: (item: Item) => Said
  readonly changed: (before: Item, after: Item) => readonly Said[]
  readonly added: (item: Item) => Said
}

/** The changes of a list whose items users know by name: what is gone, what is another, what is new. */
export function compareItems<Item>(
  before: readonly Item[],
  after: readonly Item[],
  { key, subject, reference, removed, changed, added }: ItemComparison<Item>,
): readonly Finding[] {
  const match = matchBy(before, after, key)
  const finding = ([code, message]: Said, old: Item | undefined, now: Item | undefined): Finding => ({
    code,
    subject: now === undefined ? (old === undefined ? '' : subject(old, 'before')) : subject(now, 'after'),
    message,
    ...(old === undefined ? {} : { before: reference(old, 'before') }),
    ...(now === undefined ? {} : { after: reference(now, 'after') }),
  })
  return [
    ...match.removed.map((item) => finding(removed(item), item, undefined)),
    ...match.pairs.flatMap(([old, now]) => changed(old, now).map((said) => finding(said, old, now))),
    ...match.added.map((item) => finding(added(item), undefined, item)),
  ]
}
