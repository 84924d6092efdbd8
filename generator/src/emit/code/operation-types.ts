import type { Operation } from '../../model/api.ts'
import type { BodyContent } from '../../model/operations/bodies.ts'
import type { Parameter } from '../../model/operations/parameters.ts'
import { contentType, parameterType, type TypeOf } from '../../model/operations/passed-types.ts'
import {
  type About,
  keyword,
  plainProperty,
  type Property,
  type Type,
  undefinedType,
  union,
  unknown,
} from '../../model/schema/type.ts'

/** A type of an operation, and the name it is exported by. */
export interface OperationType {
  readonly role: 'request' | 'response' | 'event'
  readonly name: string
  readonly type: Type
}

/** The types of an operation that have a name. */
export function operationTypes(operation: Operation, typeOf: TypeOf): readonly OperationType[] {
  const { types, stream } = operation
  const all = [
    { role: 'request', name: types.request, type: requestType(operation, typeOf) },
    { role: 'response', name: types.response, type: responseType(operation, typeOf) },
    { role: 'event', name: types.event, type: stream?.event && typeOf(stream.event) },
  ] as const
  return all.flatMap(({ role, name, type }) => (name === undefined || type === undefined ? [] : [{ role, name, type }]))
}

/** The argument of the caller. */
function requestType({ request }: Operation, typeOf: TypeOf): Type | undefined {
  if (request.kind === 'none') return undefined
  if (request.kind === 'body') return bodyType(request.body, typeOf)
  const parameters = request.parameters.map((parameter) => parameterProperty(parameter, typeOf))
  if (request.kind === 'parameters') return { kind: 'object', properties: parameters, index: undefined }
  const body = { ...plainProperty('body', bodyType(request.body, typeOf)), optional: !request.body.required }
  return { kind: 'object', properties: [...parameters, body], index: undefined }
}

function parameterProperty(parameter: Parameter, typeOf: TypeOf): Property {
  const { property, required, about, docs } = parameter
  const said: About = {
    description: docs.description ?? about?.description,
    values: about?.values,
    limits: about?.limits ?? '',
    deprecated: docs.deprecated,
    fallback: about?.fallback,
  }
  return { ...plainProperty(property, parameterType(parameter, typeOf)), optional: !required, about: said }
}

function bodyType(body: BodyContent & { readonly alternatives: readonly BodyContent[] }, typeOf: TypeOf): Type {
  const others = body.alternatives.map((content): Type => ({
    kind: 'object',
    properties: [
      plainProperty('contentType', { kind: 'literal', value: content.mediaType }),
      plainProperty('body', contentType(content, typeOf)),
    ],
    index: undefined,
  }))
  const own = contentType(body, typeOf)
  // The media type decides, so it is looked at first: the usual body may be an object with any members.
  return others.length === 0 ? own : { kind: 'union', members: [...others, own] }
}

/** The value of a call, except for streams and bytes, which are objects of the runtime. */
function responseType({ response }: Operation, typeOf: TypeOf): Type | undefined {
  if (!response.kinds.some((kind) => kind !== 'binary')) return undefined
  const json = response.types.length === 0 ? [unknown] : response.types.map(typeOf)
  return union([
    ...(response.kinds.includes('json') ? json : []),
    ...(response.kinds.includes('text') ? [keyword('string')] : []),
    ...(response.maybeEmpty ? [undefinedType] : []),
  ])
}
