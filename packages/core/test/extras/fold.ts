import { expect } from 'vitest'

/** Folds events one by one. Every value and event is frozen on the way, so a fold that changes one of them throws. */
export function foldAll<Value, Event>(
  fold: (value: Value | undefined, event: Event) => Value | undefined,
  events: readonly Event[],
  start?: Value,
): Value {
  const value = events.reduce<Value | undefined>((before, event) => freeze(fold(before, freeze(event))), freeze(start))
  expect(value).toBeDefined()
  if (value === undefined) throw new Error('nothing was folded')
  return value
}

/** An event that the description of the API does not know yet, as it would come over the wire. */
export function unknownEvent<Event>(json: string): Event {
  return JSON.parse(json)
}

export function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    Object.values(value).forEach(freeze)
  }
  return value
}

/** Random numbers from 0 to 1 that are the same in every run. */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => (state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32) / 2 ** 32
}

/** Cuts a text at random places; pieces may be empty. */
export function cut(text: string, random: () => number): readonly string[] {
  const places = Array.from({ length: Math.floor(random() * 8) }, () => Math.floor(random() * (text.length + 1)))
  const bounds = [0, ...places.toSorted((one, other) => one - other), text.length]
  return bounds.slice(1).map((end, index) => text.slice(bounds[index], end))
}

export async function* streamOf<T>(events: Iterable<T>): AsyncGenerator<T> {
  yield* events
}

/** How many times the processor time of short streams the same number of pieces takes in streams ten times as long. */
export function growth(fold: (count: number) => void): number {
  const costs = (count: number, times: number) => {
    const start = process.cpuUsage()
    for (let index = 0; index < times; index++) fold(count)
    return process.cpuUsage(start).user
  }
  let times = 1
  // The clock of some systems moves in steps of 10 ms.
  while (costs(20_000, times) < 100_000) times *= 2
  return costs(20_000, times) / costs(2000, times * 10)
}
