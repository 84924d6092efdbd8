import type { Api, Operation } from '../../model/api.ts'
import { essence } from '../../model/media-types.ts'
import type { Parameter } from '../../model/parameters.ts'
import type { Imports } from '../imports.ts'
import { Code, type Literal } from '../literal.ts'
import { bodyEncoder } from './body-encoder.ts'
import { call } from './descriptor-call.ts'
import { bodyTest, responseDecoder } from './response-decoder.ts'
import { securityLiteral } from './security.ts'
import { serializer } from './serializer.ts'

/** The data by which the runtime knows an operation. What the runtime does by default is left out. */
export function operationDescriptor(operation: Operation, api: Api, imports: Imports): Literal {
  const { response, stream } = operation
  const serverURL = operation.serverUrl !== api.servers[0]?.url ? operation.serverUrl : undefined
  return {
    id: operation.name,
    method: operation.verb,
    path: operation.path,
    request: requestEncoder(operation, imports),
    response: responseDecoder(operation, imports),
    accept: response.accept === 'application/json' || stream !== undefined ? undefined : response.accept,
    stream: stream === undefined ? undefined : streaming(operation, stream, imports),
    security: operation.security && securityLiteral(operation.security, api, imports, '../../runtime'),
    serverURL,
  }
}

function requestEncoder({ request }: Operation, imports: Imports): Code | undefined {
  if (request.kind === 'none') return undefined
  if (request.kind === 'body') return bodyEncoder(request.body, imports)
  const specs = parameterSpecs(request.parameters, imports)
  if (request.kind === 'mixed') {
    const encode = imports.value('../../runtime/parameters-and-body.js', 'parametersAndBody')
    return call(encode, bodyEncoder(request.body, imports), specs)
  }
  if (specs === undefined) return new Code(imports.value('../../runtime/query-parameters.js', 'queryParameters'))
  return call(imports.value('../../runtime/parameters.js', 'parameters'), specs)
}

function streaming(
  { request, failure: conditions }: Operation,
  stream: NonNullable<Operation['stream']>,
  imports: Imports,
): Code {
  const { field, format, mediaType, sentinel, carries, textEvents } = stream
  const [module, name] =
    format === 'events' ? eventDecoders[stream.last.length > 0 ? 'last' : carries] : recordDecoders[format]
  const text = textEvents.length === 0 ? undefined : textEvents
  const failure = bodyTest(conditions, imports)
  const last = format === 'events' ? bodyTest(stream.last, imports) : undefined
  const options =
    format === 'events' ? { field, sentinel, text, failure, last } : { field, mediaType: otherName(mediaType), failure }
  const isPlain = Object.values(options).every((option) => option === undefined)
  const decode = call(imports.value(`../../runtime/${module}.js`, name), isPlain ? undefined : options)
  if (stream.orJson) return call(imports.value('../../runtime/stream-or-json.js', 'streamOrJson'), decode)
  if (field === undefined || request.kind !== 'mixed') return decode
  return call(imports.value('../../runtime/parameters-and-body.js', 'streamOfBody'), decode)
}

const eventDecoders = {
  json: ['server-sent-events', 'serverSentEvents'],
  text: ['text-events', 'textEvents'],
  named: ['named-events', 'namedEvents'],
  last: ['last-event', 'eventsUntil'],
} as const

const recordDecoders = {
  lines: ['json-lines', 'jsonLines'],
  sequence: ['json-sequences', 'jsonSequences'],
} as const

/** The runtime asks for the usual names by itself. */
function otherName(mediaType: string): string | undefined {
  return ['application/jsonl', 'application/json-seq'].includes(mediaType) ? undefined : essence(mediaType)
}

function parameterSpecs(parameters: readonly Parameter[], imports: Imports): Literal {
  const specs = parameters.flatMap((parameter) => {
    const spec = parameterSpec(parameter, imports)
    return spec === undefined ? [] : [[parameter.property, spec] as const]
  })
  return specs.length === 0 ? undefined : Object.fromEntries(specs)
}

/** Absent for what the runtime assumes: exploded form query parameters. */
function parameterSpec({ property, wireName, ...parameter }: Parameter, imports: Imports): Literal {
  const serialize = serializer(parameter, imports)
  if (parameter.in === 'query' && serialize === undefined && property === wireName) return undefined
  const place = { path: 'inPath', query: 'inQuery', header: 'inHeader', cookie: 'inCookie' }[parameter.in]
  return {
    in: parameter.in === 'query' ? undefined : new Code(imports.value('../../runtime/places.js', place)),
    name: property === wireName ? undefined : wireName,
    serialize,
  }
}
