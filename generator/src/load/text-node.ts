import { appendPointer, pointerKeys } from '../lib/json-pointer.ts'

/** A value in the text of a document. Children are found when they are asked for. */
export interface TextNode {
  /** Start of the key for a member of a mapping, otherwise of the value. */
  readonly offset: number
  readonly children: () => Children
}

export interface Children {
  get(key: string): TextNode | undefined
}

/** The node a pointer names, or the nearest ancestor that the text has. */
export function findNode(root: TextNode, pointer: string): { readonly offset: number; readonly pointer: string } {
  let node = root
  let found = '#'
  for (const key of pointerKeys(pointer)) {
    const child = node.children().get(key)
    if (child === undefined) break
    node = child
    found = appendPointer(found, key)
  }
  return { offset: node.offset, pointer: found }
}

/** Remembers the result of the first call. */
export function once<T>(compute: () => T): () => T {
  let result: { readonly value: T } | undefined
  return () => (result ??= { value: compute() }).value
}
