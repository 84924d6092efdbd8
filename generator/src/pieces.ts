import type { FilePiece } from './emit/code/source-file.ts'
import type { GeneratedFile } from './emit/generated-file.ts'
import { isSame, sharingObject } from './is-same.ts'
import type { JsonObject } from './json.ts'
import { Kept } from './kept.ts'
import type { Operation } from './model/api.ts'
import type { DocumentedError } from './model/errors.ts'
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
  #operations = new Map<string, OperationPiece>()

  /** The normalised document, with the parts of the last one that are the same. */
  share(document: JsonObject): JsonObject {
    this.#document = sharingObject(document, this.#document)
    return this.#document
  }

  /** The document without its operations. */
  get rest(): JsonObject {
    return { ...this.#document, paths: {} }
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
  shareOperations(pieces: readonly OperationPiece[]): readonly Operation[] {
    const last = this.#operations
    this.#operations = new Map(pieces.map((piece) => [piece.operation.name, piece]))
    return pieces.map((piece) => {
      const known = last.get(piece.operation.name)
      if (known?.item !== piece.item || !isSame(known.operation, piece.operation)) return piece.operation
      this.#operations.set(piece.operation.name, known)
      return known.operation
    })
  }
}

interface OperationPiece {
  readonly operation: Operation
  /** The path item that it is read from. */
  readonly item: JsonObject
}
