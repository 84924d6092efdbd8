import * as z from 'zod'
import { merged } from './values.js'

/**
 * The schema of a type, made when it is used first. Nothing is inferred from what it is made of, which would take a compiler
 * long.
 */
export function schema<T>(make: () => z.ZodType): z.ZodType<T, T>
export function schema(make: () => z.ZodType): z.ZodType {
  return z.lazy(make)
}

/** A value that two schemas take. Other than `intersection`, it does not throw where their results differ. */
export function both<A, B>(one: z.ZodType<A>, other: z.ZodType<B>): z.ZodType<A & B>
export function both(one: z.ZodType, other: z.ZodType): z.ZodType {
  return z.unknown().check((context) => {
    const [left, right] = [one.safeParse(context.value), other.safeParse(context.value)]
    for (const { error } of [left, right])
      for (const issue of error?.issues ?? []) context.issues.push(issue as z.core.$ZodRawIssue)
    context.value = merged(context.value, left.data, right.data)
  })
}

/** An instant, as a `Date` or as its text, which becomes a `Date`. */
export function instant(): z.ZodType {
  const text = z.iso.datetime({ offset: true }).transform((written) => new Date(written))
  return z.union([z.date(), text])
}

/** A 64-bit integer, as a `bigint` or as the number of JSON, which becomes a `bigint`. */
export function wholeNumber(): z.ZodType<bigint> {
  const number = z
    .number()
    .check(z.multipleOf(1))
    .transform((value) => BigInt(value))
  return z.union([z.bigint(), number])
}

/**
 * Whether an issue is about a member, or a text of an enum, that the API may have got since. For `ignore` of `validate`.
 *
 * @param value the value that the issue is about
 */
export function isAddition(issue: { readonly message: string }, value: unknown): boolean {
  const known = issue as z.core.$ZodIssue
  const at = (path: readonly PropertyKey[]) => path.reduce<unknown>((inner, key) => Object(inner)[key], value)
  switch (known.code) {
    case 'unrecognized_keys':
      return true
    case 'invalid_value':
      return typeof value === 'string'
    case 'invalid_union': {
      if (
        known.errors.some((all: readonly z.core.$ZodIssue[]) => all.every((inner) => isAddition(inner, at(inner.path))))
      )
        return true
      // A new variant: its discriminator is a text that none of the others has.
      const texts = known.errors.map((all) =>
        all
          .filter(({ code, path }) => code === 'invalid_value' && typeof at(path) === 'string')
          .map(({ path }) => path.join('.')),
      )
      return !!texts[0]?.some((place) => texts.every((all) => all.includes(place)))
    }
    default:
      return false
  }
}
