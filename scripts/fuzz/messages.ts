import type { FuzzCase } from './fuzz-case.ts'

/** Job of a thread. */
export interface Job {
  /** Absolute paths. */
  readonly documents: readonly string[]
  readonly seed: number
  /** Number of the first case. */
  readonly first: number
  /** Milliseconds since the epoch. */
  readonly until: number
  /** Scratch space. */
  readonly folder: string
  /** Kinds of failures that are known. */
  readonly seen: readonly string[]
}

/** Message of a thread. */
export type Message =
  | { readonly kind: 'start'; readonly number: number; readonly texts: FuzzCase }
  | { readonly kind: 'done'; readonly refused: boolean }
  | { readonly kind: 'compiled'; readonly outputs: number }
  | {
      readonly kind: 'failure'
      readonly number: number
      readonly failure: string
      readonly signature: string
      readonly texts: FuzzCase
    }
  | { readonly kind: 'end' }
