import { isIdentifier } from '../../model/names/identifiers.ts'

/** TypeScript source that is printed as it is inside a literal, such as the name of an imported function. */
export class Code {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

export type Literal =
  | string
  | number
  | boolean
  | null
  | undefined
  | Code
  | readonly Literal[]
  | { readonly [key: string]: Literal }

/** A value as TypeScript source; undefined properties are left out. */
export function literal(value: Literal): string {
  if (value instanceof Code) return value.text
  if (typeof value === 'string') return stringLiteral(value)
  if (typeof value !== 'object' || value === null) return String(value)
  if (isList(value)) return `[${value.map(literal).join(', ')}]`
  const entries = Object.entries(value).filter(([, member]) => member !== undefined)
  return entries.length === 0 ? '{}' : `{ ${entries.map(([key, member]) => property(key, member)).join(', ')} }`
}

/** A member of a literal or of a pattern, in shorthand where the name of the value is that of the property. */
function property(key: string, value: Literal): string {
  const isShort = value instanceof Code && value.text === key && isIdentifier(key)
  return isShort ? key : `${propertyKey(key)}: ${literal(value)}`
}

/** A member whose value is the code of an expression: `signal`, or `signal: signal_1`. */
export function shorthand(key: string, code: string): string {
  return property(key, new Code(code))
}

/** A single-quoted string; everything that could end it or a line is escaped. */
export function stringLiteral(text: string): string {
  const escaped = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")
  return `'${escaped.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}'`
}

/** A property name in a literal: quoted where it must be, and never the prototype. */
export function propertyKey(key: string): string {
  if (key === '__proto__') return "['__proto__']"
  return isIdentifier(key) || /^(?:0|[1-9]\d{0,8})$/.test(key) ? key : stringLiteral(key)
}

function isList(value: object): value is readonly Literal[] {
  return Array.isArray(value)
}
