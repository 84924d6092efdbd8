import type { FactKind } from './facts.ts'
import type { Site } from './schemas.ts'

/** Keywords whose values may grow without harm, and those that may shrink. */
const upper = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties']
const lower = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties']
/** Any new value of these may refuse what the old one let pass. */
const other = ['pattern', 'multipleOf', 'uniqueItems']

interface Difference {
  readonly kind: FactKind
  readonly message: string
}

/** How the limits of a schema have changed. */
export function compareLimits({ schema: before }: Site, { schema: after }: Site): readonly Difference[] {
  return [...upper, ...lower, ...other].flatMap((key): Difference[] => {
    const [old, now] = [before[key], after[key]]
    if (old === now) return []
    const message = `\`${key}\` ${told(old)} → ${told(now)}`
    return [{ kind: isTighter(key, old, now) ? 'limit-tightened' : 'limit-loosened', message }]
  })
}

function isTighter(key: string, old: unknown, now: unknown): boolean {
  if (now === undefined || now === false) return false
  if (typeof old !== 'number' || typeof now !== 'number') return true
  if (upper.includes(key)) return now < old
  return lower.includes(key) ? now > old : old % now !== 0
}

function told(value: unknown): string {
  return value === undefined ? 'none' : JSON.stringify(value)
}
