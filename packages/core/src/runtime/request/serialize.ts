/** A value that takes part in a parameter: `undefined` and `null` do not, anywhere. */
export const present = (value: unknown): boolean => value !== undefined && value !== null

/**
 * A value in the form that JSON has for it, such as that of a date. Throws for what has no text: NaN, infinities, invalid
 * dates, functions, maps, blobs.
 */
function jsonOf(value: unknown): unknown {
  const json: unknown = Object(value).toJSON?.() ?? value
  const kind = {}.toString.call(json)
  if (Number.isFinite(json) || / (Obj|Arr)/.test(kind) || /^(str|boo|big)/.test(typeof json)) return json
  throw new TypeError(`${String(json)} cannot be sent`)
}

/** One value as text, nested objects as JSON. */
export function toText(value: unknown): string {
  const json = jsonOf(value)
  return typeof json === 'object' ? JSON.stringify(json, (_, part) => (present(part) ? jsonOf(part) : part)) : `${json}`
}

/** Percent-encoded, reserved characters included. Throws `URIError` for lone surrogates. */
export const encode = (value: unknown): string => encodeURIComponent(toText(value))

/** Pairs as `name=value`, joined. */
export const assign = (pairs: readonly Pair[], separator: string): string =>
  pairs.map((pair) => pair.map(encode).join('=')).join(separator)

export type Pair = readonly [name: string, value: unknown]

/** Whether the members of a value are distinguished by names: it is an object that is neither a list nor a text. */
export const isRecord = (value: unknown): value is object => / Obj/.test({}.toString.call(jsonOf(value)))

/** The members of an object under their own names, else the items of a list, or the value alone, each under `name`; those that are present. */
export const pairs = (name: string, value: unknown): readonly Pair[] =>
  (isRecord(value) ? Object.entries(value) : [value].flat().map((item): Pair => [name, item])).filter(([, item]) =>
    present(item),
  )

/** The present items of an array; members of an object as `name, value, …`; else the value alone. */
export const flatten = (value: unknown): readonly unknown[] =>
  isRecord(value) ? pairs('', value).flat() : [value].flat().filter(present)

/** Path style `simple`: `a,b` and `name,value`. */
export const simple = (_name: string, value: unknown): string => flatten(value).map(encode).join(',')

/** Header style `simple`, which is not percent-encoded. */
export const headerSimple = (_name: string, value: unknown): string => flatten(value).map(toText).join(',')

/** Query style `form`, exploded: `name=a&name=b`, and each member of an object under its own name. */
export const formExplode = (name: string, value: unknown): string => assign(pairs(name, value), '&')

/** `JSON.stringify` would silently write NaN and invalid dates as null, and maps, files and other classes as {}. */
function checkJson(this: Readonly<Record<string, unknown>>, key: string, value: unknown): unknown {
  const given = this[key]
  const isLost =
    typeof value === 'number'
      ? !Number.isFinite(value)
      : value === null
        ? given !== value
        : typeof value === 'object' && !/ (Obj|Arr|Str|Num|Boo)/.test({}.toString.call(value))
  if (isLost) throw new TypeError(`${key} ${String(given)} cannot be sent`)
  return value
}

/** The text of a value in JSON. Throws for what has no form in it. */
export const toJson = (value: unknown): string => JSON.stringify(value, checkJson)
