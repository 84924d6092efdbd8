/** A file of the output, not yet on disk. */
export interface GeneratedFile {
  /** POSIX path relative to the output root. */
  readonly path: string
  readonly text: string
}
