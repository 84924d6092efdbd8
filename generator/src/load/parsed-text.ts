import type { ProblemCode } from '../diagnostics/problem-code.ts'
import type { TextNode } from './text-node.ts'

/** Result of parsing one text. */
export interface ParsedText {
  readonly value: unknown
  /** The text as a tree of positions; computed on the first call. */
  readonly nodes: () => TextNode
  /** Deviations that were read in the one way that makes sense. */
  readonly warnings: readonly TextWarning[]
}

export interface TextWarning {
  readonly code: ProblemCode
  readonly message: string
  /** In UTF-16 code units from the start of the text. */
  readonly offset: number
  readonly hint: string
}

/** The text cannot be parsed; the loader turns it into a DocumentError with a place. */
export class TextSyntaxError extends Error {
  override readonly name = 'TextSyntaxError'
  readonly code: ProblemCode
  /** In UTF-16 code units from the start of the text. */
  readonly offset: number
  readonly hint: string

  constructor(code: ProblemCode, message: string, offset: number, hint: string) {
    super(message)
    this.code = code
    this.offset = offset
    this.hint = hint
  }
}
