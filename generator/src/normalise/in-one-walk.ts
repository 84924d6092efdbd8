import type { JsonObject } from '../lib/json.ts'
import { mapObjects, type WalkPath } from '../load/document-walk.ts'
import type { Moved, Pass } from './pass.ts'

/** Makes the change of each object of a document, whatever the others are. */
export type ObjectPass = (
  document: JsonObject,
  moved: Moved,
) => (object: JsonObject, path: WalkPath | undefined) => JsonObject

/** Several such passes in their order, in one walk. */
export function inOneWalk(...passes: readonly ObjectPass[]): Pass {
  return (document, moved) => {
    const changes = passes.map((pass) => pass(document, moved))
    return mapObjects(document, (object, path) => {
      let changed = object
      for (const change of changes) changed = change(changed, path)
      return changed
    })
  }
}
