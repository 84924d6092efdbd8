/**
 * The same work, of which only so much is under way at once; what comes later waits.
 *
 * @param atOnce at least 1
 */
export function inTurns<Item, Result>(
  atOnce: number,
  work: (item: Item) => Promise<Result>,
): (item: Item) => Promise<Result> {
  let free = atOnce
  const waiting: (() => void)[] = []
  return async (item) => {
    if (free > 0) free--
    else await new Promise<void>((resolve) => waiting.push(resolve))
    try {
      return await work(item)
    } finally {
      const next = waiting.shift()
      if (next === undefined) free++
      else next()
    }
  }
}
