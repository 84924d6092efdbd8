import {
  isObject,
  type JsonObject,
  type JsonValue,
  mapMember,
  mapMembers,
  mapObjectMembers,
  parseJson,
} from '../lib/json.ts'
import { type EventContent, readEventContent } from './event-content.ts'
import { isEvent } from './event-kinds.ts'
import { resolve } from '../lib/follow.ts'

/** How a stream is cut into items: server-sent events, one JSON value per line, or RFC 7464 sequences. */
export type StreamFormat = 'events' | 'lines' | 'sequence'

/** The format of a stream's media type (OpenAPI 3.2, Media Type Object, sequential media types); absent for other types. */
export function streamFormat(mediaType: string): StreamFormat | undefined {
  const type = (mediaType.split(';')[0] ?? '').trim().toLowerCase()
  if (type === 'text/event-stream') return 'events'
  if (/^application\/(?:x-)?(?:jsonl|ndjson|jsonlines|json-lines|json-l)$/.test(type)) return 'lines'
  return /^application\/(?:[\w.-]+\+)?json-seq$/.test(type) ? 'sequence' : undefined
}

/**
 * In the stream media types of a response, `schema` becomes the schema of one item. Where an item of server-sent events is not
 * the JSON that `data` carries, `x-sdk-events` says what it is (`carries`, `text`: see `EventContent`).
 */
export function normaliseResponse(response: JsonObject, root: JsonObject): JsonObject {
  return mapMember(response, 'content', (content) =>
    mapObjectMembers(content, (media, type) => {
      const format = streamFormat(type)
      return format === undefined ? media : normaliseMedia(media, format, root)
    }),
  )
}

/** A request body of records, or of parts that are distinguished by their order, is the list of them. */
export function normaliseRequest(body: JsonObject, root: JsonObject): JsonObject {
  return mapMember(body, 'content', (content) =>
    mapObjectMembers(content, (media, type) => wholeList(media, type, root)),
  )
}

function wholeList(media: JsonObject, type: string, root: JsonObject): JsonObject {
  const { itemSchema, ...rest } = media
  const format = streamFormat(type)
  if (/^multipart\//i.test(type) && itemSchema !== undefined && media['schema'] === undefined)
    return { ...rest, schema: { type: 'array', items: itemSchema } }
  if (format === undefined || format === 'events') return media
  const item = itemSchema ?? itemOfWhole(media['schema'], format, root)
  return { ...rest, schema: { type: 'array', ...(item === undefined ? {} : { items: item }) } }
}

function normaliseMedia(media: JsonObject, format: StreamFormat, root: JsonObject): JsonObject {
  const { itemSchema, ...rest } = media
  const whole = itemSchema ?? itemOfWhole(media['schema'], format, root)
  if (format !== 'events') return whole === media['schema'] ? media : { ...rest, schema: whole }
  const { schema, ...content } = readEventContent(whole, root)
  const isPlain = content.carries === 'json' && content.sentinel === undefined
  if (schema === media['schema'] && isPlain) return media
  const withSchema = { ...rest, schema, ...(isPlain ? {} : { 'x-sdk-events': { ...content } }) }
  return mapExamples(withSchema, (example) => exampleItem(example, content))
}

/** A schema of the whole stream, as before 3.2: bytes say nothing of the items, a list says what they are. */
function itemOfWhole(schema: JsonValue | undefined, format: StreamFormat, root: JsonObject): JsonValue | undefined {
  const whole = resolve(schema, root)
  if (whole?.['format'] === 'binary') return {}
  return format !== 'events' && whole?.['type'] === 'array' && whole['items'] !== undefined ? whole['items'] : schema
}

/** An example of a whole event, or of several, becomes that of the first item; other examples are items already. */
function exampleItem(example: JsonValue, { carries, text = [] }: Omit<EventContent, 'schema'>): JsonValue {
  const event: JsonValue =
    Array.isArray(example) && example.every((each) => isObject(each) && isEvent(each)) ? (example[0] ?? {}) : example
  if (!isObject(event) || !isEvent(event)) return example
  const { event: name = 'message', data = null } = event
  // `data` may be shown as it is sent.
  const parsed = typeof data === 'string' ? parseJson(data) : undefined
  const item = parsed === undefined || carries === 'text' || text.includes(String(name)) ? data : parsed
  return carries === 'named' ? { event: name, data: item } : item
}

function mapExamples(media: JsonObject, change: (example: JsonValue) => JsonValue): JsonObject {
  const { example } = media
  const changed = example === undefined ? media : { ...media, example: change(example) }
  const inEntry = (entry: JsonObject): JsonObject =>
    mapMembers(entry, (value, key) =>
      value !== undefined && (key === 'value' || key === 'dataValue') ? change(value) : value,
    )
  return mapMember(changed, 'examples', (examples) => mapObjectMembers(examples, inEntry))
}
