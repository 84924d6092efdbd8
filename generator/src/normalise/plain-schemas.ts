import { isList, isObject, type JsonObject, type JsonValue, mapMember, mapMembers } from '../lib/json.ts'
import { acceptsAll } from '../specification/annotations.ts'
import type { ObjectPass } from './in-one-walk.ts'

/** Component schemas that are `true` or `false` become objects that say the same. */
export function plainComponents(document: JsonObject): JsonObject {
  return mapMember(document, ['components', 'schemas'], (schemas) =>
    mapMembers(schemas, (schema) => (schema === true ? {} : schema === false ? { not: {} } : schema)),
  )
}

/** A list of one type becomes that type, and a schema inside of another that refuses every value becomes `false`. */
export const plainSchemas: ObjectPass = () => (schema) =>
  mapMembers(schema, (member, key) => {
    if (key === 'type') return onlyType(member)
    return closable.has(key) && isObject(member) && refusesAll(member) ? false : member
  })

const closable: ReadonlySet<string> = new Set([
  'additionalProperties',
  'unevaluatedProperties',
  'items',
  'additionalItems',
  'unevaluatedItems',
])

function onlyType(type: JsonValue | undefined): JsonValue | undefined {
  if (!isList(type)) return type
  const [only, ...others] = type
  return only !== undefined && others.length === 0 ? only : type
}

function refusesAll({ not, ...others }: JsonObject): boolean {
  return acceptsAll(not) && acceptsAll(others)
}
