import { isObject, type JsonObject, type JsonValue, mapMember, mapObjectMembers } from '../lib/json.ts'

/** Contents of `x-fern-streaming`. */
export interface FernStreaming {
  readonly mediaType: string
  readonly sentinel: string | undefined
  /** Body field that selects the stream. */
  readonly field: string | undefined
  /** Schema of one event, where it differs from the plain response. */
  readonly event: JsonValue | undefined
  readonly response: JsonValue | undefined
}

/** `true`, `{ format: sse | json, terminator }` or `{ stream-condition: $request.x, response, response-stream }`. */
export function readFernStreaming(value: JsonValue | undefined): FernStreaming | undefined {
  if (value !== true && !isObject(value)) return undefined
  const settings: JsonObject = value === true ? {} : value
  const { format, terminator, 'stream-condition': condition, 'response-stream': event, response } = settings
  const isEvents = format === 'sse' || (format === undefined && condition !== undefined)
  return {
    mediaType: isEvents ? 'text/event-stream' : 'application/jsonl',
    sentinel: typeof terminator === 'string' ? terminator : undefined,
    field: typeof condition === 'string' ? condition.replace(/^\$request\.(?:body\.)?/, '') : undefined,
    event,
    response,
  }
}

/** Declares the stream as a media type of the success responses, where the document leaves it to the extension. */
export function declareFernStream(operation: JsonObject, fern: FernStreaming): JsonObject {
  return mapMember(operation, 'responses', (responses) =>
    mapObjectMembers(responses, (response, status) => {
      if (!status.startsWith('2') || !isObject(response['content'])) return response
      return { ...response, content: addStream(response['content'], fern) }
    }),
  )
}

function addStream(content: JsonObject, { mediaType, event, field, response }: FernStreaming): JsonObject {
  const json = content['application/json']
  if (content[mediaType] !== undefined || !isObject(json)) return content
  const stream: JsonObject = event === undefined ? json : { schema: event }
  if (field === undefined)
    return Object.fromEntries(
      Object.entries(content).map(([key, media]) => (key === 'application/json' ? [mediaType, stream] : [key, media])),
    )
  return {
    ...content,
    'application/json': response === undefined ? json : { ...json, schema: response },
    [mediaType]: stream,
  }
}
