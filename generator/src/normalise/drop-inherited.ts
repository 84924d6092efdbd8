import { type JsonObject, type JsonValue, mapMember, mapMembers, mapObjectMembers } from '../lib/json.ts'
import { firstDifference } from '../merge/deep-equal.ts'
import { mapItemOperations } from '../specification/http-methods.ts'

/** Servers and security of an operation, and servers of a path item, are dropped where they are those that it would have anyhow. */
export function dropInherited(document: JsonObject): JsonObject {
  const { servers, security = [] } = document
  return mapMember(document, 'paths', (paths) =>
    mapObjectMembers(paths, (given) => {
      const item = without(given, { servers })
      return mapItemOperations(item, (operation) =>
        without(operation, { servers: item['servers'] ?? servers, security }),
      )
    }),
  )
}

function without(
  object: JsonObject,
  inherited: { readonly [key in 'servers' | 'security']?: JsonValue | undefined },
): JsonObject {
  return mapMembers(object, (member, key) =>
    (key === 'servers' || key === 'security') && firstDifference(member, inherited[key]) === undefined
      ? undefined
      : member,
  )
}
