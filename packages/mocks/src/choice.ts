import type { Context } from './context.js'
import { isRecord, type Maker, maker } from './maker.js'
import { random } from './random.js'
import { text } from './text.js'

/** One of several values. */
export function values(...all: readonly unknown[]): Maker {
  return maker(
    () => random.helpers.arrayElement(all),
    (value) => all.includes(value),
  )
}

export const flag: Maker = maker(
  () => random.datatype.boolean(),
  (value) => typeof value === 'boolean',
)

/** Any value will do. */
export const anything: Maker = { make: text().make, fit: () => 0 }

/** No value: a member of this type is left out. */
export const nothing: Maker = maker(
  () => undefined,
  () => false,
)

/** Bytes of an upload. */
export const bytes: Maker = maker(
  () => new Blob([random.lorem.sentence()]),
  (value) => typeof value === 'object' && value !== null && !isRecord(value),
)

/** A value of a type, or null only where the value would not end. */
export function nullable(type: Maker): Maker {
  return {
    make: (context, given) => {
      if (given !== undefined) return given === null ? null : type.make(context, given)
      return context.isScarce || context.isOpen(type) ? null : type.make(context)
    },
    fit: (value) => (value === null ? 0 : type.fit(value)),
  }
}

/**
 * A value of one of several types: of the one that given members belong to.
 *
 * @param end index of the type whose values end first
 */
export function oneOf(types: readonly Maker[], end = 0): Maker {
  const shallowest = types[end] ?? nothing
  const choose = (context: Context, given: unknown): Maker => {
    if (given !== undefined) return best(types, given) ?? shallowest
    const free = types.filter((type) => !context.isOpen(type))
    return context.isScarce || free.length === 0 ? shallowest : random.helpers.arrayElement(free)
  }
  return {
    make: (context, given) => choose(context, given).make(context, given),
    fit: (value) => best(types, value)?.fit(value),
  }
}

function best(types: readonly Maker[], value: unknown): Maker | undefined {
  const fitting = types.flatMap((type) => {
    const known = type.fit(value)
    return known === undefined ? [] : [{ type, known }]
  })
  return fitting.reduce<(typeof fitting)[number] | undefined>(
    (found, one) => (found === undefined || one.known > found.known ? one : found),
    undefined,
  )?.type
}
