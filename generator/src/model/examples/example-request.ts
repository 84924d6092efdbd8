import { isObject, type JsonObject } from '../../lib/json.ts'
import type { OperationExamples } from './examples.ts'
import { type RequestShape, requiredParameters } from '../operations/request-shape.ts'
import { onlyAlternative } from '../schema/alternatives.ts'
import type { SchemaTypes } from '../schema/schema-types.ts'
import type { TypeRef } from '../type-ref.ts'

type Values = Pick<OperationExamples, 'parameters' | 'shortBody'>

/**
 * A request made of the document's examples, see {@link OperationExamples.request}.
 *
 * @param streamField member of the body that is left out
 */
export function exampleRequest(
  types: SchemaTypes,
  request: RequestShape,
  values: Values,
  streamField: string | undefined,
): JsonObject | undefined {
  if (request.kind === 'none') return {}
  const parameters = exampleParameters(request, values.parameters)
  if (request.kind === 'parameters' || parameters === undefined) return parameters
  const { body } = request
  const small =
    isObject(values.shortBody) && ['json', 'form', 'multipart'].includes(body.encoding)
      ? smallExample(types, values.shortBody, body.type, streamField)
      : undefined
  if (request.kind === 'body') return small ?? (body.required ? undefined : {})
  if (small === undefined) return body.required ? undefined : parameters
  return { ...parameters, body: small }
}

/** Values of the parameters that a call needs. */
function exampleParameters(request: RequestShape, values: Values['parameters']): JsonObject | undefined {
  const entries = requiredParameters(request).map(({ property }) => [property, values?.[property]] as const)
  return entries.every(([, value]) => value !== undefined) ? Object.fromEntries(entries) : undefined
}

/** The members of an example that say enough to start with; all where the schema is no plain object. */
function smallExample(
  types: SchemaTypes,
  example: JsonObject,
  type: TypeRef | undefined,
  streamField: string | undefined,
): JsonObject {
  const entries = Object.entries(example).filter(([key]) => key !== streamField)
  const target = type === undefined ? undefined : onlyAlternative(types.at(type), types)
  if (target?.kind !== 'object') return Object.fromEntries(entries)
  const required = new Set(target.properties.filter(({ optional }) => !optional).map(({ name }) => name))
  const chosen = entries.filter(([key]) => usualMembers.has(key) || required.has(key))
  return Object.fromEntries(chosen.length > 0 ? chosen : entries.slice(0, 3))
}

/** Members that a first example should show. */
const usualMembers = new Set(['model', 'messages', 'input', 'prompt', 'name'])
