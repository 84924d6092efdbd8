import type { JsonObject, JsonValue } from './json.ts'

/** Appends keys to a JSON pointer in URI fragment form, escaping them (RFC 6901, sections 3 and 6). */
export function appendPointer(pointer: string, ...keys: readonly string[]): string {
  let longer = pointer
  // Called for every member of a document: an index takes a third of the time of an iterator.
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] ?? ''
    longer += `/${needsEscape.test(key) ? escapeKey(key) : key}`
  }
  return longer
}

const needsEscape = /[~/%]/

function escapeKey(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1').replaceAll('%', '%25')
}

/** The keys of a JSON pointer, with or without the leading `#`, percent-decoded where it is a URI fragment. */
export function pointerKeys(pointer: string): string[] {
  const path = pointer.startsWith('#') ? decode(pointer.slice(1)) : pointer
  return path.split('/').slice(1).map(unescapeKey)
}

function unescapeKey(key: string): string {
  return key.includes('~') ? key.replaceAll('~1', '/').replaceAll('~0', '~') : key
}

/** A path of RFC 9535 to one place; positions in lists are numbers there, as far as the document is given. */
export function jsonPath(keys: readonly string[], root?: JsonValue): string {
  let at = root
  return keys.reduce((path, key) => {
    const isList = Array.isArray(at)
    at = at === undefined ? undefined : readPointer(at, appendPointer('#', key))
    if (isList) return `${path}[${key}]`
    return /^[A-Za-z_]\w*$/.test(key) ? `${path}.${key}` : `${path}['${key.replaceAll(/['\\]/g, '\\$&')}']`
  }, '$')
}

/** A pointer as `appendPointer` writes it, whatever its escapes. */
export function canonicalPointer(pointer: string): string {
  return appendPointer('#', ...pointerKeys(pointer))
}

/** The value a JSON pointer names, or undefined. Only own properties count. */
export function readPointer(root: JsonValue, pointer: string): JsonValue | undefined {
  let value: JsonValue | undefined = root
  const path = pointer.startsWith('#') ? decode(pointer.slice(1)) : pointer
  const keys = path.split('/')
  for (let index = 1; index < keys.length; index++) {
    const key = unescapeKey(keys[index] ?? '')
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = Array.isArray(value) ? value[Number(key)] : (value as JsonObject)[key]
  }
  return value
}

/** Percent-decoded, where it can be. */
export function decode(text: string): string {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
