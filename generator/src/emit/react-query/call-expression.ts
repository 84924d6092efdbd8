import type { Operation } from '../../model/api.ts'
import { propertyKey } from '../code/literal.ts'
import type { OperationScope } from './operation-scope.ts'

/** The call of the core function. */
export function callExpression(scope: OperationScope, request: string, options: string): string {
  const { operation, api, file } = scope
  const { core } = api.names.packages
  const call = file.value(`${core}/${operation.name}`, operation.name)
  const client = file.local('client')
  const given = operation.types.request === undefined ? [client, options] : [client, request, options]
  return `${call}(${given.join(', ')})`
}

/** The request with the field that selects a stream set, where there is one. */
export function withStream(operation: Operation, request: string, value: boolean): string {
  const field = operation.stream?.field
  if (field === undefined) return request
  const selected = `${propertyKey(field)}: ${value}`
  return operation.request.kind === 'mixed'
    ? `{ ...${request}, body: { ...${request}.body, ${selected} } }`
    : `{ ...${request}, ${selected} }`
}
