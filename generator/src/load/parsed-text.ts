import type { TextNode } from './text-node.ts'

/** What a parser found in one text. */
export interface ParsedText {
  readonly value: unknown
  /** The text as a tree of positions; computed on the first call. */
  readonly nodes: () => TextNode
  /** Deviations that were read in the one way that makes sense. */
  readonly warnings: readonly TextWarning[]
}

export interface TextWarning {
  readonly code: string
  readonly message: string
  /** In UTF-16 code units from the start of the text. */
  readonly offset: number
  readonly hint: string
}

/** The text cannot be parsed; the loader turns it into a DocumentError with a place. */
export class TextSyntaxError extends Error {
  override readonly name = 'TextSyntaxError'
  readonly code: string
  /** In UTF-16 code units from the start of the text. */
  readonly offset: number
  readonly hint: string

  constructor(code: string, message: string, offset: number, hint: string) {
    super(message)
    this.code = code
    this.offset = offset
    this.hint = hint
  }
}
