import type { Spread } from './benchmark.ts'

/**
 * Takes one sample of each contender per round, each round starting with another one, so that a slow moment of the machine meets
 * all of them. The first round is thrown away.
 */
export async function interleave<K extends string>(
  contenders: ReadonlyMap<K, () => Promise<number>>,
  rounds: number,
): Promise<ReadonlyMap<K, readonly number[]>> {
  const samples = new Map<K, number[]>([...contenders.keys()].map((name) => [name, []]))
  for (let round = 0; round <= rounds; round++) {
    const order = [...contenders]
    order.push(...order.splice(0, round % order.length))
    for (const [name, sample] of order) {
      const value = await sample()
      if (round > 0) samples.get(name)?.push(value)
    }
  }
  return samples
}

/** Combines each sample with the baseline's of the same round, and sums up. The baseline itself is left out. */
export function against<K extends string>(
  samples: ReadonlyMap<K | 'baseline', readonly number[]>,
  combine: (sample: number, baseline: number) => number,
): Partial<Record<K, Spread>> {
  const baseline = samples.get('baseline') ?? []
  const figures: Partial<Record<K, Spread>> = {}
  for (const [name, values] of samples) {
    if (name === 'baseline') continue
    figures[name] = spread(values.map((value, round) => combine(value, baseline[round] ?? Number.NaN)))
  }
  return figures
}

/** Median, least and greatest. */
export function spread(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  const median = (at(sorted, Math.floor(middle)) + at(sorted, Math.ceil(middle))) / 2
  return { median, min: at(sorted, 0), max: at(sorted, sorted.length - 1) }
}

function at(values: readonly number[], index: number): number {
  return values[index] ?? Number.NaN
}
