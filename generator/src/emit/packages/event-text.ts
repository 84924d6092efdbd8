import { isObject, type JsonObject, type JsonValue } from '../../json.ts'
import { readPointer } from '../../json-pointer.ts'
import { isIdentifier } from '../../model/identifiers.ts'
import { hasType, plainSchema } from './plain-schema.ts'

/** What carries the text of an event, in the APIs that stream text. */
const textMembers = new Set(['content', 'text', 'delta'])

/** How deep the text may lie; it also ends the search in a schema that contains itself. */
const deepest = 6

interface Place {
  /** Of the member; empty for an element of a list. */
  readonly name: string
  readonly schema: JsonObject
  /** TypeScript source of the value. */
  readonly source: string
  /** Whether the value may be absent or null where what holds it is there. */
  readonly isOptional: boolean
  /** Whether the source may give no value. */
  readonly isUnsure: boolean
}

/**
 * TypeScript source of the text of `event`, a string: the member nearest to the event that is named like a text and
 * reached without a choice between schemas. All of the event as JSON where there is none.
 */
export function eventText(document: JsonValue, pointer: string | undefined): string {
  const event = plainSchema(document, pointer === undefined ? undefined : readPointer(document, pointer))
  let places: readonly Place[] =
    event === undefined ? [] : [{ name: '', schema: event, source: 'event', isOptional: false, isUnsure: false }]
  for (let depth = 0; depth < deepest; depth += 1) {
    places = places.flatMap((place) => inside(document, place))
    const text = places.find(({ schema, name }) => textMembers.has(name) && isText(schema))
    if (text !== undefined) return text.isUnsure ? `(${text.source} ?? '')` : text.source
  }
  return 'JSON.stringify(event)'
}

/** The members of an object, or the first element of a list. */
function inside(document: JsonValue, place: Place): readonly Place[] {
  const { schema, source, isOptional, isUnsure } = place
  if (hasType(schema, 'array')) {
    const items = plainSchema(document, schema['items'])
    if (items === undefined) return []
    const first = `${source}${isOptional ? '?.' : ''}[0]`
    return [{ name: '', schema: items, source: first, isOptional: true, isUnsure: true }]
  }
  const { properties, required } = schema
  if (!hasType(schema, 'object') || !isObject(properties)) return []
  return Object.entries(properties).flatMap(([name, value]) => {
    const member = plainSchema(document, value)
    if (member === undefined || !isIdentifier(name)) return []
    const mayBeAbsent = !(Array.isArray(required) && required.includes(name)) || isNullable(member)
    const text = `${source}${isOptional ? '?' : ''}.${name}`
    return [{ name, schema: member, source: text, isOptional: mayBeAbsent, isUnsure: isUnsure || mayBeAbsent }]
  })
}

function isText(schema: JsonObject): boolean {
  return hasType(schema, 'string') && !('enum' in schema) && !('const' in schema)
}

function isNullable({ type }: JsonObject): boolean {
  return Array.isArray(type) && type.includes('null')
}
