import { hasOwn } from '../context/own.js'

/** Converts the values in what was parsed from JSON, such as instants into dates, in place, and returns the result. */
export type Convert = (value: unknown) => unknown

/** RFC 3339. A time without an offset is no instant. */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/

/**
 * A `Date`. What is no instant stays as it came: one bad value must not cost the whole response, and an invalid date would have
 * lost its text.
 */
export const toDate: Convert = (value) => {
  const text = typeof value === 'string' ? value.toUpperCase() : ''
  const date = new Date(INSTANT.test(text) ? text : NaN)
  return Number.isNaN(date.getTime()) ? value : date
}

/** Has nothing to convert. */
export const kept: Convert = (value) => value

/** Each item of a list. */
export const items = (convert: Convert): Convert => tuple([], convert)

/** The first items of a list, each in its way, and those after them. */
export const tuple =
  (first: readonly Convert[], rest: Convert = kept): Convert =>
  (value) => {
    if (Array.isArray(value)) for (const [index, item] of value.entries()) value[index] = (first[index] ?? rest)(item)
    return value
  }

type Members = Readonly<Record<string, Convert>>

/** Members of an object by their names, and all others. */
export const members =
  (known: Members, others?: Convert): Convert =>
  (value) => {
    if (isObject(value)) {
      for (const name of Object.keys(others ? value : known)) {
        const convert = own(known, name) ?? others
        if (convert && hasOwn(value, name)) value[name] = convert(value[name])
      }
    }
    return value
  }

/** One of several objects, distinguished by the value of a member. */
export const tagged =
  (tag: string, variants: Members): Convert =>
  (value) =>
    ((isObject(value) && own(variants, `${value[tag]}`)) || kept)(value)

/** Names of members that must, and that may be there. */
type Variant = readonly [required: readonly string[], optional: readonly string[], convert: Convert]

/** One of several objects: of those whose required members are there, the one of which most members are. */
export const closest =
  (...variants: readonly Variant[]): Convert =>
  (value) => {
    if (!isObject(value)) return value
    const has = (name: string) => hasOwn(value, name)
    let most = -1
    let found = kept
    for (const [required, optional, convert] of variants) {
      const count = required.every(has) ? required.length + optional.filter(has).length : -1
      if (count > most) {
        most = count
        found = convert
      }
    }
    return found(value)
  }

/** Combines several descriptions of one value. */
export const all =
  (...converts: readonly Convert[]): Convert =>
  (value) =>
    converts.reduce((converted, convert) => convert(converted), value)

const own = (of: Members, name: string): Convert | undefined => (hasOwn(of, name) ? of[name] : undefined)

const isObject = (value: unknown): value is Record<string, unknown> => ({}).toString.call(value) === '[object Object]'
