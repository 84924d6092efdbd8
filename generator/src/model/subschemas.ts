import { isObject, type JsonObject, type JsonValue } from '../json.ts'

/** Keywords of JSON Schema 2020-12 whose value is a schema, a list of schemas, or a map of schemas. */
const single = [
  'items',
  'additionalItems',
  'additionalProperties',
  'unevaluatedProperties',
  'propertyNames',
  'contains',
]
const lists = ['allOf', 'oneOf', 'anyOf', 'prefixItems', 'items']
const maps = ['properties', 'patternProperties']

/** The schemas that stand directly in a schema and take part in its type. */
function subschemas(schema: JsonObject): readonly JsonObject[] {
  const found: JsonObject[] = []
  const add = (value: JsonValue | undefined) => {
    if (isObject(value)) found.push(value)
  }
  for (const keyword of single) add(schema[keyword])
  for (const keyword of lists) {
    const list = schema[keyword]
    if (Array.isArray(list)) list.forEach(add)
  }
  for (const keyword of maps) {
    const map = schema[keyword]
    if (isObject(map)) Object.values(map).forEach(add)
  }
  return found
}

/** Every schema below one, itself included, without following references. No recursion: depth costs no stack. */
export function forEachSubschema(root: JsonObject, visit: (schema: JsonObject) => void): void {
  const open = [root]
  for (let schema = open.pop(); schema !== undefined; schema = open.pop()) {
    visit(schema)
    open.push(...subschemas(schema))
  }
}

/** The component schema a reference names, if it is one. */
export function componentKey(reference: JsonValue | undefined): string | undefined {
  if (typeof reference !== 'string') return undefined
  const key = /^#\/components\/schemas\/([^/]+)$/.exec(reference)?.[1]
  return key === undefined ? undefined : unescape(key)
}

function unescape(key: string): string {
  const plain = key.replaceAll('~1', '/').replaceAll('~0', '~')
  if (!plain.includes('%')) return plain
  try {
    return decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~')
  } catch {
    return plain
  }
}
