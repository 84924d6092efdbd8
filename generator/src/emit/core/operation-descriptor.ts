import type { Api, Operation } from '../../model/api.ts'
import type { Body, BodyPart } from '../../model/bodies.ts'
import { essence } from '../../model/media-types.ts'
import type { Parameter } from '../../model/parameters.ts'
import type { Imports } from '../imports.ts'
import { Code, type Literal, literal } from '../literal.ts'
import { securityLiteral } from './security.ts'

/** The data by which the runtime knows an operation. What the runtime does by default is left out. */
export function operationDescriptor(operation: Operation, api: Api, imports: Imports): Literal {
  const { response, stream } = operation
  const serverURL = operation.serverUrl !== api.servers[0]?.url ? operation.serverUrl : undefined
  return {
    id: operation.name,
    method: operation.verb,
    path: operation.path,
    request: requestEncoder(operation, imports),
    response: decoder(operation, imports),
    accept: response.mediaType === 'application/json' || stream !== undefined ? undefined : response.mediaType,
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
  return call(imports.value('../../runtime/parameters.js', 'parameters'), specs)
}

/** A call with the arguments that are given. */
function call(name: string, ...given: readonly Literal[]): Code {
  const present = given.filter((argument) => argument !== undefined)
  return new Code(`${name}(${present.map(literal).join(', ')})`)
}

function bodyEncoder(body: Body, imports: Imports): Code {
  // A range such as `image/*` is no type to send.
  const mediaType = body.mediaType.includes('*') ? undefined : body.mediaType
  switch (body.encoding) {
    case 'json':
      return jsonEncoder(mediaType, imports)
    case 'form':
      return formEncoder(body.parts, imports)
    case 'multipart':
      return multipartEncoder(body.parts, imports)
    case 'binary':
      return call(imports.value('../../runtime/raw-body.js', 'binaryBody'), mediaType)
    case 'text':
      return call(imports.value('../../runtime/raw-body.js', 'textBody'), mediaType)
  }
}

function jsonEncoder(mediaType: string | undefined, imports: Imports): Code {
  if (mediaType === undefined || essence(mediaType) === 'application/json')
    return new Code(imports.value('../../runtime/json-body.js', 'jsonBody'))
  return call(imports.value('../../runtime/json-body-as.js', 'jsonBodyAs'), mediaType)
}

function formEncoder(parts: readonly BodyPart[], imports: Imports): Code {
  if (parts.length === 0) return new Code(imports.value('../../runtime/form-body.js', 'formBody'))
  const fields = parts.map(({ name, style = 'form', explode }) => {
    const serialize = serializer({ in: 'query', style, explode }) ?? 'formExplode'
    const module = serialize === 'formExplode' ? 'serialize' : 'serializers'
    return [name, new Code(imports.value(`../../runtime/${module}.js`, serialize))] as const
  })
  return call(imports.value('../../runtime/form-fields.js', 'formFields'), Object.fromEntries(fields))
}

function multipartEncoder(parts: readonly BodyPart[], imports: Imports): Code {
  const types = parts.flatMap(({ name, contentType }) =>
    contentType === undefined ? [] : [[name, contentType] as const],
  )
  if (types.length === 0) return new Code(imports.value('../../runtime/multipart-body.js', 'multipartBody'))
  return call(imports.value('../../runtime/multipart-parts.js', 'multipartParts'), Object.fromEntries(types))
}

function decoder({ response }: Operation, imports: Imports): Code | undefined {
  if (response.decoding === 'binary')
    return new Code(imports.value('../../runtime/binary-response.js', 'binaryResponse'))
  if (response.decoding === 'text') return new Code(imports.value('../../runtime/text-response.js', 'textResponse'))
  return undefined
}

function streaming({ request }: Operation, stream: NonNullable<Operation['stream']>, imports: Imports): Code {
  const { field, format, mediaType, sentinel, carries, textEvents } = stream
  const [module, name] = format === 'events' ? eventDecoders[carries] : recordDecoders[format]
  const text = textEvents.length === 0 ? undefined : textEvents
  const options = format === 'events' ? { field, sentinel, text } : { field, mediaType: otherName(mediaType) }
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

/** Names of call options, which the runtime refuses as parameters unless they are specified (`parameters.ts`). */
const OPTION = /Ms$|^(serverURL|fetch|use|headers|signal|credentials|maxRetries)$/

/** Absent for what the runtime assumes: exploded form query parameters. */
function parameterSpec({ property, wireName, ...parameter }: Parameter, imports: Imports): Literal {
  const serialize = serializer(parameter)
  const isUsual = parameter.in === 'query' && serialize === undefined && !parameter.allowReserved
  if (isUsual && property === wireName && !OPTION.test(property)) return undefined
  const place = { path: 'inPath', query: 'inQuery', header: 'inHeader', cookie: 'inCookie' }[parameter.in]
  return {
    in: parameter.in === 'query' ? undefined : new Code(imports.value('../../runtime/places.js', place)),
    name: property === wireName ? undefined : wireName,
    serialize: serializerCode(serialize, parameter, imports),
  }
}

function serializerCode(
  name: string | undefined,
  { in: place, allowReserved }: Pick<Parameter, 'in' | 'allowReserved'>,
  imports: Imports,
): Code | undefined {
  const code = name === undefined ? undefined : new Code(imports.value('../../runtime/serializers.js', name))
  if (!allowReserved || place !== 'query') return code
  return call(imports.value('../../runtime/allow-reserved.js', 'allowReserved'), code)
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
