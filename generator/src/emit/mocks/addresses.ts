import type { Operation } from '../../model/api.ts'
import { fitsSegment } from './fits-segment.ts'

/** Paths by their segments: without them, every operation would be compared with every other one. */
interface PathTree {
  readonly inner: Map<string, PathTree>
  /** The operation whose path ends here, as its number in the order of operations. */
  ends: number | undefined
}

/** The operations of a document by their addresses. */
export class Addresses<One extends Pick<Operation, 'verb' | 'path'>> {
  readonly #operations: readonly One[]
  readonly #trees = new Map<string, PathTree>()
  readonly #same: ReadonlyMap<string, readonly One[]>

  constructor(operations: readonly One[]) {
    this.#operations = operations
    this.#same = Map.groupBy(operations, ({ verb, path }) => `${verb} ${path}`)
    for (const [index, { verb, path }] of operations.entries()) {
      let tree = this.#trees.get(verb) ?? emptyTree()
      this.#trees.set(verb, tree)
      for (const segment of path.split('/')) {
        const next = tree.inner.get(segment) ?? emptyTree()
        tree.inner.set(segment, next)
        tree = next
      }
      tree.ends ??= index
    }
  }

  /** The paths of other operations that the template of a path matches too, each once. */
  within({ verb, path }: One): readonly string[] {
    const tree = this.#trees.get(verb)
    const found = path
      .split('/')
      .reduce((trees, segment) => trees.flatMap((one) => follow(one, segment)), tree === undefined ? [] : [tree])
    const numbers = found.flatMap(({ ends }) => (ends === undefined ? [] : [ends])).toSorted((a, b) => a - b)
    return numbers.flatMap((number) => this.#operations[number]?.path ?? []).filter((one) => one !== path)
  }

  /** The other operations of the same verb and path. */
  alike(operation: One): readonly One[] {
    const { verb, path } = operation
    return (this.#same.get(`${verb} ${path}`) ?? []).filter((other) => other !== operation)
  }
}

function emptyTree(): PathTree {
  return { inner: new Map(), ends: undefined }
}

/** A parameter is at least one character of a segment; it matches what is a parameter elsewhere, too. */
function follow({ inner }: PathTree, segment: string): readonly PathTree[] {
  if (segment.includes('{')) return [...inner].flatMap(([text, next]) => (fitsSegment(segment, text) ? [next] : []))
  const next = inner.get(segment)
  return next === undefined ? [] : [next]
}
