import { type Match, matchBy } from '../match.ts'
import type { Operation } from '../../model/api.ts'

export type OperationMatch = Match<Operation>

/** What makes two operations the same one, the surest sign first. */
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

/** Pairs the operations of two versions, by address before name: whoever moves an address has another operation. */
export function matchOperations(before: readonly Operation[], after: readonly Operation[]): OperationMatch {
  return matchBy(before, after, ...signs)
}
