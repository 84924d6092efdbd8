import { isObject, type JsonObject, type JsonValue } from '../json.ts'
import { mapMembers } from '../merge/map-members.ts'
import { declareFernStream, readFernStreaming } from './fern-streaming.ts'
import { addMissing, mapMember, mapOperations } from './operations.ts'
import { resolve } from './resolve.ts'
import { normaliseResponse, streamFormat } from './stream-media.ts'

/**
 * Says in one way how an operation streams: `x-sdk-stream` holds the body field that selects the stream (none: it always
 * streams) and the sentinel that ends it, or is `false` when nothing lets a caller choose between stream and JSON. The
 * schema of the stream's media type describes what one event carries.
 */
export function normaliseStreams(document: JsonObject): JsonObject {
  const marked = mapOperations(document, (operation) => {
    const fern = readFernStreaming(operation['x-fern-streaming'])
    const declared = fern === undefined ? operation : declareFernStream(operation, fern)
    return addMissing(declared, { 'x-sdk-stream': describeStream(declared, document, fern) })
  })
  const withOperations = mapOperations(marked, (operation) =>
    mapMember(operation, 'responses', (responses) => mapResponses(responses, document)),
  )
  return mapMember(withOperations, 'components', (components) =>
    mapMember(components, 'responses', (responses) => mapResponses(responses, document)),
  )
}

function mapResponses(responses: JsonObject, root: JsonObject): JsonObject {
  return mapMembers(responses, (response) => (isObject(response) ? normaliseResponse(response, root) : response))
}

interface Hints {
  readonly field: string | undefined
  readonly sentinel: string | undefined
}

function describeStream(operation: JsonObject, root: JsonObject, hints: Hints | undefined): JsonValue | undefined {
  const media = successMedia(operation, root)
  const stream = media.find(([type]) => streamFormat(type) !== undefined)?.[1]
  if (stream === undefined) return undefined
  const hasAlternative = media.some(([type]) => streamFormat(type) === undefined)
  const field = hints?.field ?? requestField(operation, root)
  if (hasAlternative && field === undefined) return false
  const sentinel = hints?.sentinel ?? stream['x-speakeasy-sse-sentinel'] ?? operation['x-speakeasy-sse-sentinel']
  return {
    ...(field === undefined || !hasAlternative ? {} : { field }),
    ...(typeof sentinel === 'string' ? { sentinel } : {}),
  }
}

function successMedia(
  operation: JsonObject,
  root: JsonObject,
): readonly (readonly [type: string, media: JsonObject])[] {
  const responses = isObject(operation['responses']) ? operation['responses'] : {}
  return Object.entries(responses).flatMap(([status, response]) => {
    const content = status.startsWith('2') ? resolve(response, root)?.['content'] : undefined
    return Object.entries(isObject(content) ? content : {}).map(
      ([type, media]) => [type, isObject(media) ? media : {}] as const,
    )
  })
}

/** The field the document names, or a boolean `stream` in the body. */
function requestField(operation: JsonObject, root: JsonObject): string | undefined {
  const body = resolve(operation['requestBody'], root)
  const named = body?.['x-speakeasy-stream-request-field'] ?? operation['x-speakeasy-stream-request-field']
  if (typeof named === 'string') return named
  const content = isObject(body?.['content']) ? body['content'] : {}
  const streams = Object.values(content).some((media) => isObject(media) && hasStreamProperty(media['schema'], root, 0))
  return streams ? 'stream' : undefined
}

function hasStreamProperty(schema: JsonValue | undefined, root: JsonObject, depth: number): boolean {
  const resolved = resolve(schema, root)
  if (resolved === undefined || depth > 8) return false
  const properties = isObject(resolved['properties']) ? resolved['properties'] : {}
  if (isBoolean(resolve(properties['stream'], root))) return true
  const parts = ['allOf', 'oneOf', 'anyOf'].flatMap((key): readonly JsonValue[] => {
    const members = resolved[key]
    return Array.isArray(members) ? members : []
  })
  return parts.some((part) => hasStreamProperty(part, root, depth + 1))
}

function isBoolean(schema: JsonObject | undefined): boolean {
  if (schema === undefined) return false
  return (
    [schema['type']].flat().includes('boolean') ||
    typeof schema['const'] === 'boolean' ||
    [schema['anyOf'] ?? schema['oneOf'] ?? []].flat().some((part) => isObject(part) && part['type'] === 'boolean')
  )
}
