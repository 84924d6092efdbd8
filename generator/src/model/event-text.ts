import { isObject, type JsonObject, type JsonValue } from '../json.ts'
import { readPointer } from '../json-pointer.ts'
import { isIdentifier } from './identifiers.ts'
import { hasType, plainSchema } from './plain-schema.ts'
import type { PropertyPath } from './property-paths.ts'
import type { TypeRef } from './type-ref.ts'

/** What carries the text of an event, in the APIs that stream text. */
const textMembers = new Set(['content', 'text', 'delta'])

/** How deep the text may lie; it also ends the search in a schema that contains itself. */
const deepest = 6

interface Place {
  readonly schema: JsonObject
  readonly path: PropertyPath
}

/**
 * Where the text of an event is: the member nearest to the event that is named like a text and reached without a choice
 * between schemas; no member where the event is a text itself. `0` in the path is the first element of a list.
 */
export function findEventText(document: JsonValue, event: TypeRef | undefined): PropertyPath | undefined {
  const schema = plainSchema(document, event && readPointer(document, event.pointer))
  if (schema !== undefined && isText(schema)) return []
  let places: readonly Place[] = schema === undefined ? [] : [{ schema, path: [] }]
  for (let depth = 0; depth < deepest; depth += 1) {
    places = places.flatMap((place) => inside(document, place))
    const text = places.find(({ schema: each, path }) => textMembers.has(path.at(-1)?.name ?? '') && isText(each))
    if (text !== undefined) return text.path
  }
  return undefined
}

/** The members of an object, or the first element of a list. */
function inside(document: JsonValue, { schema, path }: Place): readonly Place[] {
  if (hasType(schema, 'array')) {
    const items = plainSchema(document, schema['items'])
    return items === undefined
      ? []
      : [{ schema: items, path: [...path, { name: '0', optional: true, partial: false }] }]
  }
  const { properties, required } = schema
  if (!hasType(schema, 'object') || !isObject(properties)) return []
  return Object.entries(properties).flatMap(([name, value]) => {
    const member = plainSchema(document, value)
    if (member === undefined || !isIdentifier(name)) return []
    const optional = !(Array.isArray(required) && required.includes(name)) || isNullable(member)
    return [{ schema: member, path: [...path, { name, optional, partial: false }] }]
  })
}

function isText(schema: JsonObject): boolean {
  return hasType(schema, 'string') && !('enum' in schema) && !('const' in schema)
}

function isNullable({ type }: JsonObject): boolean {
  return Array.isArray(type) && type.includes('null')
}
