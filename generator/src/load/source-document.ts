import type { DocumentError } from '../diagnostics/document-error.ts'
import type { Place } from '../diagnostics/place.ts'
import type { JsonObject } from '../lib/json.ts'

/** One document as it was read. */
export interface SourceDocument {
  /** Relative to the working directory where possible, otherwise absolute, or a URL. Several documents of one page share it. */
  readonly file: string
  /** Absolute path or URL; relative references start here. */
  readonly path: string
  /** The whole text of the file, for code frames. */
  readonly text: string
  readonly value: JsonObject
  /** `referenced`: not an input; only what the inputs reference is taken from it. */
  readonly role: 'input' | 'referenced'
  /** Warnings about known defects that were repaired. */
  readonly repairs: readonly DocumentError[]
  /** Absolute paths of the texts that were read in the place of references to them. */
  readonly texts?: readonly string[]
  /** Place of a value. A pointer to nothing gives the nearest ancestor that exists. Positions are computed on first use. */
  locate(pointer: string): Place
}
