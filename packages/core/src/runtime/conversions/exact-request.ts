import type { RequestEncoder } from '../context/operation.js'

/** Sends each `bigint` of a request with all of its digits. */
export const exactRequest =
  (encode: RequestEncoder): RequestEncoder =>
  (request, input) =>
    encode(request, prepared(input))

/** A copy whose `bigint`s know what they are in JSON; everything else that is no plain object or list stays the same. */
function prepared(value: unknown): unknown {
  if (typeof value === 'bigint') return new Integer(value)
  if (Array.isArray(value)) return value.map(prepared)
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, prepared(member)]))
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
