import { type JsonObject, type JsonValue, objectAt } from '../json.ts'
import { appendPointer, pointerKeys } from '../json-pointer.ts'

/** The component schemas of a document. */
export function schemasOf(document: JsonObject): JsonObject {
  return objectAt(objectAt(document, 'components'), 'schemas')
}

const prefix = '#/components/schemas/'

/** The component schema a reference names, if it is one. Asked for every reference of every schema, so it is quick. */
export function componentKey(reference: JsonValue | undefined): string | undefined {
  if (typeof reference !== 'string' || !reference.startsWith(prefix)) return undefined
  const key = reference.slice(prefix.length)
  if (key === '' || key.includes('/')) return undefined
  return /[~%]/.test(key) ? pointerKeys(reference)[2] : key
}

export function componentPointer(key: string): string {
  return appendPointer(prefix.slice(0, -1), key)
}
