import { operationPointer, operationsOf } from '../merge/http-methods.ts'
import { compare } from './schemas.ts'
import { type Node, type Reader, stringAt } from './reader.ts'

/** An operation as it stands in the document. */
export interface RawOperation extends Node {
  readonly id: string
  /** As it is sent. */
  readonly verb: string
  readonly path: string
}

/** Methods that `fetch` refuses (https://fetch.spec.whatwg.org/#forbidden-method). */
const forbidden = new Set(['CONNECT', 'TRACE', 'TRACK'])

/** Whether a client can send an operation; notes those that it cannot. */
export function canBeSent(reader: Reader, operation: RawOperation): boolean {
  if (!forbidden.has(operation.verb.toUpperCase())) return true
  const message = `fetch refuses the method ${operation.verb}; ${operation.id} is left out`
  reader.note(operation, 'method-refused', message, 'Nothing needs to be done unless a client has to call it.')
  return false
}

/** All operations, sorted by path and verb so that names never depend on the order of keys. */
export function readRawOperations(reader: Reader): readonly RawOperation[] {
  return reader
    .children(reader.root, 'paths')
    .flatMap((item) =>
      operationsOf(item.value).map(({ method, verb, operation }) => {
        const node = { value: operation, pointer: operationPointer(item.pointer, method) }
        const id = stringAt(node, 'operationId') ?? `${method} ${item.key}`
        return { ...node, id, verb, path: item.key }
      }),
    )
    .toSorted((a, b) => compare(a.path, b.path) || compare(a.verb, b.verb))
}
