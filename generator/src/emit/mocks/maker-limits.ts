import { largest, smallest } from '../../lib/extremes.ts'
import type { Limit } from '../../model/schema/limits.ts'
import type { Literal } from '../code/literal.ts'
import type { Samples } from './samples.ts'

export function textLimits(limits: readonly Limit[], all: Samples): Readonly<Record<string, Literal>> {
  const { least, most } = sizes(limits, 'minLength', 'maxLength')
  const format = limits.findLast(({ keyword: name }) => name === 'format')?.value
  const patterns = limits.flatMap(({ keyword: name, value }) => (name === 'pattern' ? [String(value)] : []))
  const samples = all.of(patterns, least ?? 0, most ?? Infinity)
  return samples.length > 0 ? { samples } : { format, least, most }
}

export function numberLimits(limits: readonly Limit[]): Readonly<Record<string, Literal>> {
  const step = limits.flatMap(({ keyword: name, value }) => (name === 'multipleOf' ? [Number(value)] : []))
  const { least: above, most: below } = sizes(limits, 'exclusiveMinimum', 'exclusiveMaximum')
  return { ...sizes(limits, 'minimum', 'maximum'), above, below, step: step.length === 0 ? undefined : lcm(step) }
}

/** A number that is a multiple of all, if there is one among the whole numbers; else the largest. */
function lcm(steps: readonly number[]): number {
  const multiple = steps.every(Number.isInteger) ? steps.reduce((a, b) => (a * b) / gcd(a, b)) : largest(steps)
  return Math.abs(multiple)
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b)
}

export function listLimits(limits: readonly Limit[] = []) {
  const isUnique = limits.some(({ keyword: name }) => name === 'uniqueItems') || undefined
  return { ...sizes(limits, 'minItems', 'maxItems'), isUnique }
}

/** The narrowest of all limits; those that say nothing are left out. */
export function sizes(
  limits: readonly Limit[] = [],
  lower: Limit['keyword'],
  upper: Limit['keyword'],
): { readonly least?: number | undefined; readonly most?: number | undefined } {
  const of = (wanted: Limit['keyword']) =>
    limits.flatMap(({ keyword: name, value }) => (name === wanted ? [Number(value)] : []))
  const [least, most] = [largest(of(lower)), smallest(of(upper))]
  return {
    least:
      Number.isFinite(least) && !(least === 0 && lower.startsWith('min') && lower !== 'minimum') ? least : undefined,
    most: Number.isFinite(most) ? most : undefined,
  }
}
