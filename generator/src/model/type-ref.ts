/** A type the document describes, found by JSON pointer; the type printer turns it into TypeScript. */
export interface TypeRef {
  /** JSON pointer of the schema in the normalised document, starting with `#/`. */
  readonly pointer: string
  /** Absent: `response`. */
  readonly view?: View
}

/** A response shows no `writeOnly` properties, a request no `readOnly` ones; in an upload binary strings are files. */
export type View = 'response' | 'request' | 'upload'
