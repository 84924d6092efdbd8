import { type Maker, maker } from './maker.js'
import { random } from './random.js'

export interface NumberLimits {
  readonly least?: number
  readonly most?: number
  /** Beyond these, not equal to them. */
  readonly above?: number
  readonly below?: number
  /** Values are multiples of it. */
  readonly step?: number
}

/** A whole number within limits. */
export function integer(limits: NumberLimits = {}): Maker {
  const { step = 1 } = limits
  const whole = Number.isInteger(step) ? step : 1
  return maker(() => multiple(whole, limits), Number.isInteger)
}

/** A whole number within limits, as a `bigint`; responses have its digits. */
export function bigInteger(limits: NumberLimits = {}): Maker {
  const { make } = integer(limits)
  return maker(
    (context) => BigInt(Number(make(context))),
    (value) => typeof value === 'bigint',
  )
}

/** A number within limits. */
export function number(limits: NumberLimits = {}): Maker {
  const { step } = limits
  const make = () => (step === undefined ? fraction(limits) : multiple(step, limits))
  return maker(make, (value) => typeof value === 'number')
}

/** Where a limit is missing, values are this far from the other one. */
const usualRange = 1000

function multiple(step: number, limits: NumberLimits): number {
  const { least = -Infinity, most = Infinity, above = -Infinity, below = Infinity } = limits
  const low = Math.max(Math.ceil(least / step), Math.floor(above / step) + 1)
  const high = Math.min(Math.floor(most / step), Math.ceil(below / step) - 1)
  const [min, max] = range(low, high, 1)
  const made = random.number.int({ min, max: Math.max(min, max) }) * step
  // Free of the digits that multiplication adds to fractions.
  return Number.isInteger(step) ? made : Number(made.toPrecision(12))
}

function fraction({ least = -Infinity, most = Infinity, above = -Infinity, below = Infinity }: NumberLimits): number {
  const [min, max] = range(Math.max(least, above), Math.min(most, below), 0)
  // Never a limit itself, which may be excluded, unless there is no other value.
  const made = min + (max - min) * random.number.float({ min: 0.05, max: 0.95 })
  const short = Number(made.toFixed(2))
  return short > min && short < max ? short : made
}

/** Bounds of which each may be missing. */
function range(low: number, high: number, usualLow: number): readonly [min: number, max: number] {
  if (Number.isFinite(low)) return [low, Math.min(high, low + usualRange)]
  if (high >= usualLow) return [usualLow, Math.min(high, usualRange)]
  return [high - usualRange, high]
}
