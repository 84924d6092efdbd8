import {
  addMissing,
  isObject,
  type JsonObject,
  type JsonValue,
  listAt,
  mapMember,
  mapObjectMembers,
  objectAt,
} from '../lib/json.ts'
import { mapOperations } from '../specification/http-methods.ts'
import { declareFernStream, readFernStreaming } from './fern-streaming.ts'
import { resolve } from '../lib/follow.ts'
import { normaliseRequest, normaliseResponse, streamFormat } from './stream-media.ts'

/**
 * Says in one way how an operation streams: `x-sdk-stream` holds the body field that selects the stream, or `accept` where
 * only the media types that a request asks for select it (neither: it always streams), and the sentinel that ends it; `false`
 * is a stream that is declared but never sent. The schema of the stream's media type describes what one event carries.
 */
export function normaliseStreams(document: JsonObject): JsonObject {
  const marked = mapOperations(document, (operation) => {
    const fern = readFernStreaming(operation['x-fern-streaming'])
    const declared = fern === undefined ? operation : declareFernStream(operation, fern)
    return addMissing(declared, { 'x-sdk-stream': describeStream(declared, document, fern) })
  })
  const withOperations = mapOperations(marked, (operation) =>
    mapMember(
      mapMember(operation, 'responses', (responses) => mapResponses(responses, document)),
      'requestBody',
      (body) => normaliseRequest(body, document),
    ),
  )
  return mapMember(withOperations, 'components', (components) =>
    mapMember(
      mapMember(components, 'responses', (responses) => mapResponses(responses, document)),
      'requestBodies',
      (bodies) => mapObjectMembers(bodies, (body) => normaliseRequest(body, document)),
    ),
  )
}

function mapResponses(responses: JsonObject, root: JsonObject): JsonObject {
  return mapObjectMembers(responses, (response) => normaliseResponse(response, root))
}

interface Hints {
  readonly field: string | undefined
  readonly sentinel: string | undefined
}

function describeStream(operation: JsonObject, root: JsonObject, hints: Hints | undefined): JsonValue | undefined {
  const media = successMedia(operation, root)
  const stream = media.find(({ isStream }) => isStream)
  if (stream === undefined) return undefined
  const field = hints?.field ?? requestField(operation, root)
  const isChoice = field !== undefined && !isAlwaysTrue(field, operation, root)
  // Without a choice, a response with another status is no alternative: the server decides which one it sends.
  const hasAlternative = media.some(({ status, isStream }) => !isStream && (isChoice || status === stream.status))
  const sentinel = hints?.sentinel ?? stream.value['x-speakeasy-sse-sentinel'] ?? operation['x-speakeasy-sse-sentinel']
  return {
    ...(hasAlternative ? (field === undefined ? { accept: true } : { field }) : {}),
    ...(typeof sentinel === 'string' ? { sentinel } : {}),
  }
}

interface SuccessMedia {
  readonly status: string
  readonly isStream: boolean
  readonly value: JsonObject
}

function successMedia(operation: JsonObject, root: JsonObject): readonly SuccessMedia[] {
  const responses = objectAt(operation, 'responses')
  return Object.entries(responses).flatMap(([status, response]) => {
    const content = status.startsWith('2') ? objectAt(resolve(response, root) ?? {}, 'content') : {}
    return Object.entries(content).map(([type, media]) => ({
      status,
      isStream: streamFormat(type) !== undefined,
      value: isObject(media) ? media : {},
    }))
  })
}

/** The field the document names, or a boolean `stream` in the body. */
function requestField(operation: JsonObject, root: JsonObject): string | undefined {
  const body = resolve(operation['requestBody'], root)
  const named = body?.['x-speakeasy-stream-request-field'] ?? operation['x-speakeasy-stream-request-field']
  if (typeof named === 'string') return named
  return bodyProperties('stream', operation, root).some(isBoolean) ? 'stream' : undefined
}

function isAlwaysTrue(field: string, operation: JsonObject, root: JsonObject): boolean {
  const schemas = bodyProperties(field, operation, root)
  return schemas.length > 0 && schemas.every((schema) => schema['const'] === true)
}

/** The schemas that the request body, or a part of it, has for a property. */
function bodyProperties(name: string, operation: JsonObject, root: JsonObject): readonly JsonObject[] {
  const content = objectAt(resolve(operation['requestBody'], root) ?? {}, 'content')
  return Object.values(content).flatMap((media) =>
    isObject(media) ? propertySchemas(name, media['schema'], root, 0) : [],
  )
}

function propertySchemas(
  name: string,
  schema: JsonValue | undefined,
  root: JsonObject,
  depth: number,
): readonly JsonObject[] {
  const resolved = resolve(schema, root)
  if (resolved === undefined || depth > 8) return []
  const properties = objectAt(resolved, 'properties')
  const own = resolve(properties[name], root)
  const parts = ['allOf', 'oneOf', 'anyOf'].flatMap((key) => listAt(resolved, key))
  return [...(own === undefined ? [] : [own]), ...parts.flatMap((part) => propertySchemas(name, part, root, depth + 1))]
}

function isBoolean(schema: JsonObject): boolean {
  return (
    [schema['type']].flat().includes('boolean') ||
    typeof schema['const'] === 'boolean' ||
    [schema['anyOf'] ?? schema['oneOf'] ?? []].flat().some((part) => isObject(part) && part['type'] === 'boolean')
  )
}
