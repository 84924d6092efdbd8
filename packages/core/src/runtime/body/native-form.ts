import { isRecord, present, toText } from '../request/serialize.js'

/** A file of React Native by its address, the form in which pickers return it. */
export interface NativeFile {
  readonly uri: string
  readonly name?: string | null | undefined
  readonly type?: string | null | undefined
}

/** The fields of a form; where it takes bytes, a file by its address is taken as well. */
export type NativeFields<Body> = { readonly [Field in keyof Body]: NativeValue<Body[Field]> }

type NativeValue<Value> = Blob extends Value
  ? Value | NativeFile
  : Value extends readonly (infer Item)[]
    ? readonly NativeValue<Item>[]
    : Value

/**
 * A form for React Native, whose `fetch` reads files itself: give it as the body of an upload, in place of an object with `Blob`s.
 * Lists repeat the name; other objects are JSON; `null` and `undefined` are left out.
 *
 * @returns a `FormData`, typed as the body
 */
export function nativeForm<Body extends object>(fields: NativeFields<NoInfer<Body>>): Body {
  const form = new FormData()
  for (const [name, values] of Object.entries(fields)) {
    // Declarations know the forms of browsers alone.
    for (const value of [values].flat().filter(present)) form.append(name, partOf(value) as Blob)
  }
  return form as object as Body
}

/** There, `{ string, type }` is text with a content type. */
function partOf(value: unknown): unknown {
  if (value instanceof Blob || Object(value).uri !== undefined) return value
  const string = toText(value)
  return Array.isArray(value) || isRecord(value) ? { string, type: 'application/json' } : string
}
