import type { Convert } from './convert.js'

let secret: string | undefined

/** Prefix of the text in place of a number of many digits while its place is not known; servers cannot guess it. */
const mark = (): string => (secret ??= `${crypto.getRandomValues(new Uint32Array(4)).join('-')} `)

/** Where texts begin and end, what is escaped inside of them, and numbers of at least 16 characters. */
const TOKENS = /"|\\.|-?\d[\d.eE+-]{15,}/g

/** Most bodies have no such number: the platform parses them, and that is all. */
const LONG = /[\d.]{16}/

/** The value of a JSON text, parsed once more with marked texts in place of long numbers; `value` itself where there are none. */
export function marked(text: string, value: unknown): unknown {
  if (!LONG.test(text)) return value
  let isText = false
  const replace = (token: string) => {
    if (token === '"') isText = !isText
    return isText || /^["\\]/.test(token) ? token : `"${mark()}${token}"`
  }
  return JSON.parse(text.replace(TOKENS, replace))
}

/** The digits of a number, or of a marked one. */
function digits(value: unknown): string | undefined {
  if (typeof value === 'number') return `${value}`
  return typeof value === 'string' && value.startsWith(mark()) ? value.slice(mark().length) : undefined
}

/** A `bigint`; values that are no whole numbers stay as they came. */
export const toBigInt: Convert = (value) => {
  const text = digits(value)
  return text && /^-?\d+$/.test(text) ? BigInt(text) : value
}

/** Converts all but the listed numbers. */
export const except =
  (values: readonly number[], convert: Convert): Convert =>
  (value) =>
    values.some((one) => one === value) ? value : convert(value)

/** Converts a value that `marked` has made: numbers that are still marked then become a `number`. */
export const unmarking =
  (convert: Convert): Convert =>
  (value) =>
    unmarked(convert(value))

function unmarked(value: unknown): unknown {
  if (typeof value === 'string') return value.startsWith(mark()) ? Number(digits(value)) : value
  if (typeof value === 'object' && value !== null && !(value instanceof Date))
    for (const [name, member] of Object.entries(value)) {
      const plain = unmarked(member)
      if (plain !== member) Reflect.set(value, name, plain)
    }
  return value
}
