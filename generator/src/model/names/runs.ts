import { isOnlyVerb, isParticle, isPreposition, isVerb, singular } from './vocabulary.ts'

interface Run {
  readonly start: number
  readonly end: number
}

/** The run of words that names the group, never the verb at the beginning, unless all of the group is there or a verb follows. */
export function findRun(list: readonly string[], group: readonly string[], isWhole = false): Run | undefined {
  const isVerbFirst = isVerb(list[0] ?? '')
  return runsOf(list, group).find(
    ({ start, end }) => isWhole || start > 0 || !isVerbFirst || end === list.length || isOnlyVerb(list[end] ?? ''),
  )
}

/** Positions of the group's words in a list, from its beginning; longer runs first. */
export function runsOf(list: readonly string[], group: readonly string[]): readonly Run[] {
  if (group.length === 0) return []
  const found: Run[] = []
  for (let start = 0; start < list.length; start++) {
    for (let end = Math.min(start + group.length + 1, list.length); end > start; end--)
      if (isSameRun(list.slice(start, end), group)) found.push({ start, end })
  }
  return found
}

/** The words that remain without a run, and without prepositions that would dangle. */
export function cutOut(list: readonly string[], { start, end }: Run): readonly string[] {
  const [before, after] = [list.slice(0, start), list.slice(end)]
  const isDangling = (word: string, index: number) => isPreposition(word) && !isParticle(before, index)
  const last = after.length > 0 ? before.length : before.findLastIndex((word, index) => !isDangling(word, index)) + 1
  const first =
    before.length > 0
      ? 0
      : Math.max(
          0,
          after.findIndex((word) => !isPreposition(word)),
        )
  return [...before.slice(0, last), ...after.slice(first)]
}

/** Whether two lists of words name the same, however they are cut, in plural or singular. */
export function isSameRun(one: readonly string[], other: readonly string[]): boolean {
  const text = (list: readonly string[]) => list.map(singular).join('')
  return text(one) === text(other) || singular(one.join('')) === singular(other.join(''))
}
