import { en, Faker } from '@faker-js/faker'

const firstSeed = 1

/** Makes all values. Every run of a program makes the same ones, in the order in which they are asked for. */
export const random: Faker = new Faker({ locale: en, seed: firstSeed })
// Dates do not depend on the day of the run.
random.setDefaultRefDate('2025-06-15T12:00:00.000Z')

/** Starts again: the same calls make the same values after it. Another seed makes others. */
export function seedMocks(seed?: number): void {
  random.seed(seed ?? firstSeed)
}
