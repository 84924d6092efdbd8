import type { RequestShape } from '../request-shape.ts'
import type { SuccessResponse } from '../responses.ts'
import type { SchemaTypes } from '../schema/schema-types.ts'
import { union } from '../schema/type.ts'
import type { Stream } from '../streams.ts'
import type { TypeRef } from '../type-ref.ts'
import type { DatePlan } from './date-plan.ts'
import { Dates } from './dates.ts'

/** Where what an operation takes and gives has instants. */
export interface OperationDates {
  readonly request: DatePlan | undefined
  readonly response: DatePlan | undefined
  readonly event: DatePlan | undefined
}

interface OperationParts {
  readonly request: RequestShape
  readonly response: Pick<SuccessResponse, 'kinds' | 'types'>
  readonly stream: Pick<Stream, 'event'> | undefined
}

export function operationDates(types: SchemaTypes, { request, response, stream }: OperationParts): OperationDates {
  const dates = new Dates(types)
  return {
    request: requestDates(request, (type) => type && dates.of(types.at(type))),
    // A text is passed on as it came.
    response: response.kinds.includes('json')
      ? dates.of(union(response.types.map((type) => types.at(type))))
      : undefined,
    event: stream?.event && dates.of(types.at(stream.event)),
  }
}

function requestDates(
  shape: RequestShape,
  of: (type: TypeRef | undefined) => DatePlan | undefined,
): DatePlan | undefined {
  if (shape.kind === 'none') return undefined
  if (shape.kind === 'body') return of(shape.body.type)
  const parameters = shape.parameters.map(({ property, type }) => [property, of(type)] as const)
  const body = shape.kind === 'mixed' ? [['body', of(shape.body.type)] as const] : []
  const members = [...parameters, ...body].filter(([, plan]) => plan !== undefined)
  return members.length === 0 ? undefined : { kind: 'members', members: new Map(members), others: undefined }
}
