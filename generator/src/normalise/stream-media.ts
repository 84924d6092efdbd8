import { isObject, type JsonObject, type JsonValue } from '../json.ts'
import { mapMembers } from '../merge/map-members.ts'
import { eventPayload, examplePayload } from './event-payload.ts'
import { mapMember } from './operations.ts'
import { resolve } from './resolve.ts'

/** How a stream is cut into items: server-sent events, one JSON value per line, or RFC 7464 sequences. */
export type StreamFormat = 'events' | 'lines' | 'sequence'

/** The format of a stream's media type (OpenAPI 3.2, Media Type Object, sequential media types); absent for other types. */
export function streamFormat(mediaType: string): StreamFormat | undefined {
  const type = (mediaType.split(';')[0] ?? '').trim().toLowerCase()
  if (type === 'text/event-stream') return 'events'
  if (/^application\/(?:x-)?(?:jsonl|ndjson|jsonlines|json-lines|json-l)$/.test(type)) return 'lines'
  return /^application\/(?:[\w.-]+\+)?json-seq$/.test(type) ? 'sequence' : undefined
}

/** In the stream media types of a response, `schema` becomes the schema of what one event carries. */
export function normaliseResponse(response: JsonObject, root: JsonObject): JsonObject {
  return mapMember(response, 'content', (content) =>
    mapMembers(content, (media, type) => {
      const format = streamFormat(type)
      return isObject(media) && format !== undefined ? normaliseMedia(media, format, root) : media
    }),
  )
}

function normaliseMedia(media: JsonObject, format: StreamFormat, root: JsonObject): JsonObject {
  const { itemSchema, ...rest } = media
  const schema = itemSchema ?? itemOfWhole(media['schema'], format, root)
  const payload = format === 'events' ? eventPayload(schema, root) : undefined
  if (schema === media['schema'] && payload === undefined) return media
  const withSchema = { ...rest, schema: payload ?? schema }
  return payload === undefined ? withSchema : unwrapExamples(withSchema)
}

/** A schema of the whole stream, as before 3.2: bytes say nothing of the items, a list says what they are. */
function itemOfWhole(schema: JsonValue | undefined, format: StreamFormat, root: JsonObject): JsonValue | undefined {
  const whole = resolve(schema, root)
  if (whole?.['format'] === 'binary') return {}
  return format !== 'events' && whole?.['type'] === 'array' && whole['items'] !== undefined ? whole['items'] : schema
}

function unwrapExamples(media: JsonObject): JsonObject {
  const { example } = media
  const unwrapped = example === undefined ? media : { ...media, example: examplePayload(example) }
  return mapMember(unwrapped, 'examples', (examples) =>
    mapMembers(examples, (entry) => (isObject(entry) ? unwrapValue(entry) : entry)),
  )
}

function unwrapValue(entry: JsonObject): JsonObject {
  return mapMembers(entry, (value: JsonValue | undefined, key) =>
    value !== undefined && (key === 'value' || key === 'dataValue') ? examplePayload(value) : value,
  )
}
