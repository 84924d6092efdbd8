import type { View } from '../type-ref.ts'
import type { Conjuncts } from './conjuncts.ts'

/** Place of a schema while its type is made. */
export interface Scope {
  readonly view: View
  /** All that is said about the object the schema describes, by whatever part of it. */
  readonly whole: Conjuncts
  /** The component whose declaration this is part of, and those that are written out in it. */
  readonly open: readonly string[]
  /** Whether the schema is in `oneOf` or `anyOf` of the declaration. */
  readonly isVariant: boolean
}
