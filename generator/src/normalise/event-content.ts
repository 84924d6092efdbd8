import { isObject, type JsonObject, type JsonValue } from '../lib/json.ts'
import { type EventKind, eventKinds, isPlainText } from './event-kinds.ts'
import { resolve } from '../lib/follow.ts'

/** Type of the items that readers of server-sent events get. */
export interface EventContent {
  /** Schema of one item. */
  readonly schema: JsonValue | undefined
  /** An item is the JSON or the text of an event's `data`; or, where only names distinguish events, `{ event, data }`. */
  readonly carries: 'json' | 'text' | 'named'
  /** Of named events, those whose `data` is text. */
  readonly text?: readonly string[]
  /** `data` that ends the stream, where the schema lists it among the events. */
  readonly sentinel?: string
}

/**
 * Reads the schema of a stream's items. It describes whole events (OpenAPI 3.2, Sequential Media Types) or, as in documents
 * written before that, their payload alone.
 */
export function readEventContent(schema: JsonValue | undefined, root: JsonObject): EventContent {
  const kinds = eventKinds(schema, root)
  if (kinds === undefined) return { schema, carries: isPlainText(resolve(schema, root) ?? {}) ? 'text' : 'json' }
  const last = kinds.length > 1 ? kinds.find(({ constant }) => constant !== undefined) : undefined
  const content = contentOf(
    kinds.filter((kind) => kind !== last),
    root,
  )
  return last?.constant === undefined ? content : { ...content, sentinel: last.constant }
}

function contentOf(kinds: readonly EventKind[], root: JsonObject): EventContent {
  const thrown = ({ names }: EventKind): boolean => names.every((name) => name === 'error')
  const items = kinds.every(thrown) ? kinds : kinds.filter((kind) => !thrown(kind))
  const payload = choice(items.map(({ data }) => data))
  const texts = items.filter(({ isText }) => isText)
  if (texts.length === items.length) return { schema: payload, carries: 'text' }
  const names = items.flatMap((item) => item.names)
  if (new Set(names).size < names.length || (texts.length === 0 && (items.length === 1 || areTagged(items, root)))) {
    return texts.length === 0 ? { schema: payload, carries: 'json' } : { schema: { type: 'string' }, carries: 'text' }
  }
  return { schema: choice(items.map(namedItem)), carries: 'named', text: texts.flatMap((item) => item.names) }
}

/** Whether a member distinguishes the payloads: each has it with a text of its own. */
function areTagged(kinds: readonly EventKind[], root: JsonObject): boolean {
  const [first = {}, ...rest] = kinds.map(({ data }) => tags(data, root))
  return Object.keys(first).some((name) => {
    const values = [first, ...rest].map((each) => each[name])
    return values.every((value) => value !== undefined) && new Set(values).size === values.length
  })
}

/** The members of an object that can have one text only. */
function tags(data: JsonValue, root: JsonObject): Readonly<Record<string, string>> {
  const properties = resolve(data, root)?.['properties']
  if (!isObject(properties)) return {}
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, property]) => {
      const { enum: values, const: constant = Array.isArray(values) && values.length === 1 ? values[0] : undefined } =
        resolve(property, root) ?? {}
      return typeof constant === 'string' ? [[name, constant]] : []
    }),
  )
}

function namedItem({ names, data }: EventKind): JsonValue {
  return { type: 'object', properties: { event: { type: 'string', enum: names }, data }, required: ['event', 'data'] }
}

function choice(schemas: readonly JsonValue[]): JsonValue {
  const distinct = [...new Map(schemas.map((schema) => [JSON.stringify(schema), schema])).values()]
  return distinct.length === 1 ? (distinct[0] ?? {}) : { oneOf: distinct }
}
