/** A value that takes part in a parameter: `undefined` and `null` do not, wherever they stand. */
export const present = (value: unknown): boolean => value !== undefined && value !== null

/** One value as text: dates in ISO form, nested objects as JSON. Throws for NaN and infinities. */
export function toText(value: unknown): string {
  if (value instanceof Date) value = value.toISOString()
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError(`${value} cannot be sent`)
  return typeof value === 'object' ? JSON.stringify(value) : `${value}`
}

/** Percent-encoded, reserved characters included. Throws `URIError` for lone surrogates. */
export const encode = (value: unknown): string => encodeURIComponent(toText(value))

/** The members of a plain object that are present, or `undefined` for any other value. */
export function members(value: unknown): [string, unknown][] | undefined {
  const object = Object(value)
  return object.constructor === Object ? Object.entries(object).filter(([, member]) => present(member)) : undefined
}

/** The present items of an array; members of an object as `name, value, …`; else the value alone. */
export function flatten(value: unknown): unknown[] {
  return (members(value)?.flat() ?? [value].flat()).filter(present)
}

/** Path style `simple`: `a,b` and `name,value`. */
export const simple = (_name: string, value: unknown): string => flatten(value).map(encode).join(',')

/** Header style `simple`, which is not percent-encoded. */
export const headerSimple = (_name: string, value: unknown): string => flatten(value).map(toText).join(',')

/** Query style `form`, exploded: `name=a&name=b`, and each member of an object under its own name. */
export function formExplode(name: string, value: unknown): string {
  const pairs = members(value) ?? flatten(value).map((item) => [name, item])
  return pairs.map((pair) => pair.map(encode).join('=')).join('&')
}
