/**
 * The same work, of which only so much is under way at once; what comes later waits.
 *
 * @param limit at least 1
 */
export function limitConcurrency<Item, Result>(
  limit: number,
  work: (item: Item) => Promise<Result>,
): (item: Item) => Promise<Result> {
  let free = limit
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
