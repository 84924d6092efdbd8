import { isRecord, toJson, toText } from '../request/serialize.js'

/** Whether this is React Native: it reads files itself, by their address, and has no `Blob` of bytes. */
export const isNative = (): boolean => Object(Reflect.get(globalThis, 'navigator')).product === 'ReactNative'

/** Whether a value is sent as a file; in React Native `{ uri, name, type }` is one. */
export const isFile = (value: unknown): boolean =>
  value instanceof Blob || (isNative() && isRecord(value) && 'uri' in value)

type Part = readonly [name: string | undefined, value: unknown, type: string | undefined]

/** A form for React Native, where `{ string, type }` is text with a content type. */
export function nativeForm(parts: readonly Part[]): FormData {
  const form = new FormData()
  for (const [name = '', value, type = typeof value === 'object' && 'application/json'] of parts) {
    const text = type ? { string: /[/+]json/.test(type) ? toJson(value) : toText(value), type } : toText(value)
    // Declarations know the forms of browsers alone.
    form.append(name, (isFile(value) ? value : text) as Blob)
  }
  return form
}
