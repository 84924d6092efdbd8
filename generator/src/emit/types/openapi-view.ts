import { isObject, type JsonObject, type JsonValue } from '../../json.ts'
import { appendPointer, canonicalPointer } from '../../json-pointer.ts'
import type { TypeRef, View } from '../../model/type-ref.ts'
import { bodyView } from '../../model/schema-views.ts'

/** Replaces a schema: openapi-typescript lays out the document, the types in it are printed by us. */
export interface PrintedSchema extends JsonObject {
  readonly type: 'string'
  readonly 'x-sdk-type': string
}

type Print = (type: TypeRef) => string

/** The document with the text of its type in place of each schema. */
export function openapiView(document: JsonObject, print: Print): JsonObject {
  const { components, ...rest } = document
  const marked = isObject(components) ? markComponents(components, print) : components
  const view = mark(rest, '#', 'response', print)
  return { ...(isObject(view) ? view : {}), ...(marked === undefined ? {} : { components: marked }) }
}

function markComponents({ schemas, ...others }: JsonObject, print: Print): JsonValue {
  const marked = mark(others, '#/components', 'response', print)
  const names = Object.keys(isObject(schemas) ? schemas : {})
  const named = names.map((key) => [
    key,
    printed({ pointer: appendPointer('#/components/schemas', key), view: 'response' }, print),
  ])
  return { ...(isObject(marked) ? marked : {}), schemas: Object.fromEntries(named) }
}

/** Not part of the layout; may hold anything. */
const skipped = new Set([
  'example',
  'examples',
  'links',
  'callbacks',
  'webhooks',
  'servers',
  'security',
  'tags',
  'info',
])

function mark(value: JsonValue, pointer: string, view: View, print: Print): JsonValue {
  if (Array.isArray(value)) return value.map((item: JsonValue, index) => mark(item, `${pointer}/${index}`, view, print))
  if (!isObject(value)) return value
  // Members of these are called as the document likes.
  const isMap = /^#\/components\/[^/]+$|^#\/paths$|\/(?:headers|content|responses)$/.test(pointer)
  const mayExtend = !isMap || /^#\/paths(?:$|.*\/responses$)/.test(pointer)
  const entries = Object.entries(value).flatMap(([key, member]): [string, JsonValue][] => {
    if (member === undefined || (!isMap && skipped.has(key)) || (mayExtend && key.startsWith('x-'))) return []
    const at = appendPointer(pointer, key)
    if (key === 'operationId' && !isMap) return [[key, printableId(String(member))]]
    if (key === 'schema' && !isMap) return [[key, markSchema(member, at, view, print)]]
    return [[key, mark(member, at, viewUnder(key, view), print)]]
  })
  return Object.fromEntries(entries)
}

/** openapi-typescript writes such characters in two ways, as the key of an operation and where it is looked up. */
function printableId(id: string): string {
  return id.replaceAll(/[^\p{L}\p{N}\p{P}\p{S} ]|['"`\\%]/gu, (char) => `_u${char.charCodeAt(0).toString(16)}`)
}

function markSchema(schema: JsonValue, pointer: string, view: View, print: Print): JsonValue {
  const isBare = isObject(schema) && Object.keys(schema).length === 1 && typeof schema['$ref'] === 'string'
  const at = isBare ? canonicalPointer(String(schema['$ref'])) : pointer
  return printed({ pointer: at, view }, print)
}

function viewUnder(key: string, view: View): View {
  if (key === 'responses') return 'response'
  if (key === 'parameters' || key === 'requestBody' || key === 'requestBodies') return 'request'
  return view === 'request' && key.includes('/') ? bodyView(key) : view
}

function printed(type: TypeRef, print: Print): PrintedSchema {
  return { type: 'string', 'x-sdk-type': print(type) }
}
