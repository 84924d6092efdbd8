import { createRequire } from 'node:module'
import { isRecord, type Json, type JsonRecord } from './json.js'
import { loosen } from './loosen.js'
import { inlined, resolved, settleReferences } from './references.js'

// Prism's packages are CommonJS and their types pull in all of its dependencies, so the functions are typed here.
interface Operations {
  transformOas3Operations(document: JsonRecord): readonly object[]
}
interface Schemas {
  convertToJsonSchema(document: JsonRecord, schema: Json): object
}
interface PrismServer {
  createServer(operations: readonly object[], options: object): PrismInstance
}
interface PrismCore {
  createLogger(name: string, options: { readonly level: string }): unknown
}

export interface PrismInstance {
  /** Resolves to the base URL. */
  listen(port: number, host: string): Promise<string>
  close(): Promise<void>
}

/**
 * A mock server for the document, in this process. It responds with the document's examples and checks requests
 * against it. It listens on a free port of 127.0.0.1 once `listen(0, '127.0.0.1')` is called.
 */
export function createPrism(document: JsonRecord): PrismInstance {
  const require = createRequire(import.meta.url)
  const server: PrismServer = require('@stoplight/prism-http-server')
  const core: PrismCore = require('@stoplight/prism-core')
  return server.createServer(operationsIn(playable(document)), {
    components: { logger: core.createLogger('prism', { level: 'silent' }) },
    cors: false,
    config: {
      mock: { dynamic: false },
      validateRequest: true,
      validateResponse: false,
      checkSecurity: true,
      errors: false,
      upstreamProxy: undefined,
      isProxy: false,
    },
  })
}

/**
 * The operations as Prism reads them. Prism's own loader replaces each reference in each place by its schema, which takes
 * hours where most schemas refer to each other. Examples of responses need only a root in which references resolve.
 */
function operationsIn(document: JsonRecord): readonly object[] {
  const require = createRequire(import.meta.url)
  const ofPrism = createRequire(require.resolve('@stoplight/prism-http'))
  const { transformOas3Operations }: Operations = ofPrism('@stoplight/http-spec/oas3/operation')
  const { convertToJsonSchema }: Schemas = ofPrism('@stoplight/http-spec/oas')
  const components = isRecord(document['components']) ? document['components'] : {}
  const schemas = Object.entries(isRecord(components['schemas']) ? components['schemas'] : {})
  const converted = schemas.map(([name, schema]) => [name, convertToJsonSchema(document, schema)])
  const root = { components: { ...components, schemas: Object.fromEntries(converted) }, paths: document['paths'] }
  return transformOas3Operations(document).map((operation) => ({ ...root, ...operation }))
}

/** The document without what Prism stumbles over. */
function playable(document: JsonRecord): JsonRecord {
  const copy: unknown = JSON.parse(
    JSON.stringify(loosen(settleReferences(document)), (_key, value: Json) => withoutTraps(value)),
  )
  if (!isRecord(copy)) return document
  playPaths(copy)
  playSecurity(copy)
  for (const operation of operationsOf(copy)) {
    playRanges(operation, copy)
    playStreams(operation, copy)
    playExamples(operation, copy)
    openForms(operation, copy)
    openParameters(operation, copy)
    inlineRequest(operation, copy)
  }
  return copy
}

function withoutTraps(value: Json): Json {
  // Parameters that describe these headers are to be ignored (OpenAPI, Parameter Object); Prism checks them.
  const isIgnored =
    isRecord(value) &&
    value['in'] === 'header' &&
    value['type'] !== 'apiKey' &&
    /^(?:accept|content-type|authorization)$/i.test(String(value['name']))
  return isIgnored ? { name: value['name'], in: 'header', schema: {} } : value
}

/** The part after a `#` distinguishes operations of one path, and is never sent. */
function playPaths(document: JsonRecord): void {
  const { paths } = document
  if (!isRecord(paths)) return
  const sent = Object.entries(paths).map(([path, item]) => [path.replace(/#.*$/s, ''), item])
  document['paths'] = { ...Object.fromEntries(sent), ...paths }
}

/**
 * Prism refuses every request where it does not know a scheme. Unknown schemes of HTTP arrive as bearer tokens; what the platform
 * handles, mutual TLS, does not arrive. Requirements may name what is left out.
 */
function playSecurity(document: JsonRecord): void {
  const { components } = document
  if (!isRecord(components) || !isRecord(components['securitySchemes'])) return
  const schemes = Object.entries(components['securitySchemes']).flatMap(([name, reference]): [string, Json][] => {
    const scheme = resolved(reference, document)
    if (scheme['type'] === 'mutualTLS') return []
    const isBasic = /^basic$/i.test(String(scheme['scheme']))
    return [[name, scheme['type'] === 'http' ? { type: 'http', scheme: isBasic ? 'basic' : 'bearer' } : scheme]]
  })
  components['securitySchemes'] = Object.fromEntries(schemes)
}

/** Prism sends text for text media types, so the example of a stream becomes the text of the stream. */
function playStreams(operation: JsonRecord, document: JsonRecord): void {
  const stream = isRecord(operation['x-sdk-stream']) ? operation['x-sdk-stream'] : {}
  for (const content of contentsOf(operation, document)) {
    const media = content['text/event-stream']
    // Operations may share a response.
    if (!isRecord(media) || played.has(media)) continue
    const events = isRecord(media['x-sdk-events']) ? media['x-sdk-events'] : {}
    // The example need not be the last event, without which a stream would count as cut off; the usual end does instead.
    const { sentinel = events['sentinel'] ?? (stream['last'] === undefined ? undefined : '[DONE]') } = stream
    const end = typeof sentinel === 'string' ? `data: ${sentinel}\n\n` : ''
    const text = `: keep-alive\n\n${eventText(media['example'], events)}\n\n${end}`
    const playing = { schema: { type: 'string' }, example: text }
    played.add(playing)
    content['text/event-stream'] = playing
  }
}

const played = new WeakSet<JsonRecord>()

/** The SDK reads a range of media types as JSON, unless it holds a text or a file; Prism would send it as text. */
function playRanges(operation: JsonRecord, document: JsonRecord): void {
  for (const content of contentsOf(operation, document))
    for (const [type, media] of Object.entries(content)) {
      const isRange = /^(?:\*|application)\/\*/.test(type) && isRecord(media)
      if (!isRange || resolved(media['schema'], document)['type'] === 'string') continue
      delete content[type]
      content['application/json'] ??= media
    }
}

/** Prism prefers the example of a schema to the `examples` of a media type, and sends only text for other types than JSON. */
function playExamples(operation: JsonRecord, document: JsonRecord): void {
  for (const content of contentsOf(operation, document))
    for (const [type, media] of Object.entries(content)) {
      if (!isRecord(media) || type === 'text/event-stream') continue
      const [first] = membersOf(media['examples']).map((example) => resolved(example, document)['value'])
      const example = media['example'] ?? first
      delete media['examples']
      if (/\bjson\b/i.test(type)) {
        if (example !== undefined) media['example'] = example
        continue
      }
      media['schema'] = { type: 'string' }
      media['example'] = typeof example === 'string' ? example : (JSON.stringify(example) ?? 'text')
    }
}

/** What the responses of an operation hold, by media type; those of components may be shared. */
function contentsOf(operation: JsonRecord, document: JsonRecord): readonly JsonRecord[] {
  return membersOf(operation['responses'])
    .map((response) => resolved(response, document)['content'])
    .filter(isRecord)
}

/** Prism keeps the last of the parts or fields with one name, and does not put together what travels as several. */
function openForms(operation: JsonRecord, document: JsonRecord): void {
  const body = resolved(operation['requestBody'], document)
  const content = isRecord(body['content']) ? body['content'] : {}
  for (const [type, media] of Object.entries(content)) {
    if (!isRecord(media) || !/^(?:multipart\/form-data|application\/x-www-form-urlencoded)\b/i.test(type)) continue
    const schema = resolved(media['schema'], document)
    const { properties, required, ...rest } = schema
    const fields = Object.entries(isRecord(properties) ? properties : {})
    const read = new Map(fields.filter(([, field]) => isScalar(resolved(field, document))))
    const needed = Array.isArray(required) ? required.filter((name) => read.has(String(name))) : []
    delete rest['additionalProperties']
    content[type] = { schema: { ...rest, properties: Object.fromEntries(read), required: needed } }
  }
}

/**
 * Prism throws for what it cannot parse, and then never responds. It keeps what it reads right: single values, and
 * lists in a query, each in the usual style of its place. Of other parameters it sees at most that they are there.
 */
function openParameters(operation: JsonRecord, document: JsonRecord): void {
  const { parameters } = operation
  if (!Array.isArray(parameters)) return
  operation['parameters'] = parameters.map((reference) => {
    const parameter = resolved(reference, document)
    const { name, in: place, required = false, schema: given } = parameter
    const usual = place === 'query' || place === 'cookie' ? 'form' : 'simple'
    const { style = usual, explode = style === 'form' } = parameter
    const schema = resolved(given, document)
    const isRead = isScalar(schema) || (schema['type'] === 'array' && place === 'query')
    if (isRead && style === usual) return { ...parameter, explode }
    // The members of an object may be sent instead, each with a name of its own.
    const hasName = place !== 'query' || (explode === false && style !== 'deepObject')
    return { name, in: place, required: hasName && required, schema: {} }
  })
}

/** Prism looks for read-only properties and merges `allOf` before it validates a body, and follows no reference there. */
function inlineRequest(operation: JsonRecord, document: JsonRecord): void {
  const { content, ...body } = resolved(operation['requestBody'], document)
  if (isRecord(content)) {
    const media = Object.entries(content).map(([type, each]) => [type, inlined(each, document)])
    operation['requestBody'] = { ...body, content: Object.fromEntries(media) }
  }
  if (Array.isArray(operation['parameters']))
    operation['parameters'] = operation['parameters'].map((parameter) => inlined(parameter, document))
}

function isScalar({ type }: JsonRecord): boolean {
  const types = Array.isArray(type) ? type : [type]
  return types.every((each) => typeof each === 'string' && each !== 'array' && each !== 'object')
}

/** An item as the event that it came in. */
function eventText(item: Json | undefined, { carries, text }: JsonRecord): string {
  if (carries === 'named' && isRecord(item)) {
    const { event, data } = item
    const isText = Array.isArray(text) && text.includes(event ?? null)
    return `event: ${String(event)}\n${dataText(data, isText)}`
  }
  return dataText(item, carries === 'text')
}

function dataText(data: Json | undefined, isText: boolean): string {
  const text = isText ? String(data) : JSON.stringify(data)
  return text.replaceAll(/^/gm, 'data: ')
}

function operationsOf(document: JsonRecord): readonly JsonRecord[] {
  return membersOf(document['paths']).flatMap(membersOf)
}

function membersOf(value: Json | undefined): readonly JsonRecord[] {
  return isRecord(value) ? Object.values(value).filter(isRecord) : []
}
