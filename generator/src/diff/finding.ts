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

/** A change of one subject, and what is said of it. */
export type Said = readonly [code: RuleCode, message: string]

/** One change where something holds, else none. */
export function when(holds: boolean, code: RuleCode, message: string): readonly Said[] {
  return holds ? [[code, message]] : []
}

export interface Reference {
  /** JSON pointer in its document. */
  readonly pointer: string
  readonly text?: string | undefined
}
