import type { JsonObject } from '../json.ts'
import { mapMembers } from '../merge/map-members.ts'
import { mapMember } from './operations.ts'

/** Component schemas that are `true` or `false` become objects that say the same. */
export function plainComponents(document: JsonObject): JsonObject {
  return mapMember(document, 'components', (components) =>
    mapMember(components, 'schemas', (schemas) =>
      mapMembers(schemas, (schema) => (schema === true ? {} : schema === false ? { not: {} } : schema)),
    ),
  )
}
