import { isObject, type JsonObject } from '../json.ts'
import { mapObjects } from '../load/document-walk.ts'
import { mapMembers } from '../merge/map-members.ts'
import { mapMember } from './operations.ts'
import { resolve } from '../follow.ts'

/** Media types behind references (`components/mediaTypes`, OpenAPI 3.2) are written out. */
export function inlineMediaTypes(document: JsonObject): JsonObject {
  const components = document['components']
  if (!isObject(components) || components['mediaTypes'] === undefined) return document
  const inlined = mapObjects(document, (object) =>
    mapMember(object, 'content', (content) =>
      mapMembers(content, (media) =>
        isObject(media) && media['$ref'] !== undefined ? resolve(media, document) : media,
      ),
    ),
  )
  return isObject(inlined) ? inlined : document
}
