import type { JsonObject } from '../lib/json.ts'

/** Says whether something happens at the next place. */
export type Chance = () => boolean

/** Says the same in another way. */
export type Transformation = (document: JsonObject, chance: Chance) => JsonObject

/** The same decisions for the same seed (https://en.wikipedia.org/wiki/Linear_congruential_generator). */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state >>> 31 === 1
  }
}
