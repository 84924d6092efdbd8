import type { Operation } from '../../model/api.ts'
import { propertyKey } from '../code/literal.ts'
import type { OperationScope } from './operation-scope.ts'

/** The call of the core function. */
export function callExpression(scope: OperationScope, request: string, options: string): string {
  const { operation, file } = scope
  const client = file.local('client')
  const given = operation.types.request === undefined ? [client, options] : [client, request, options]
  return `${coreFunction(scope)}(${given.join(', ')})`
}

/** The function of core. */
export function coreFunction({ operation, api, file }: OperationScope): string {
  return file.value(`${api.names.packages.core}/${operation.name}`, operation.name)
}

/** Whether the operation has a request that is sent as it is given. */
export function sendsAsGiven({ operation: { types, stream } }: OperationScope): boolean {
  return types.request !== undefined && stream?.field === undefined
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
