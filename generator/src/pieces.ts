import type { FilePiece } from './emit/code/source-file.ts'
import type { GeneratedFile } from './emit/generated-file.ts'
import { isSame } from './lib/is-same.ts'
import { isObject, type JsonObject } from './lib/json.ts'
import { Kept } from './kept.ts'
import { lookUp } from './lib/look-up.ts'
import type { Operation } from './model/api.ts'
import type { DocumentedError } from './model/operations/errors.ts'
import type { KeptReading } from './model/kept-readings.ts'
import type { Wanted } from './model/names/wanted-names.ts'
import type { OperationReading } from './model/operations.ts'

/**
 * Parts of the last run of a process, for its next one with the same configuration: after an edit, only what depends on it is made
 * again. Where more than single operations has changed, everything is.
 */
export class Pieces {
  /** Source files, before they are formatted. */
  readonly sources = new Kept<FilePiece>()
  /** Files as they are written, by their text before it is formatted. */
  readonly formatted = new Kept<GeneratedFile>()
  /** Readings of operations: whether they return lists, their errors, and everything else but names. */
  readonly lists = new Kept<KeptReading<boolean>>()
  readonly errors = new Kept<KeptReading<readonly DocumentedError[]>>()
  readonly readings = new Kept<KeptReading<OperationReading>>()
  /** Names that the operations want. */
  readonly names = new Kept<Wanted>()
  #document: JsonObject = {}
  #rest = Symbol('rest')
  /** Of each path item of the document; equal ones of one run after the other have the same. */
  readonly #tokens = new WeakMap<JsonObject, symbol>()
  #operations = new Map<string, OperationPiece>()

  /** Starts a run: compares the normalised document with the last one. */
  begin(document: JsonObject): void {
    const { paths: lastPaths, ...last } = this.#document
    const { paths, ...rest } = document
    if (!isSame(rest, last)) this.#rest = Symbol('rest')
    for (const [path, item] of Object.entries(isObject(paths) ? paths : {})) {
      const before = isObject(lastPaths) ? lookUp(lastPaths, path) : undefined
      if (!isObject(item)) continue
      const known = isObject(before) && isSame(item, before) ? this.#tokens.get(before) : undefined
      this.#tokens.set(item, known ?? Symbol(path))
    }
    this.#document = document
  }

  /** Identity of the document without its operations. */
  get rest(): symbol {
    return this.#rest
  }

  /** Identity of a path item: it is that of the last run as long as the item is equal. */
  tokenOf(item: JsonObject): symbol {
    return this.#tokens.get(item) ?? Symbol('unknown')
  }

  /** @param rest what readings depend on besides an operation and `rest` */
  beginReadings(rest: unknown): void {
    for (const kept of [this.lists, this.errors, this.readings]) kept.begin([this.rest, rest])
  }

  endReadings(): void {
    for (const kept of [this.lists, this.errors, this.readings, this.names]) kept.end()
  }

  /**
   * The operations, each identical with that of the last run if it is the same and was read from the same: then everything that is
   * made of it and of `rest` is the same too.
   */
  shareOperations(operations: readonly ReadOperation[]): readonly Operation[] {
    const last = this.#operations
    this.#operations = new Map()
    return operations.map(({ operation, item }) => {
      const token = this.tokenOf(item)
      const known = last.get(operation.name)
      const isKnown = known?.token === token && isSame(known.operation, operation)
      const piece = isKnown ? known : { operation, token }
      this.#operations.set(operation.name, piece)
      return piece.operation
    })
  }
}

interface OperationPiece {
  readonly operation: Operation
  readonly token: symbol
}

interface ReadOperation {
  readonly operation: Operation
  /** The path item that it is read from. */
  readonly item: JsonObject
}
