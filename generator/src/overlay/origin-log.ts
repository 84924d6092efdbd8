import { appendPointer } from '../lib/json-pointer.ts'
import type { Located, Origin, Origins } from '../merge/origins.ts'

interface OriginNode {
  /** Absent: as for the parent. */
  origin: Origin | undefined
  readonly children: Map<string, OriginNode>
}

/** Keeps track of where values come from while actions set and remove them. */
export class OriginLog {
  readonly #root: OriginNode

  constructor(base: Located) {
    this.#root = { origin: { document: base, pointer: '#' }, children: new Map() }
  }

  /** Everything noted so far, by pointer. */
  origins(): Origins {
    const found = new Map<string, Origin>()
    const visit = (node: OriginNode, pointer: string): void => {
      if (node.origin !== undefined && node !== this.#root) found.set(pointer, node.origin)
      for (const [key, child] of node.children) visit(child, appendPointer(pointer, key))
    }
    visit(this.#root, '#')
    return found
  }

  /** The value at `keys` and all that is in it now come from there. */
  set(keys: readonly string[], origin: Origin): void {
    const key = keys.at(-1)
    if (key !== undefined) this.#node(keys.slice(0, -1)).children.set(key, { origin, children: new Map() })
  }

  /** Forgets a removed value; in an array of this length, the elements after it move up by one. */
  remove(keys: readonly string[], arrayLength: number | undefined): void {
    const container = keys.slice(0, -1)
    const { children } = this.#node(container)
    const key = keys.at(-1) ?? ''
    children.delete(key)
    if (arrayLength === undefined) return
    for (let index = Number(key) + 1; index < arrayLength; index++) {
      const from = [...container, String(index)]
      const node = children.get(String(index)) ?? { origin: undefined, children: new Map() }
      node.origin ??= this.#inherited(from)
      children.delete(String(index))
      children.set(String(index - 1), node)
    }
  }

  #node(keys: readonly string[]): OriginNode {
    let node = this.#root
    for (const key of keys) {
      let child = node.children.get(key)
      if (child === undefined) node.children.set(key, (child = { origin: undefined, children: new Map() }))
      node = child
    }
    return node
  }

  /** Origin of the nearest recorded ancestor. */
  #inherited(keys: readonly string[]): Origin | undefined {
    let node: OriginNode | undefined = this.#root
    let origin = node.origin
    for (const key of keys) {
      node = node?.children.get(key)
      if (node?.origin !== undefined) origin = node.origin
      else if (origin !== undefined) origin = { document: origin.document, pointer: appendPointer(origin.pointer, key) }
    }
    return origin
  }
}
