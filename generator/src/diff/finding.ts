import type { AffectedOperation } from './change.ts'
import type { RuleCode } from './rules/rules.ts'

/** A change as comparing reports it, before its places are looked up. */
export interface Finding {
  readonly code: RuleCode
  readonly subject: string
  readonly message: string
  readonly operations?: readonly AffectedOperation[]
  readonly before?: Reference | undefined
  readonly after?: Reference | undefined
}

export interface Reference {
  /** JSON pointer in its document. */
  readonly pointer: string
  readonly text?: string | undefined
}
