import type { JsonValue } from '../../generator/src/lib/json.ts'
import { pathsOf, remove } from './mutations.ts'

/**
 * The smallest value found, by leaving out one part after the other, that still fails.
 *
 * @param fails whether a value still fails in the same way
 * @param deadline on the clock of `performance`; what is left by then is good enough
 */
export async function reduce(
  value: JsonValue,
  fails: (value: JsonValue) => Promise<boolean>,
  deadline: number,
): Promise<JsonValue> {
  let smallest = value
  for (let changed = true; changed;) {
    changed = false
    // Outer parts first: with them goes everything inside.
    for (let index = 1; index < pathsOf(smallest).length;) {
      if (performance.now() > deadline) return smallest
      const path = pathsOf(smallest).toSorted((a, b) => a.length - b.length)[index]
      const smaller = path === undefined ? smallest : remove(smallest, path)
      if (path !== undefined && (await fails(smaller))) {
        smallest = smaller
        changed = true
      } else index += 1
    }
  }
  return smallest
}
