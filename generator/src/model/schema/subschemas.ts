import { isObject, type JsonObject, type JsonValue } from '../../lib/json.ts'

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

const holding: ReadonlySet<string> = new Set([...single, ...lists, ...maps])

/** Path of a schema below another: the keys from there to here, the last first. */
export interface Below {
  readonly parent: Below | undefined
  readonly keys: readonly string[]
}

interface Found {
  readonly schema: JsonObject
  readonly below: Below | undefined
}

/** The schemas directly in a schema and take part in its type. */
function subschemas({ schema, below: parent }: Found): readonly Found[] {
  const found: Found[] = []
  if (!Object.keys(schema).some((keyword) => holding.has(keyword))) return found
  const add = (value: JsonValue | undefined, ...keys: readonly string[]) => {
    if (isObject(value)) found.push({ schema: value, below: { parent, keys } })
  }
  for (const keyword of single) add(schema[keyword], keyword)
  for (const keyword of lists) {
    const list = schema[keyword]
    if (Array.isArray(list)) for (const [index, value] of list.entries()) add(value, keyword, String(index))
  }
  for (const keyword of maps) {
    const map = schema[keyword]
    if (isObject(map)) for (const [name, value] of Object.entries(map)) add(value, keyword, name)
  }
  return found
}

/** Every schema below one, itself included, without following references. No recursion: depth costs no stack. */
export function forEachSubschema(
  root: JsonObject,
  visit: (schema: JsonObject, below: Below | undefined) => void,
): void {
  const open: Found[] = [{ schema: root, below: undefined }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    visit(next.schema, next.below)
    for (const one of subschemas(next)) open.push(one)
  }
}

/** The keys that lead from the upper schema to the lower one. */
export function keysTo(below: Below | undefined): readonly string[] {
  const keys: string[] = []
  for (let one = below; one !== undefined; one = one.parent) for (const key of one.keys.toReversed()) keys.push(key)
  return keys.toReversed()
}
