import type { Api, Operation } from '../../model/api.ts'
import { type ConversionPlan, leadsTo } from '../../model/conversions/conversion-plan.ts'
import { essence } from '../../model/media-types.ts'
import type { Parameter } from '../../model/operations/parameters.ts'
import type { FileScope } from '../code/scope.ts'
import { Code, type Literal } from '../code/literal.ts'
import { bodyEncoder } from './body-encoder.ts'
import { converter } from './conversions-file.ts'
import { call } from './descriptor-call.ts'
import { bodyTest, responseDecoder } from './response-decoder.ts'
import { securityLiteral } from './security.ts'
import { serializer } from './serializer.ts'

const converting = '../../runtime/conversions'

/** The data by which the runtime knows an operation. What the runtime does by default is left out. In this order bundles compress best. */
export function operationDescriptor(operation: Operation, api: Api, scope: FileScope): Literal {
  const { response, stream } = operation
  const own = operation.servers[0]?.url
  const serverURL = own === api.servers[0]?.url ? undefined : own
  return {
    path: operation.path,
    id: operation.name,
    method: operation.verb,
    request: requestEncoder(operation, scope),
    response: responseDecoder(operation, scope),
    accept: response.accept === 'application/json' || stream !== undefined ? undefined : response.accept,
    stream: stream === undefined ? undefined : streaming(operation, stream, scope),
    security: operation.security && securityLiteral(operation.security, api, scope, '../../runtime'),
    serverURL,
  }
}

function requestEncoder({ request, conversions }: Operation, scope: FileScope): Code | undefined {
  const encode = encoder(request, scope)
  if (encode === undefined || !leadsTo('bigint', conversions.request)) return encode
  return call(scope.value(`${converting}/exact-request.js`, 'exactRequest'), encode)
}

function encoder(request: Operation['request'], scope: FileScope): Code | undefined {
  if (request.kind === 'none') return undefined
  if (request.kind === 'body') return bodyEncoder(request.body, scope)
  if (request.kind === 'parameters') return parametersEncoder(request.parameters, scope)
  const encode = scope.value('../../runtime/request/parameters.js', 'parametersAndBody')
  return call(encode, bodyEncoder(request.body, scope), parametersBesideBody(request.parameters, scope))
}

function parametersEncoder(parameters: readonly Parameter[], scope: FileScope): Code {
  const specs = parameterSpecs(parameters, scope)
  if (parameters.some(isInPath))
    return call(scope.value('../../runtime/request/parameters.js', 'pathParameters'), specs)
  if (specs === undefined) return new Code(scope.value('../../runtime/request/parameters.js', 'queryParameters'))
  return call(scope.value('../../runtime/request/parameters.js', 'parameters'), specs)
}

/** Absent where all parameters are sent as the runtime sends them beside a body by itself. */
function parametersBesideBody(parameters: readonly Parameter[], scope: FileScope): Code | undefined {
  const isUsual = !parameters.some(isInPath) && parameterSpecs(parameters, scope) === undefined
  return isUsual ? undefined : parametersEncoder(parameters, scope)
}

const isInPath = (parameter: Parameter) => parameter.in === 'path'

function streaming(
  { request, failure: conditions, conversions }: Operation,
  stream: NonNullable<Operation['stream']>,
  scope: FileScope,
): Code {
  const { field, format, mediaType, sentinel, carries, textEvents } = stream
  const [module, name] =
    format === 'events' ? eventDecoders[stream.last.length > 0 ? 'last' : carries] : recordDecoders[format]
  const text = textEvents.length === 0 ? undefined : textEvents
  const failure = bodyTest(conditions, scope)
  const last = format === 'events' ? bodyTest(stream.last, scope) : undefined
  const options =
    format === 'events' ? { field, sentinel, text, failure, last } : { field, mediaType: otherName(mediaType), failure }
  const hasDefaults = Object.values(options).every((option) => option === undefined)
  const decoder = scope.value(`../../runtime/stream/${module}.js`, name)
  const plan = conversions.event
  const isExact = leadsTo('bigint', plan)
  const exactDecoder = () =>
    format === 'events'
      ? call(decoder, options, new Code(scope.value(`${converting}/exact-event.js`, 'exactEvent')))
      : call(decoder, { ...options, refine: new Code(scope.value(`${converting}/long-numbers.js`, 'marked')) })
  const read = isExact ? exactDecoder() : call(decoder, hasDefaults ? undefined : options)
  const decode = plan === undefined ? read : convertedEvents(plan, isExact, read, scope)
  if (stream.orJson) return call(scope.value('../../runtime/stream/stream-or-json.js', 'streamOrJson'), decode)
  if (field === undefined || request.kind !== 'mixed') return decode
  return call(scope.value('../../runtime/request/parameters.js', 'streamOfBody'), decode)
}

function convertedEvents(plan: ConversionPlan, isExact: boolean, read: Code, scope: FileScope): Code {
  const convert = converter(plan, scope)
  const unmarking = () => call(scope.value(`${converting}/long-numbers.js`, 'unmarking'), convert)
  const events = scope.value(`${converting}/converted-events.js`, 'convertedEvents')
  return call(events, isExact ? unmarking() : convert, read)
}

const eventDecoders = {
  json: ['server-sent-events', 'serverSentEvents'],
  text: ['server-sent-events', 'textEvents'],
  named: ['server-sent-events', 'namedEvents'],
  last: ['server-sent-events', 'eventsUntil'],
} as const

const recordDecoders = {
  lines: ['json-lines', 'jsonLines'],
  sequence: ['json-sequences', 'jsonSequences'],
} as const

/** The runtime asks for the usual names by itself. */
function otherName(mediaType: string): string | undefined {
  return ['application/jsonl', 'application/json-seq'].includes(mediaType) ? undefined : essence(mediaType)
}

function parameterSpecs(parameters: readonly Parameter[], scope: FileScope): Literal {
  const inPath = new Set(parameters.filter(isInPath).map(({ wireName }) => wireName))
  const specs = parameters.flatMap((parameter) => {
    const spec = parameterSpec(parameter, inPath, scope)
    return spec === undefined ? [] : [[parameter.property, spec] as const]
  })
  return specs.length === 0 ? undefined : Object.fromEntries(specs)
}

/** Names of call options, which the runtime refuses as parameters unless they are specified (`parameters.ts`). */
const OPTION = /Ms$|^(serverURL|fetch|use|headers|signal|credentials|max(Retries|EventLength))$/

/** Absent for what the runtime assumes: what the template names is in the path, the rest in the query, each in its usual style. */
function parameterSpec(
  { property, wireName, ...parameter }: Parameter,
  inPath: ReadonlySet<string>,
  scope: FileScope,
): Literal {
  const isAssumed = parameter.in === 'path' || (parameter.in === 'query' && !inPath.has(wireName))
  const place = { path: 'inPath', query: 'inQuery', header: 'inHeader', cookie: 'inCookie' }[parameter.in]
  const spec = {
    in: isAssumed ? undefined : new Code(scope.value('../../runtime/request/places.js', place)),
    name: property === wireName ? undefined : wireName,
    serialize: serializer(parameter, scope),
  }
  const hasDefaults = Object.values(spec).every((part) => part === undefined)
  return hasDefaults && !OPTION.test(property) ? undefined : spec
}
