/** Place of something in a text that a person wrote. */
export interface Place {
  /** As it was given: relative to the working directory where possible, otherwise absolute, or a URL. */
  readonly file: string
  /** 1-based. */
  readonly line: number
  /** 1-based, in UTF-16 code units. */
  readonly column: number
  /** JSON pointer in URI fragment form inside the document, e.g. `#/paths/~1models/get`. */
  readonly pointer?: string | undefined
}
