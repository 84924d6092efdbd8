import type { OptionalKind, ParameterDeclarationStructure, TypeParameterDeclarationStructure } from 'ts-morph'
import type { Api, Operation } from '../../model/api.ts'
import { requestRequired } from '../../model/operations/request-shape.ts'
import { propertyKey } from './literal.ts'
import type { FileScope } from './scope.ts'
import { isOnlyBinary } from '../../model/operations/responses.ts'

export interface Signature {
  /** Absent where the type of the value does not depend on the request. */
  readonly typeParameters?: OptionalKind<TypeParameterDeclarationStructure>[]
  /** `request` and `options`. */
  readonly parameters: readonly OptionalKind<ParameterDeclarationStructure>[]
  /** Type of the value of a successful call. */
  readonly value: string
}

/**
 * How an operation is called. Where a body field selects a stream, that field has a type parameter, so that the type of
 * the response narrows with its value: with a signature per value, each mistake in a request would be reported for each.
 *
 * @param root Relative path from the file to the sources of core.
 * @param binaryType Name of the type of a binary response in the file.
 */
export function signatureOf(
  operation: Operation,
  api: Api,
  scope: FileScope,
  root: string,
  binaryType = operation.types.response,
): Signature {
  const { types, stream, response } = operation
  const request = types.request === undefined ? undefined : scope.type(api.names.packages.types, types.request)
  const options = optionsParameter(operation, api, scope, root)
  const optional = !requestRequired(operation.request)
  const signature = (requestType: string | undefined, value: string): Signature => ({
    parameters: [
      ...(requestType === undefined
        ? []
        : [{ name: scope.local('request'), type: requestType, hasQuestionToken: optional }]),
      options,
    ],
    value,
  })
  const valueType = () => {
    if (isOnlyBinary(response)) return binaryType
    const value = scope.type(api.names.packages.types, types.response)
    if (!response.kinds.includes('binary')) return value
    return `${scope.type(`${root}/runtime/response/binary-response.js`, 'BinaryResponse')} | ${value}`
  }
  if (stream === undefined || types.event === undefined) return signature(request, valueType())
  const event = scope.type(api.names.packages.types, types.event)
  if (stream.field === undefined || request === undefined) {
    const events = `${scope.type(`${root}/runtime/stream/event-stream.js`, 'EventStream')}<${event}>`
    return signature(request, stream.orJson ? `${events} | ${valueType()}` : events)
  }
  const TStream = scope.local('TStream')
  const when = scope.type(`${root}/runtime/stream/event-stream.js`, 'StreamWhen')
  return {
    typeParameters: [{ name: TStream, constraint: 'boolean | null | undefined', default: 'false' }],
    ...signature(
      selected(request, operation, `${propertyKey(stream.field)}?: ${TStream}`),
      `${when}<${TStream}, ${event}, ${valueType()}>`,
    ),
  }
}

/** The request, with the type of its stream field taken from the call; the field is in the body. */
function selected(request: string, operation: Operation, field: string): string {
  return operation.request.kind === 'mixed' ? `${request} & { body: { ${field} } }` : `${request} & { ${field} }`
}

function optionsParameter(
  operation: Operation,
  api: Api,
  scope: FileScope,
  root: string,
): OptionalKind<ParameterDeclarationStructure> {
  const options = scope.type(`${root}/runtime/context/request-options.js`, 'RequestOptions')
  const { headers } = operation.types
  const type = headers === undefined ? options : `${options}<${scope.type(api.names.packages.types, headers)}>`
  return { name: scope.local('options'), type, hasQuestionToken: true }
}
