import type { RequestShape } from '../operations/request-shape.ts'
import type { SuccessResponse } from '../operations/responses.ts'
import type { SchemaTypes } from '../schema/schema-types.ts'
import { union } from '../schema/type.ts'
import type { Stream } from '../operations/streams.ts'
import type { TypeRef } from '../type-ref.ts'
import type { ConversionPlan } from './conversion-plan.ts'
import { Conversions } from './conversions.ts'

/** Where what an operation takes and gives is of another form in programs than in JSON. */
export interface OperationConversions {
  readonly request: ConversionPlan | undefined
  readonly response: ConversionPlan | undefined
  readonly event: ConversionPlan | undefined
}

interface OperationParts {
  readonly request: RequestShape
  readonly response: Pick<SuccessResponse, 'kinds' | 'types'>
  readonly stream: Pick<Stream, 'event'> | undefined
}

export function operationConversions(
  types: SchemaTypes,
  { request, response, stream }: OperationParts,
): OperationConversions {
  if (types.forms.size === 0) return { request: undefined, response: undefined, event: undefined }
  const conversions = new Conversions(types)
  return {
    request: requestConversions(request, (type) => type && conversions.of(types.at(type))),
    // A text is passed on as it came.
    response: response.kinds.includes('json')
      ? conversions.of(union(response.types.map((type) => types.at(type))))
      : undefined,
    event: stream?.event && conversions.of(types.at(stream.event)),
  }
}

function requestConversions(
  shape: RequestShape,
  of: (type: TypeRef | undefined) => ConversionPlan | undefined,
): ConversionPlan | undefined {
  if (shape.kind === 'none') return undefined
  if (shape.kind === 'body') return of(shape.body.type)
  const parameters = shape.parameters.map(({ property, type }) => [property, of(type)] as const)
  const body = shape.kind === 'mixed' ? [['body', of(shape.body.type)] as const] : []
  const members = [...parameters, ...body].filter(([, plan]) => plan !== undefined)
  return members.length === 0 ? undefined : { kind: 'members', members: new Map(members), others: undefined }
}
