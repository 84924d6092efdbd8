import { isObject, type JsonObject, type JsonValue } from '../lib/json.ts'

const annotations: ReadonlySet<string> = new Set(
  'title summary description deprecated default example examples readOnly writeOnly externalDocs xml $comment $schema'.split(
    ' ',
  ),
)

/** Whether a member of a schema says nothing of its values. Extensions speak of the schema beside them, but one lists values. */
export function isAnnotation(key: string): boolean {
  return annotations.has(key) || (key.startsWith('x-') && key !== 'x-extensible-enum')
}

/** Whether all that is said beside a reference is about what it names. */
export function isBareReference(schema: JsonObject): boolean {
  return Object.keys(schema).every((key) => key === '$ref' || isAnnotation(key))
}

/** Whether a schema takes every value. */
export function acceptsAll(schema: JsonValue | undefined): boolean {
  return schema === true || (isObject(schema) && Object.keys(schema).every(isAnnotation))
}

/** Whether a member holds a value of the API, or an extension: it counts as a whole, and nothing in it is a schema. */
export function isOpaque(key: string): boolean {
  return key.startsWith('x-') || ['example', 'examples', 'default', 'const', 'enum'].includes(key)
}
