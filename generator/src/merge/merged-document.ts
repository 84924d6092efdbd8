import type { Place } from '../diagnostics/place.ts'
import type { JsonObject } from '../lib/json.ts'

/** One OpenAPI document made of all inputs; every stage after the merge takes one and returns one. */
export interface MergedDocument {
  readonly value: JsonObject
  /**
   * Where a value was written, in the source or overlay file it came from.
   * A pointer to nothing gives the nearest ancestor that exists.
   */
  locate(pointer: string): Place
}
