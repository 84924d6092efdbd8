import * as v from 'valibot'
import { merged } from './values.js'

/**
 * The schema of a type, made when it is used first. Nothing is inferred from what it is made of, which would take a compiler
 * long.
 */
export function schema<T>(make: () => v.GenericSchema): v.GenericSchema<T, T>
export function schema(make: () => v.GenericSchema): v.GenericSchema {
  let made: v.GenericSchema | undefined
  return v.lazy(() => (made ??= make()))
}

/** A value that two schemas take. Other than `intersect`, it does not refuse a value because their results differ. */
export function both<A, B>(
  one: v.GenericSchema<unknown, A>,
  other: v.GenericSchema<unknown, B>,
): v.GenericSchema<unknown, A & B>
export function both(one: v.GenericSchema, other: v.GenericSchema): v.GenericSchema {
  return v.pipe(
    v.unknown(),
    v.rawTransform(({ dataset: { value }, addIssue }) => {
      const [left, right] = [v.safeParse(one, value), v.safeParse(other, value)]
      for (const { message, path } of [...(left.issues ?? []), ...(right.issues ?? [])])
        addIssue(path === undefined ? { message } : { message, path })
      return merged(value, left.output, right.output)
    }),
  )
}

/** An object that is not a list; Valibot takes lists for objects. */
export function object(members: v.GenericSchema): v.GenericSchema {
  return v.pipe(
    v.unknown(),
    v.check((value) => !Array.isArray(value), 'Invalid type: Expected Object but received Array'),
    members,
  )
}

/** A schema whose values are held to limits. The types of values are not compared, which would take a compiler long. */
export function limited(
  base: v.GenericSchema,
  limits: readonly v.PipeItem<any, any, v.BaseIssue<unknown>>[],
): v.GenericSchema {
  return v.pipe(base, ...limits)
}

/** An instant, as a `Date` or as its text, which becomes a `Date`. */
export function instant(): v.GenericSchema {
  const text = v.pipe(
    v.string(),
    v.isoTimestamp(),
    v.transform((written) => new Date(written)),
    v.date(),
  )
  return v.union([v.date(), text])
}

/** A 64-bit integer, as a `bigint` or as the number of JSON, which becomes a `bigint`. */
export function wholeNumber(): v.GenericSchema {
  const number = v.pipe(
    v.number(),
    v.integer(),
    v.transform((value) => BigInt(value)),
  )
  return v.union([v.bigint(), number])
}

/** Whether an issue is about a member, or a text of an enum, that the API may have got since. For `ignore` of `validate`. */
export function isAddition(issue: { readonly message: string }): boolean {
  const { type, input, issues } = issue as v.BaseIssue<unknown>
  switch (type) {
    case 'strict_object':
      return true
    case 'literal':
    case 'picklist':
      return typeof input === 'string'
    case 'union':
      return !!issues?.every(isAddition)
    default:
      return false
  }
}
