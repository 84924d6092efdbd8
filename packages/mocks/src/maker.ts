import type { Context } from './context.js'

/** Makes values of one type. */
export interface Maker {
  /** @param given the value to use, or members that take the place of made ones */
  make(context: Context, given?: unknown): unknown
  /** How many members of a value are known; undefined where the value is not of this type. */
  fit(value: unknown): number | undefined
}

/** A maker of values without members. */
export function maker(make: (context: Context) => unknown, is: (value: unknown) => boolean): Maker {
  return {
    make: (context, given) => (given === undefined ? make(context) : given),
    fit: (value) => (is(value) ? 0 : undefined),
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return {}.toString.call(value) === '[object Object]'
}
