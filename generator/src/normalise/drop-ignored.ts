import { isObject, type JsonObject, type JsonValue, mapMember, mapObjectMembers } from '../lib/json.ts'
import { mapItemOperations, operationsOf } from '../specification/http-methods.ts'

const markers = ['x-internal', 'x-speakeasy-ignore', 'x-fern-ignore', 'x-sdk-ignore'] as const

/** Operations and path items that are marked as internal, or as not meant for SDKs, are dropped. */
export function dropIgnored(document: JsonObject): JsonObject {
  return mapMember(document, 'paths', (paths) =>
    mapObjectMembers(paths, (item) => {
      if (isIgnored(item)) return undefined
      const kept = mapItemOperations(item, (operation) => (isIgnored(operation) ? undefined : operation))
      return kept === item || operationsOf(kept).length > 0 ? kept : undefined
    }),
  )
}

function isIgnored(value: JsonValue | undefined): boolean {
  return ignoringMarkers(value).length > 0
}

/** The members of an operation, a path item or a media type that hide it. */
export function ignoringMarkers(value: JsonValue | undefined): readonly string[] {
  return isObject(value) ? markers.filter((marker) => value[marker] === true) : []
}
