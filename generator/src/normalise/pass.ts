import type { JsonObject } from '../lib/json.ts'

/**
 * Notes that the value now at `to` was at `from` before the pass; both are pointers. Values that are not mentioned stay
 * where they are, as far as positions are concerned.
 */
export type Moved = (to: string, from: string) => void

/** Rewrites one way of saying a thing. A pass never changes its input and shares with it what it does not touch. */
export type Pass = (document: JsonObject, moved: Moved) => JsonObject
