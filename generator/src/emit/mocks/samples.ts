import RandExp from 'randexp'
import { TimeLimitError, withProcessorLimit } from '../../lib/time-limit.ts'
import { regularExpression } from '../../lib/regular-expression.ts'

/** How many texts of a pattern there are to choose from. */
const wanted = 5

const attempts = 60

/** Repeats beyond it would take long to write out. */
const maxRepeats = 1000

/** Longer texts are no help in tests. */
const maxLength = 10_000

/** Milliseconds of processor time for the texts of a type, of which a usual one takes less than a thousandth. */
const maxMs = 1000

/** After so many types whose patterns take too long, no more are tried. */
const patience = 5

/**
 * Texts that match patterns and have an allowed length, made here so that what makes data needs no library for it. Always the
 * same for the same document; none where a pattern cannot be followed.
 */
export class Samples {
  #overtimes = 0

  of(patterns: readonly string[], least: number, most: number): readonly string[] {
    if (this.#overtimes === patience) return []
    try {
      return withProcessorLimit(maxMs, () => samplesOf(patterns, least, Math.min(most, maxLength)))
    } catch (error) {
      if (error instanceof TimeLimitError) this.#overtimes += 1
      else if (!isTooLarge(error)) throw error
      return []
    }
  }
}

function samplesOf(patterns: readonly string[], least: number, most: number): readonly string[] {
  const [first] = patterns
  if (first === undefined || repeatsTooOften(first)) return []
  const expressions = patterns.map(regularExpression)
  const makers = expressions.slice(0, 1).flatMap((expression) => (expression === undefined ? [] : [made(expression)]))
  const found = new Set<string>()
  // Open repeats are few, unless that makes no text that is long enough.
  for (let attempt = 0; attempt < 2 * attempts && found.size < wanted; attempt += 1) {
    if (attempt === attempts && found.size > 0) break
    for (const make of makers) {
      const text = make((attempt % 12) + (attempt < attempts ? 0 : least))
      const isFit = text !== undefined && text.length >= least && text.length <= most
      if (isFit && expressions.every((expression) => expression?.test(text) !== false)) found.add(text)
    }
  }
  return [...found]
}

/** Makes a text of an expression, whose open repeats are at most so many. */
function made(expression: RegExp): (repeats: number) => string | undefined {
  let state = 1
  // A linear congruential generator: the output of the generator may not differ from run to run.
  const next = () => (state = (state * 48_271) % 2_147_483_647)
  try {
    const generator = new RandExp(expression)
    generator.randInt = (from, to) => from + (next() % (to - from + 1))
    return (repeats) => {
      generator.max = repeats
      return generator.gen()
    }
  } catch {
    return () => undefined
  }
}

/**
 * References to groups may make a text longer than any can be, groups may be too deep, and an expression too large to be
 * compiled, which is done when it is used first.
 */
function isTooLarge(error: unknown): boolean {
  return error instanceof RangeError || error instanceof SyntaxError
}

function repeatsTooOften(pattern: string): boolean {
  return [...pattern.matchAll(/\{\d*,?(\d+),?\}/g)].some(([, count]) => Number(count) > maxRepeats)
}
