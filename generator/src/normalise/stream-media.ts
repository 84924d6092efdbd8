import { isObject, type JsonObject, type JsonValue } from '../json.ts'
import { mapMembers } from '../merge/push-down.ts'
import { eventPayload, examplePayload } from './event-payload.ts'
import { mapMember } from './operations.ts'

const streamTypes = new Set(['text/event-stream', 'application/jsonl', 'application/x-ndjson', 'application/json-seq'])

export function isStreamType(mediaType: string): boolean {
  return streamTypes.has((mediaType.split(';')[0] ?? '').trim().toLowerCase())
}

/** In the stream media types of a response, `schema` becomes the schema of what one event carries. */
export function normaliseResponse(response: JsonObject, root: JsonObject): JsonObject {
  return mapMember(response, 'content', (content) =>
    mapMembers(content, (media, type) => (isObject(media) && isStreamType(type) ? normaliseMedia(media, root) : media)),
  )
}

function normaliseMedia(media: JsonObject, root: JsonObject): JsonObject {
  const { itemSchema, ...rest } = media
  const schema = itemSchema ?? media['schema']
  const payload = eventPayload(schema, root)
  if (itemSchema === undefined && payload === undefined) return media
  const withSchema = { ...rest, schema: payload ?? schema }
  return payload === undefined ? withSchema : unwrapExamples(withSchema)
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
