import type { RequestEncoder } from '../context/operation.js'

/** Sends each `bigint` of a request with all of its digits. */
export const exactRequest =
  (encode: RequestEncoder): RequestEncoder =>
  (request, input) =>
    encode(request, prepared(input))

/** A copy whose `bigint`s know what they are in JSON; the value itself where it has none. */
function prepared(value: unknown): unknown {
  if (typeof value === 'bigint') return new Integer(value)
  // Objects with a form of their own in JSON, and those without one, such as files, are sent as they are.
  if (typeof value !== 'object' || value === null || 'toJSON' in value) return value
  if (!/ (Obj|Arr)/.test({}.toString.call(value))) return value
  const members = Object.entries(value).map(([name, member]) => [name, member, prepared(member)] as const)
  if (members.every(([, member, ready]) => member === ready)) return value
  return Array.isArray(value)
    ? members.map(([, , ready]) => ready)
    : Object.fromEntries(members.map(([name, , ready]) => [name, ready]))
}

class Integer {
  readonly #value: bigint

  constructor(value: bigint) {
    this.#value = value
  }

  /** Outside of JSON the value itself, whose text has all digits; `JSON.stringify` gives the name of the member, too. */
  toJSON(name?: string): unknown {
    const value = this.#value
    if (name === undefined) return value
    if (Number.isSafeInteger(Number(value))) return Number(value)
    const rawJSON: unknown = Reflect.get(JSON, 'rawJSON')
    if (typeof rawJSON === 'function') return rawJSON(`${value}`)
    throw new TypeError(`${value} cannot be sent in JSON: this platform has no JSON.rawJSON`)
  }
}
