import { componentKey, componentPointer, memberKeys, schemasOf } from '../specification/components.ts'
import { isObject, type JsonObject, type JsonValue, objectAt } from '../lib/json.ts'
import { mapObjects, walkPointer } from '../load/document-walk.ts'

/**
 * Without a mapping, the value of a discriminator is the name of the component (OpenAPI, Discriminator Object). Before a
 * component is renamed, mappings say what it was.
 */
export function nameImplicitMembers(document: JsonObject, renamed: ReadonlyMap<string, string>): JsonObject {
  if (renamed.size === 0) return document
  const heirs = heirsOf(document)
  return mapObjects(document, (object, path) => {
    const { discriminator } = object
    if (!isObject(discriminator) || typeof discriminator['propertyName'] !== 'string') return object
    const members = [
      ...memberKeys(object, 'oneOf', 'anyOf'),
      ...(heirs.get(componentKey(walkPointer(path))) ?? []),
    ].filter((name) => renamed.has(name))
    return members.length === 0 ? object : { ...object, discriminator: mapped(discriminator, members) }
  })
}

function mapped(discriminator: JsonObject, members: readonly string[]): JsonObject {
  const given = objectAt(discriminator, 'mapping')
  const mapping = Object.entries(given).map(([value, target]): [string, JsonValue | undefined] =>
    typeof target === 'string' && members.includes(target) ? [value, componentPointer(target)] : [value, target],
  )
  const targets = new Set(mapping.map(([, target]) => componentKey(target)))
  const missing = members.filter((name) => !targets.has(name)).map((name) => [name, componentPointer(name)] as const)
  return { ...discriminator, mapping: Object.fromEntries([...mapping, ...missing]) }
}

/** Schemas that build on another one with `allOf`, by the name of the other. */
function heirsOf(document: JsonObject): ReadonlyMap<string | undefined, readonly string[]> {
  const schemas = schemasOf(document)
  const heirs = new Map<string | undefined, string[]>()
  for (const [name, schema] of Object.entries(schemas))
    for (const parent of isObject(schema) ? memberKeys(schema, 'allOf') : [])
      heirs.set(parent, [...(heirs.get(parent) ?? []), name])
  return heirs
}
