/** Two lists, paired by what makes their members the same. */
export interface Match<Item> {
  readonly pairs: readonly (readonly [before: Item, after: Item])[]
  readonly removed: readonly Item[]
  readonly added: readonly Item[]
}

/** Which of the two versions. */
export type Side = 'before' | 'after'

/** Key that is equal for matching members; undefined if a member has none. */
export type Sign<Item> = (item: Item, side: Side) => string | undefined

/** @param signs the surest first; later ones are for what the earlier ones leave */
export function matchBy<Item>(
  before: readonly Item[],
  after: readonly Item[],
  ...signs: readonly Sign<Item>[]
): Match<Item> {
  return signs.reduce<Match<Item>>(
    (match, sign) => {
      const waiting = Map.groupBy(match.added, (item) => sign(item, 'after'))
      const found = match.removed.flatMap((item): (readonly [Item, Item])[] => {
        const name = sign(item, 'before')
        const partner = name === undefined ? undefined : waiting.get(name)?.shift()
        return partner === undefined ? [] : [[item, partner]]
      })
      return withPairs(match, found)
    },
    { pairs: [], removed: before, added: after },
  )
}

export function withPairs<Item>(
  { pairs, removed, added }: Match<Item>,
  found: readonly (readonly [before: Item, after: Item])[],
): Match<Item> {
  const [old, now] = [new Set(found.map(([item]) => item)), new Set(found.map(([, item]) => item))]
  return {
    pairs: [...pairs, ...found],
    removed: removed.filter((item) => !old.has(item)),
    added: added.filter((item) => !now.has(item)),
  }
}
