import type { Api, Operation } from '../../model/api.ts'
import type { Body } from '../../model/bodies.ts'
import type { Parameter } from '../../model/parameters.ts'
import type { Imports } from '../imports.ts'
import { Code, type Literal } from '../literal.ts'
import { securityLiteral } from './security.ts'

/** The data by which the runtime knows an operation. What the runtime does by default is left out. */
export function operationDescriptor(operation: Operation, api: Api, imports: Imports): Literal {
  const { request, response, stream } = operation
  const shape = request.kind === 'body' || request.kind === 'mixed' ? request.kind : undefined
  const body = request.kind === 'body' || request.kind === 'mixed' ? request.body : undefined
  const serverURL = operation.serverUrl !== api.servers[0]?.url ? operation.serverUrl : undefined
  return {
    id: operation.id,
    method: operation.verb,
    path: operation.path,
    shape,
    parameters: parameterSpecs(operation, imports),
    body: body === undefined ? undefined : encoder(body, imports),
    response: decoder(operation, imports),
    accept: response.mediaType === 'application/json' || stream !== undefined ? undefined : response.mediaType,
    stream: stream === undefined ? undefined : streamDecoder(stream, imports),
    security: operation.security && securityLiteral(operation.security, api, imports, '../../runtime'),
    serverURL,
  }
}

function encoder(body: Body, imports: Imports): Code {
  const mediaType = JSON.stringify(body.mediaType)
  switch (body.encoding) {
    case 'json':
      return new Code(imports.value('../../runtime/json-body.js', 'jsonBody'))
    case 'form':
      return new Code(imports.value('../../runtime/form-body.js', 'formBody'))
    case 'multipart':
      return new Code(imports.value('../../runtime/multipart-body.js', 'multipartBody'))
    case 'binary':
      return new Code(`${imports.value('../../runtime/raw-body.js', 'binaryBody')}(${mediaType})`)
    case 'text':
      return new Code(`${imports.value('../../runtime/raw-body.js', 'textBody')}(${mediaType})`)
  }
}

function decoder({ response }: Operation, imports: Imports): Code | undefined {
  if (response.decoding === 'binary')
    return new Code(imports.value('../../runtime/binary-response.js', 'binaryResponse'))
  if (response.decoding === 'text') return new Code(imports.value('../../runtime/text-response.js', 'textResponse'))
  return undefined
}

function streamDecoder(stream: NonNullable<Operation['stream']>, imports: Imports): Code {
  const decode = imports.value('../../runtime/server-sent-events.js', 'serverSentEvents')
  const options = Object.entries({ field: stream.field, sentinel: stream.sentinel })
    .flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${JSON.stringify(value)}`]))
    .join(', ')
  return new Code(`${decode}(${options === '' ? '' : `{ ${options} }`})`)
}

function parameterSpecs({ request, path }: Operation, imports: Imports): Literal {
  if (request.kind === 'none' || request.kind === 'body') return undefined
  const specs = request.parameters.flatMap((parameter) => {
    const spec = parameterSpec(parameter, path, imports)
    return spec === undefined ? [] : [[parameter.property, spec] as const]
  })
  return specs.length === 0 ? undefined : Object.fromEntries(specs)
}

/** Absent for what the runtime assumes: simple path parameters, exploded form query parameters. */
function parameterSpec({ property, wireName, ...parameter }: Parameter, path: string, imports: Imports): Literal {
  const serialize = serializer(parameter)
  const expected = path.includes(`{${wireName}}`) ? 'path' : 'query'
  if (parameter.in === expected && serialize === undefined && property === wireName) return undefined
  const place = { path: 'inPath', query: 'inQuery', header: 'inHeader', cookie: 'inCookie' }[parameter.in]
  return {
    in: parameter.in === expected ? undefined : new Code(imports.value('../../runtime/places.js', place)),
    name: property === wireName ? undefined : wireName,
    serialize: serialize === undefined ? undefined : new Code(imports.value('../../runtime/serializers.js', serialize)),
  }
}

/** The runtime's function for a style, absent for the default of the place (RFC 6570 as OpenAPI uses it). */
function serializer({ in: place, style, explode }: Pick<Parameter, 'in' | 'style' | 'explode'>): string | undefined {
  if (style === 'json')
    return { path: 'jsonPath', header: 'jsonHeader', query: 'jsonQuery', cookie: 'jsonQuery' }[place]
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
