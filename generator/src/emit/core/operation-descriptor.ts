import type { Api, Operation } from '../../model/api.ts'
import type { Body, BodyPart } from '../../model/bodies.ts'
import { essence } from '../../model/media-types.ts'
import type { Parameter } from '../../model/parameters.ts'
import type { FileScope } from '../code/scope.ts'
import { Code, type Literal, literal } from '../code/literal.ts'
import { securityLiteral } from './security.ts'

/** The data by which the runtime knows an operation. What the runtime does by default is left out. */
export function operationDescriptor(operation: Operation, api: Api, scope: FileScope): Literal {
  const { response, stream } = operation
  const serverURL = operation.serverUrl !== api.servers[0]?.url ? operation.serverUrl : undefined
  return {
    id: operation.name,
    method: operation.verb,
    path: operation.path,
    request: requestEncoder(operation, scope),
    response: decoder(operation, scope),
    accept: response.mediaType === 'application/json' || stream !== undefined ? undefined : response.mediaType,
    stream: stream === undefined ? undefined : streaming(operation, stream, scope),
    security: operation.security && securityLiteral(operation.security, api, scope, '../../runtime'),
    serverURL,
  }
}

function requestEncoder({ request }: Operation, scope: FileScope): Code | undefined {
  if (request.kind === 'none') return undefined
  if (request.kind === 'body') return bodyEncoder(request.body, scope)
  if (request.kind === 'parameters') return parametersEncoder(request.parameters, scope)
  const encode = scope.value('../../runtime/parameters-and-body.js', 'parametersAndBody')
  return call(encode, bodyEncoder(request.body, scope), parametersBesideBody(request.parameters, scope))
}

function parametersEncoder(parameters: readonly Parameter[], scope: FileScope): Code {
  const encode = parameters.some(isInPath)
    ? scope.value('../../runtime/path-parameters.js', 'pathParameters')
    : scope.value('../../runtime/parameters.js', 'parameters')
  return call(encode, parameterSpecs(parameters, scope))
}

/** Absent where all parameters are sent as the runtime sends them beside a body by itself. */
function parametersBesideBody(parameters: readonly Parameter[], scope: FileScope): Code | undefined {
  const isUsual = !parameters.some(isInPath) && parameterSpecs(parameters, scope) === undefined
  return isUsual ? undefined : parametersEncoder(parameters, scope)
}

const isInPath = (parameter: Parameter) => parameter.in === 'path'

/** A call with the arguments that are given. */
function call(name: string, ...given: readonly Literal[]): Code {
  const present = given.filter((argument) => argument !== undefined)
  return new Code(`${name}(${present.map(literal).join(', ')})`)
}

function bodyEncoder(body: Body, scope: FileScope): Code {
  // A range such as `image/*` is no type to send.
  const mediaType = body.mediaType.includes('*') ? undefined : body.mediaType
  switch (body.encoding) {
    case 'json':
      return jsonEncoder(mediaType, scope)
    case 'form':
      return formEncoder(body.parts, scope)
    case 'multipart':
      return multipartEncoder(body.parts, scope)
    case 'binary':
      return call(scope.value('../../runtime/raw-body.js', 'binaryBody'), mediaType)
    case 'text':
      return call(scope.value('../../runtime/raw-body.js', 'textBody'), mediaType)
  }
}

function jsonEncoder(mediaType: string | undefined, scope: FileScope): Code {
  if (mediaType === undefined || essence(mediaType) === 'application/json')
    return new Code(scope.value('../../runtime/json-body.js', 'jsonBody'))
  return call(scope.value('../../runtime/json-body-as.js', 'jsonBodyAs'), mediaType)
}

function formEncoder(parts: readonly BodyPart[], scope: FileScope): Code {
  if (parts.length === 0) return new Code(scope.value('../../runtime/form-body.js', 'formBody'))
  const fields = parts.map(({ name, style = 'form', explode }) => {
    const serialize = serializer({ in: 'query', style, explode }) ?? 'formExplode'
    const module = serialize === 'formExplode' ? 'serialize' : 'serializers'
    return [name, new Code(scope.value(`../../runtime/${module}.js`, serialize))] as const
  })
  return call(scope.value('../../runtime/form-fields.js', 'formFields'), Object.fromEntries(fields))
}

function multipartEncoder(parts: readonly BodyPart[], scope: FileScope): Code {
  const types = parts.flatMap(({ name, contentType }) =>
    contentType === undefined ? [] : [[name, contentType] as const],
  )
  if (types.length === 0) return new Code(scope.value('../../runtime/multipart-body.js', 'multipartBody'))
  return call(scope.value('../../runtime/multipart-parts.js', 'multipartParts'), Object.fromEntries(types))
}

function decoder({ response }: Operation, scope: FileScope): Code | undefined {
  if (response.decoding === 'binary') return new Code(scope.value('../../runtime/binary-response.js', 'binaryResponse'))
  if (response.decoding === 'text') return new Code(scope.value('../../runtime/text-response.js', 'textResponse'))
  return undefined
}

function streaming({ request }: Operation, stream: NonNullable<Operation['stream']>, scope: FileScope): Code {
  const { field, format, mediaType, sentinel, carries, textEvents } = stream
  const [module, name] = format === 'events' ? eventDecoders[carries] : recordDecoders[format]
  const text = textEvents.length === 0 ? undefined : textEvents
  const options = format === 'events' ? { field, sentinel, text } : { field, mediaType: otherName(mediaType) }
  const isPlain = Object.values(options).every((option) => option === undefined)
  const decode = call(scope.value(`../../runtime/${module}.js`, name), isPlain ? undefined : options)
  if (stream.orJson) return call(scope.value('../../runtime/stream-or-json.js', 'streamOrJson'), decode)
  if (field === undefined || request.kind !== 'mixed') return decode
  return call(scope.value('../../runtime/parameters-and-body.js', 'streamOfBody'), decode)
}

const eventDecoders = {
  json: ['server-sent-events', 'serverSentEvents'],
  text: ['text-events', 'textEvents'],
  named: ['named-events', 'namedEvents'],
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

/** Absent for what the runtime assumes: what the template names is in the path, the rest in the query, each in its usual style. */
function parameterSpec(
  { property, wireName, ...parameter }: Parameter,
  inPath: ReadonlySet<string>,
  scope: FileScope,
): Literal {
  const isAssumed = parameter.in === 'path' || (parameter.in === 'query' && !inPath.has(wireName))
  const place = { path: 'inPath', query: 'inQuery', header: 'inHeader', cookie: 'inCookie' }[parameter.in]
  const spec = {
    in: isAssumed ? undefined : new Code(scope.value('../../runtime/places.js', place)),
    name: property === wireName ? undefined : wireName,
    serialize: serializerCode(serializer(parameter), parameter, scope),
  }
  return Object.values(spec).every((part) => part === undefined) ? undefined : spec
}

function serializerCode(
  name: string | undefined,
  { in: place, allowReserved }: Pick<Parameter, 'in' | 'allowReserved'>,
  scope: FileScope,
): Code | undefined {
  const code = name === undefined ? undefined : new Code(scope.value('../../runtime/serializers.js', name))
  if (!allowReserved || place !== 'query') return code
  return call(scope.value('../../runtime/allow-reserved.js', 'allowReserved'), code)
}

/** The runtime's function for a style, absent for the default of the place (RFC 6570 as OpenAPI uses it). */
function serializer({ in: place, style, explode }: Pick<Parameter, 'in' | 'style' | 'explode'>): string | undefined {
  if (style === 'json')
    return { path: 'jsonPath', header: 'jsonHeader', query: 'jsonQuery', cookie: 'jsonQuery' }[place]
  if (style === 'wholeQuery') return 'jsonPath'
  if (place === 'header') return explode ? 'headerExplode' : undefined
  switch (style) {
    case 'simple':
      return explode ? 'simpleExplode' : undefined
    case 'label':
      return explode ? 'labelExplode' : 'label'
    case 'matrix':
      return explode ? 'matrixExplode' : 'matrix'
    case 'form':
      return explode ? undefined : 'form'
    default:
      return style
  }
}
