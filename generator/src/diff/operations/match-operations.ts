import { type Match, matchBy } from '../match.ts'
import type { Operation } from '../../model/api.ts'

export type OperationMatch = Match<Operation>

/** Evidence that two operations are the same, the surest first. */
const signs: readonly ((operation: Operation) => string)[] = [
  (operation) => `${content(operation)} ${operation.stream !== undefined && operation.stream.field === undefined}`,
  content,
  ({ verb, path }) => `${verb} ${path}`,
  ({ verb, path }) => `${verb} ${path.replaceAll(/\{[^}]*\}/g, '{}')}`,
  ({ name }) => name,
  ({ id }) => id,
]

function content({ verb, path, request }: Operation): string {
  return `${verb} ${path} ${'body' in request ? request.body.mediaType : ''}`
}

/** Pairs the operations of two versions, by address before name: an operation with another address is another operation. */
export function matchOperations(before: readonly Operation[], after: readonly Operation[]): OperationMatch {
  return matchBy(before, after, ...signs)
}
