import { addMissing, type JsonObject } from '../json.ts'
import { mapObjects } from '../load/document-walk.ts'

/** `x-speakeasy-unknown-values: allow` is what `x-sdk-open-enum: true` says. */
export function translateEnums(document: JsonObject): JsonObject {
  return mapObjects(document, (object) => {
    const unknown = object['x-speakeasy-unknown-values']
    return unknown === undefined ? object : addMissing(object, { 'x-sdk-open-enum': unknown === 'allow' })
  })
}
