import type { OptionalKind, ParameterDeclarationStructure } from 'ts-morph'
import type { Api, Operation } from '../../model/api.ts'
import { requestRequired } from '../../model/request-shape.ts'
import { isOnlyBinary } from '../../model/responses.ts'
import type { Imports } from '../imports.ts'

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
 */
export function signaturesOf(operation: Operation, api: Api, imports: Imports, root: string): readonly Signature[] {
  const { types, stream, response } = operation
  const request = types.request === undefined ? undefined : imports.type(api.names.packages.types, types.request)
  const options = optionsParameter(operation, api, imports, root)
  const optional = !requestRequired(operation.request)
  const signature = (requestType: string | undefined, value: string, required = !optional): Signature => ({
    parameters: [
      ...(requestType === undefined ? [] : [{ name: 'request', type: requestType, hasQuestionToken: !required }]),
      options,
    ],
    value,
  })
  const valueType = () => {
    if (isOnlyBinary(response)) return types.response
    const value = imports.type(api.names.packages.types, types.response)
    if (!response.kinds.includes('binary')) return value
    return `${imports.type(`${root}/runtime/binary-response.js`, 'BinaryResponse')} | ${value}`
  }
  if (stream === undefined || types.event === undefined) return [signature(request, valueType())]
  const event = imports.type(api.names.packages.types, types.event)
  const events = `${imports.type(`${root}/runtime/event-stream.js`, 'EventStream')}<${event}>`
  if (stream.field === undefined || request === undefined)
    return [signature(request, stream.orJson ? `${events} | ${valueType()}` : events)]
  const select = (value: string) => selected(request, operation, `${stream.field}${value}`)
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
  imports: Imports,
  root: string,
): OptionalKind<ParameterDeclarationStructure> {
  const options = imports.type(`${root}/runtime/request-options.js`, 'RequestOptions')
  const { headers } = operation.types
  const type = headers === undefined ? options : `${options}<${imports.type(api.names.packages.types, headers)}>`
  return { name: 'options', type, hasQuestionToken: true }
}
