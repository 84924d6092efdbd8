import type { Api, Operation } from '../../model/api.ts'
import { requestRequired } from '../../model/operations/request-shape.ts'
import { paginationOf } from '../../model/operations/operation-kind.ts'
import { type ExampleCall, exampleCall, onlyParameter } from './example-call.ts'

/** The calls that READMEs show, of operations that are not deprecated. Absent where the API has none of the kind. */
export interface Examples {
  /** Needs no request. */
  readonly query: ExampleCall | undefined
  /** Needs one parameter. */
  readonly lookup: ExampleCall | undefined
  /** Streams where a field of the body says so. */
  readonly stream: ExampleCall | undefined
  /** `stream`, or else one that always streams. */
  readonly streamHook: ExampleCall | undefined
  readonly pages: ExampleCall | undefined
  /** Has an infinite query. */
  readonly infinite: ExampleCall | undefined
  /** Takes a request; one whose example is known, if any. */
  readonly mutation: ExampleCall | undefined
  /** A query of the group of `mutation`, which may change what it returns. */
  readonly affected: ExampleCall | undefined
}

/**
 * Picks the calls of an API: first those that the document prefers, then operations of one group, so that examples build on each
 * other.
 */
export function findExamples(api: Api): Examples {
  const current = api.operations
    .filter(({ docs }) => !docs.deprecated)
    .toSorted((one, other) => Number(other.examples.isPreferred) - Number(one.examples.isPreferred))
  const queries = current.filter(({ kind, stream }) => kind === 'query' && stream === undefined)
  const mutations = current.filter(
    ({ kind, stream, request }) => kind === 'mutation' && stream === undefined && request.kind !== 'none',
  )
  const streams = current.filter(({ stream, request }) => stream !== undefined && request.kind !== 'none')

  const isFree = ({ request }: Operation) => !requestRequired(request)
  const isPaged = (operation: Operation) => paginationOf(operation) !== undefined
  const hasExample = ({ examples }: Operation) => examples.request !== undefined
  const hasBody = ({ request, examples }: Operation) => request.kind === 'body' && examples.body !== undefined

  const free = queries.filter(isFree)
  const query = free.find(isPaged) ?? free[0]
  const nearQuery = (operations: readonly Operation[]) =>
    operations.find((operation) => isRelated(operation, query)) ?? operations[0]
  const lookup = nearQuery(queries.filter((operation) => onlyParameter(operation) !== undefined))
  const mutation = nearQuery(mutations.filter((each) => hasBody(each) && hasExample(each))) ?? nearQuery(mutations)
  const stream = streams.find((operation) => operation.stream?.field !== undefined && hasBody(operation))

  const call = (operation: Operation | undefined) => operation && exampleCall(operation)
  return {
    query: call(query),
    lookup: call(lookup),
    stream: call(stream),
    streamHook: call(stream ?? streams.find(hasExample)),
    pages: call(current.find((operation) => operation.pagination !== undefined && isFree(operation))),
    infinite: call(free.find(isPaged)),
    mutation: call(mutation),
    affected: call(
      [query, ...free.filter(isPaged), ...free].find((operation) => operation && isRelated(operation, mutation)),
    ),
  }
}

/** Whether two operations are of one group. */
function isRelated({ group }: Operation, other: Operation | undefined): boolean {
  return group.length > 0 && group.join('.') === other?.group.join('.')
}
