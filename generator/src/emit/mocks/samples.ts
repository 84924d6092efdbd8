import RandExp from 'randexp'

/** How many texts of a pattern there are to choose from. */
const wanted = 5

const attempts = 60

/** Repeats beyond it would take long to write out. */
const maxRepeats = 1000

/**
 * Texts that match patterns and have an allowed length, made here so that what makes data needs no library for it. Always the
 * same for the same patterns; none where a pattern cannot be followed.
 */
export function samplesOf(patterns: readonly string[], least: number, most: number): readonly string[] {
  const [first] = patterns
  if (first === undefined || repeatsTooOften(first)) return []
  const expressions = patterns.map(compiled)
  const makers = [compiled(first)].flatMap((expression) => (expression === undefined ? [] : [made(expression)]))
  const found = new Set<string>()
  for (let attempt = 0; attempt < attempts && found.size < wanted; attempt += 1) {
    for (const make of makers) {
      const text = make(attempt % 12)
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

function compiled(pattern: string): RegExp | undefined {
  for (const flags of ['u', '']) {
    try {
      return new RegExp(pattern, flags)
    } catch {
      // Not every pattern is written for JavaScript.
    }
  }
  return undefined
}

function repeatsTooOften(pattern: string): boolean {
  return [...pattern.matchAll(/\{\d*,?(\d+),?\}/g)].some(([, count]) => Number(count) > maxRepeats)
}
