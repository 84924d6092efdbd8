import type { Operation } from '../../model/api.ts'
import { fitsSegment } from './fits-segment.ts'

/** Paths by their segments: without them, every operation would be compared with every other one. */
interface PathTree {
  readonly inner: Map<string, PathTree>
  /** The operations whose path ends here, as their numbers in the order of operations. */
  readonly ends: number[]
}

/** The operations of a document by their addresses. */
export class Addresses<One extends Pick<Operation, 'verb' | 'path'>> {
  readonly #operations: readonly One[]
  readonly #trees = new Map<string, PathTree>()
  readonly #same: ReadonlyMap<string, readonly One[]>

  constructor(operations: readonly One[]) {
    this.#operations = operations
    this.#same = Map.groupBy(operations, shapeOf)
    for (const [index, { verb, path }] of operations.entries()) {
      let tree = this.#trees.get(verb) ?? emptyTree()
      this.#trees.set(verb, tree)
      for (const segment of partsOf(path).segments) {
        const next = tree.inner.get(segment) ?? emptyTree()
        tree.inner.set(segment, next)
        tree = next
      }
      tree.ends.push(index)
    }
  }

  /**
   * The paths of other operations that the template of a path matches too, each once: those that are addressed by less. Of
   * two templates that match the same addresses, neither is the other's.
   */
  within({ verb, path }: One): readonly string[] {
    const tree = this.#trees.get(verb)
    const found = partsOf(path).segments.reduce(
      (trees, segment) => trees.flatMap((one) => follow(one, segment)),
      tree === undefined ? [] : [tree],
    )
    const numbers = found.flatMap(({ ends }) => ends).toSorted((a, b) => a - b)
    const paths = new Set(numbers.flatMap((number) => this.#operations[number]?.path ?? []))
    return [...paths].filter((one) => covers(path, one) && !covers(one, path))
  }

  /** The other operations of the same verb whose templates match the same addresses. */
  alike(operation: One): readonly One[] {
    return (this.#same.get(shapeOf(operation)) ?? []).filter((other) => other !== operation)
  }
}

/** Names of parameters distinguish no addresses. */
function shapeOf({ verb, path }: Pick<Operation, 'verb' | 'path'>): string {
  return `${verb} ${path.replaceAll(/\{[^{}]*\}/g, '{}')}`
}

/** The path of some documents has a query that distinguishes operations, as in `/items?all=true`. */
function partsOf(path: string): { readonly segments: readonly string[]; readonly query: readonly string[] } {
  const [address = '', query = ''] = path.split('?')
  return { segments: address.split('/'), query: query.split('&').filter((part) => part !== '' && !part.includes('{')) }
}

/** Whether a template matches every address that another one matches. */
function covers(template: string, other: string): boolean {
  const [wide, narrow] = [partsOf(template), partsOf(other)]
  return (
    wide.segments.length === narrow.segments.length &&
    wide.segments.every((segment, index) => fitsSegment(segment, narrow.segments[index] ?? '')) &&
    wide.query.every((part) => narrow.query.includes(part))
  )
}

function emptyTree(): PathTree {
  return { inner: new Map(), ends: [] }
}

/** A parameter is at least one character of a segment; it matches what is a parameter elsewhere, too. */
function follow({ inner }: PathTree, segment: string): readonly PathTree[] {
  if (segment.includes('{')) return [...inner].flatMap(([text, next]) => (fitsSegment(segment, text) ? [next] : []))
  const next = inner.get(segment)
  return next === undefined ? [] : [next]
}
