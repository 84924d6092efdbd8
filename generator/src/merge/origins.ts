import type { Place } from '../diagnostics/place.ts'
import type { JsonObject } from '../lib/json.ts'
import type { MergedDocument } from './merged-document.ts'

/** Something that knows where its values were written. */
export interface Located {
  locate(pointer: string): Place
}

/** A value that was under another pointer, perhaps in another document, before a stage moved it. */
export interface Origin {
  readonly document: Located
  readonly pointer: string
}

/** By the pointer a value has now; values below it moved along. */
export type Origins = ReadonlyMap<string, Origin>

/** A document in which the values at `origins` come from elsewhere and the others are where they were in `base`. */
export function relocated(value: JsonObject, base: Located, origins: Origins): MergedDocument {
  return {
    value,
    locate(pointer) {
      for (let end = pointer.length; end > 0; end = pointer.lastIndexOf('/', end - 1)) {
        const origin = origins.get(pointer.slice(0, end))
        if (origin !== undefined)
          return withPointer(origin.document.locate(origin.pointer + pointer.slice(end)), pointer)
      }
      return withPointer(base.locate(pointer), pointer)
    },
  }
}

/** Readers look for the pointer in the document they see, not in the one it was copied from. */
function withPointer(place: Place, pointer: string): Place {
  return { ...place, pointer }
}
