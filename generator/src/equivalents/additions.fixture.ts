import { isObject, type JsonObject, type JsonValue, mapObjectMembers, objectAt } from '../lib/json.ts'
import { eachItem, eachOperation, rewrite, withComponents } from './rewrite.fixture.ts'
import type { Transformation } from './transformation.fixture.ts'

/** An extension may hold anything. */
const anything = { $ref: 'nothing.yaml', get: { responses: {} }, content: { a: {} }, list: [1, null] }

const extensions: Transformation = (document, chance) =>
  rewrite(document, (object, kind) =>
    object['$ref'] === undefined && kind !== 'discriminator' && chance()
      ? { 'x-unknown': anything, ...object, 'x-other': true }
      : object,
  )

const extensionsOfMaps: Transformation = (document) => {
  const extended = (map: JsonObject): JsonObject => ({ ...map, 'x-unknown': anything })
  const rewritten = eachItem(document, (item) =>
    eachOperation(item, (operation) => {
      const { callbacks } = operation
      const all = isObject(callbacks) ? { callbacks: mapObjectMembers(callbacks, extended) } : {}
      return { ...operation, responses: extended(objectAt(operation, 'responses')), ...all }
    }),
  )
  return { ...rewritten, paths: extended(objectAt(rewritten, 'paths')) }
}

const unused: Transformation = (document) => {
  const parts: Readonly<Record<string, JsonObject>> = {
    parameters: { Unused: { name: 'unused', in: 'query', schema: { type: 'string' } } },
    responses: { Unused: { description: 'Unused' } },
    requestBodies: { Unused: { content: { 'application/json': { schema: { type: 'string' } } } } },
    examples: { Unused: { value: 1 } },
  }
  const { tags } = document
  const withTag = { ...document, tags: [...(Array.isArray(tags) ? tags : []), { name: 'unused' }] }
  return Object.entries(parts).reduce<JsonObject>((all, [section, part]) => withComponents(all, section, part), withTag)
}

/** Members of objects, not of maps and lists: their order is the author's. */
const reversedMembers: Transformation = (document, chance) =>
  rewrite(document, (object, kind) => (kind !== 'components' && chance() ? reversed(object) : object))

const reversedPaths: Transformation = (document) => ({ ...document, paths: reversed(objectAt(document, 'paths')) })

function reversed(object: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(object)
      .flatMap(([key, value]): [string, JsonValue][] => (value === undefined ? [] : [[key, value]]))
      .toReversed(),
  )
}

/** Members that mean nothing, and other orders. */
export const additions: Readonly<Record<string, Transformation>> = {
  'extensions: of objects': extensions,
  'extensions: of maps': extensionsOfMaps,
  'unused components and tags': unused,
  'members in another order': reversedMembers,
  'paths in another order': reversedPaths,
}
