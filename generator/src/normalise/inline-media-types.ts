import { type JsonObject, mapMember, mapObjectMembers, objectAt } from '../lib/json.ts'
import { mapObjects } from '../load/document-walk.ts'
import { resolve } from '../lib/follow.ts'

/** Media types behind references (`components/mediaTypes`, OpenAPI 3.2) are written out. */
export function inlineMediaTypes(document: JsonObject): JsonObject {
  if (objectAt(document, 'components')['mediaTypes'] === undefined) return document
  return mapObjects(document, (object) =>
    mapMember(object, 'content', (content) =>
      mapObjectMembers(content, (media) => (media['$ref'] === undefined ? media : resolve(media, document))),
    ),
  )
}
