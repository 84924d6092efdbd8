/** Parts of an operation that its name is made from. */
export interface OperationSource {
  readonly verb: string
  readonly path: string
  /** Absent where the document gives none. */
  readonly operationId: string | undefined
  readonly tags: readonly string[]
  /** The group that is given already. */
  readonly group: readonly (readonly string[])[] | undefined
  /** Whether a success is a list, as far as its schema says. */
  readonly returnsList: boolean
}

/** Group and method by words, and the rule that gave them. */
export interface WantedName {
  /** Each part as words. */
  readonly group: readonly (readonly string[])[]
  readonly method: readonly string[]
  readonly rule: string
}
