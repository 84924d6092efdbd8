/** A file of the output, not yet on disk. */
export interface GeneratedFile {
  /** POSIX path relative to the output root. */
  readonly path: string
  readonly text: string
  /** Whether it belongs to people once it is written: it is written where it is missing, and never changed. */
  readonly once?: boolean
}
