import type { JsonObject } from '../lib/json.ts'
import { mapObjects, type WalkPath } from '../load/document-walk.ts'

/** Makes the change of each object of a document, whatever the others are. */
export type ObjectPass = (document: JsonObject) => (object: JsonObject, path: WalkPath | undefined) => JsonObject

/** Several such passes in their order, in one walk. */
export function inOneWalk(...passes: readonly ObjectPass[]): (document: JsonObject) => JsonObject {
  return (document) => {
    const changes = passes.map((pass) => pass(document))
    return mapObjects(document, (object, path) => {
      let changed = object
      for (const change of changes) changed = change(changed, path)
      return changed
    })
  }
}
