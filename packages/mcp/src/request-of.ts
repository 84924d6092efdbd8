/**
 * The request of a function from JSON: a copy, with a `Blob` wherever it has a file, which JSON has in base64. What else is
 * wrong with it, the API says.
 */
export function requestOf<Request>(json: unknown, files: readonly (readonly string[])[]): Request {
  const copy = json === undefined ? undefined : JSON.parse(JSON.stringify(json))
  return files.reduce((request, path) => withFile(request, path), copy)
}

function withFile<Value>(value: Value, [key, ...rest]: readonly string[]): Value | Blob {
  if (key === undefined) return typeof value === 'string' ? blobOf(value) : value
  if (typeof value !== 'object' || value === null) return value
  const keys = Object.keys(value).filter((each) => key === '*' || each === key)
  for (const each of keys) Reflect.set(value, each, withFile(Reflect.get(value, each), rest))
  return value
}

function blobOf(base64: string): Blob {
  try {
    return new Blob([Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))])
  } catch {
    throw new TypeError('A file must be given in base64.')
  }
}
