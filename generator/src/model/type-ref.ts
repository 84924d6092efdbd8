/** A type the document describes, found by JSON pointer; the type printer turns it into TypeScript. */
export interface TypeRef {
  /** JSON pointer of the schema in the normalised document, starting with `#/`. */
  readonly pointer: string
}
