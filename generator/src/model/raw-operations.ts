import { compare } from './schemas.ts'
import { type Node, type Reader, stringAt } from './reader.ts'

/** An operation as it stands in the document. */
export interface RawOperation extends Node {
  readonly id: string
  /** Upper case. */
  readonly verb: string
  readonly path: string
}

const verbs = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query']

/** All operations, sorted by path and verb so that names never depend on the order of keys. */
export function readRawOperations(reader: Reader): readonly RawOperation[] {
  return reader
    .children(reader.root, 'paths')
    .flatMap((item) =>
      verbs.flatMap((verb) => {
        const node = reader.child(item, verb)
        const id = node === undefined ? undefined : stringAt(node, 'operationId')
        return node === undefined
          ? []
          : [{ ...node, id: id ?? `${verb} ${item.key}`, verb: verb.toUpperCase(), path: item.key }]
      }),
    )
    .toSorted((a, b) => compare(a.path, b.path) || compare(a.verb, b.verb))
}
