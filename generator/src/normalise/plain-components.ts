import { type JsonObject, mapMember, mapMembers } from '../lib/json.ts'

/** Component schemas that are `true` or `false` become objects that say the same. */
export function plainComponents(document: JsonObject): JsonObject {
  return mapMember(document, ['components', 'schemas'], (schemas) =>
    mapMembers(schemas, (schema) => (schema === true ? {} : schema === false ? { not: {} } : schema)),
  )
}
