import { isObject, type JsonObject, type JsonValue, listAt, objectAt } from '../lib/json.ts'
import { appendPointer, pointerKeys } from '../lib/json-pointer.ts'

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

/** The components that lists of schemas name. */
export function memberKeys(schema: JsonObject, ...keywords: readonly string[]): readonly string[] {
  return keywords
    .flatMap((keyword) => listAt(schema, keyword))
    .flatMap((member) => (isObject(member) ? (componentKey(member['$ref']) ?? []) : []))
}

/** The schema that another refers to, if that is a component; else the schema itself. */
export function referredIn(schemas: JsonObject, schema: JsonObject): JsonValue | undefined {
  const key = componentKey(schema['$ref'])
  return key === undefined ? schema : schemas[key]
}

export function componentPointer(key: string): string {
  return appendPointer(prefix.slice(0, -1), key)
}
