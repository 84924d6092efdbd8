import type { OptionalKind, ParameterDeclarationStructure } from 'ts-morph'
import type { Api, Operation } from '../../model/api.ts'
import { requestRequired } from '../../model/request-shape.ts'
import { propertyKey } from './literal.ts'
import type { FileScope } from './scope.ts'
import { isOnlyBinary } from '../../model/responses.ts'

export interface Signature {
  /** `request` and `options`. */
  readonly parameters: readonly OptionalKind<ParameterDeclarationStructure>[]
  /** Type of the value of a successful call. */
  readonly value: string
}

/**
 * The ways to call an operation, the plain one first, as editors offer them in this order, and the most general last. A body field that selects a stream gives one signature per
 * literal value and one for `boolean`, so that the type of the answer narrows with the value.
 *
 * @param root Relative path from the file to the sources of core.
 * @param binaryType Name of the type of a binary response in the file.
 */
export function signaturesOf(
  operation: Operation,
  api: Api,
  scope: FileScope,
  root: string,
  binaryType = operation.types.response,
): readonly Signature[] {
  const { types, stream, response } = operation
  const request = types.request === undefined ? undefined : scope.type(api.names.packages.types, types.request)
  const options = optionsParameter(operation, api, scope, root)
  const optional = !requestRequired(operation.request)
  const signature = (requestType: string | undefined, value: string, required = !optional): Signature => ({
    parameters: [
      ...(requestType === undefined
        ? []
        : [{ name: scope.local('request'), type: requestType, hasQuestionToken: !required }]),
      options,
    ],
    value,
  })
  const valueType = () => {
    if (isOnlyBinary(response)) return binaryType
    const value = scope.type(api.names.packages.types, types.response)
    if (!response.kinds.includes('binary')) return value
    return `${scope.type(`${root}/runtime/binary-response.js`, 'BinaryResponse')} | ${value}`
  }
  if (stream === undefined || types.event === undefined) return [signature(request, valueType())]
  const event = scope.type(api.names.packages.types, types.event)
  const events = `${scope.type(`${root}/runtime/event-stream.js`, 'EventStream')}<${event}>`
  if (stream.field === undefined || request === undefined)
    return [signature(request, stream.orJson ? `${events} | ${valueType()}` : events)]
  const field = propertyKey(stream.field)
  const select = (value: string) => selected(request, operation, `${field}${value}`)
  return [
    signature(select('?: false | undefined'), valueType()),
    signature(select(': true'), events, true),
    signature(request, `${valueType()} | ${events}`),
  ]
}

/** The request with its stream field fixed; the field stands in the body. */
function selected(request: string, operation: Operation, field: string): string {
  return operation.request.kind === 'mixed' ? `${request} & { body: { ${field} } }` : `${request} & { ${field} }`
}

function optionsParameter(
  operation: Operation,
  api: Api,
  scope: FileScope,
  root: string,
): OptionalKind<ParameterDeclarationStructure> {
  const options = scope.type(`${root}/runtime/request-options.js`, 'RequestOptions')
  const { headers } = operation.types
  const type = headers === undefined ? options : `${options}<${scope.type(api.names.packages.types, headers)}>`
  return { name: scope.local('options'), type, hasQuestionToken: true }
}
