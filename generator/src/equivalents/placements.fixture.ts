import { isObject, type JsonObject, type JsonValue, listAt, mapMember, mapObjectMembers } from '../lib/json.ts'
import { readPointer } from '../lib/json-pointer.ts'
import { sectionOf } from '../specification/form-at.ts'
import { eachItem, eachOperation, isModern, type Kind, rewrite, withComponents } from './rewrite.fixture.ts'
import type { Chance, Transformation } from './transformation.fixture.ts'

/** Kinds of components whose names mean nothing to an SDK. */
const kinds = ['parameter', 'request body', 'response', 'header', 'example', 'link'] as const

/** Makes a component of an object that is written in place, by way of another one if `isAlias`. */
const toComponents =
  (kind: Kind, isAlias = false): Transformation =>
  (document, chance) => {
    const section = sectionOf(kind) ?? ''
    const made: Record<string, JsonValue> = {}
    const add = (value: JsonObject): JsonObject => {
      const name = `Moved${Object.keys(made).length + 1}`
      made[name] = value
      return { $ref: `#/components/${section}/${name}` }
    }
    const rewritten = rewrite(document, (object, at, [root]) => {
      if (at !== kind || object['$ref'] !== undefined || root === 'components' || !chance()) return object
      return isAlias ? add(add(object)) : add(object)
    })
    return withComponents(rewritten, section, made)
  }

const inPlace =
  (kind: Kind): Transformation =>
  (document, chance) =>
    rewrite(document, (object, at) => {
      const target = object['$ref']
      if (at !== kind || typeof target !== 'string' || !chance()) return object
      return readPointer(document, target) ?? object
    })

const pathItemsToComponents: Transformation = (document, chance) => {
  if (!isModern(document)) return document
  const made: Record<string, JsonValue> = {}
  const rewritten = eachItem(document, (item) => {
    if (!chance()) return item
    const name = `Item${Object.keys(made).length + 1}`
    made[name] = item
    return { $ref: `#/components/pathItems/${name}` }
  })
  return withComponents(rewritten, 'pathItems', made)
}

const callbacksToComponents: Transformation = (document, chance) => {
  const made: Record<string, JsonValue> = {}
  const rewritten = eachItem(document, (item) =>
    eachOperation(item, (operation) =>
      mapMember(operation, 'callbacks', (callbacks) =>
        mapObjectMembers(callbacks, (callback) => {
          if (!chance()) return callback
          const name = `Callback${Object.keys(made).length + 1}`
          made[name] = callback
          return { $ref: `#/components/callbacks/${name}` }
        }),
      ),
    ),
  )
  return withComponents(rewritten, 'callbacks', made)
}

const parametersToOperations: Transformation = (document, chance) =>
  eachItem(document, (item) => {
    const { parameters: _, ...rest } = item
    const shared = listAt(item, 'parameters')
    const keyOf = (parameter: JsonValue) => (isObject(parameter) ? `${parameter['in']} ${parameter['name']}` : '')
    if (shared.some((one) => isObject(one) && one['$ref'] !== undefined) || !chance()) return item
    return eachOperation(rest, (operation) => {
      const own = listAt(operation, 'parameters')
      const names = new Set(own.map(keyOf))
      return { ...operation, parameters: [...shared.filter((one) => !names.has(keyOf(one))), ...own] }
    })
  })

/** A default of the document is said again: at operations, or at path items. */
const repeated =
  (member: 'security' | 'servers', where: 'operations' | 'items'): Transformation =>
  (document, chance) => {
    const { [member]: inherited } = document
    if (inherited === undefined) return document
    const again = (object: JsonObject): JsonObject => (chance() ? { [member]: inherited, ...object } : object)
    return eachItem(document, (item) => {
      if (where === 'items') return again(item)
      return item[member] === undefined ? eachOperation(item, again) : item
    })
  }

/** Every sign of a reference that may be percent-encoded is. */
const encodedReferences: Transformation = (document, chance) =>
  rewrite(document, (object) => {
    const target = object['$ref']
    if (typeof target !== 'string' || !target.startsWith('#/') || !chance()) return object
    return { ...object, $ref: target.replaceAll(/%[\dA-F]{2}|[^#/%]/giu, encoded) }
  })

function encoded(sign: string): string {
  if (sign.length === 3) return sign
  return [...new TextEncoder().encode(sign)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')
}

/** Each part of an operation moved to where it may be as well. */
export const placements: Readonly<Record<string, Transformation>> = {
  ...Object.fromEntries(kinds.map((kind) => [`${kind}: component`, toComponents(kind)])),
  ...Object.fromEntries(kinds.map((kind) => [`${kind}: component by way of another`, toComponents(kind, true)])),
  ...Object.fromEntries(
    kinds.map((kind) => [
      `${kind}: component written in place again`,
      (document: JsonObject, chance: Chance) =>
        inPlace(kind)(
          toComponents(kind)(document, () => true),
          chance,
        ),
    ]),
  ),
  'path items: components': pathItemsToComponents,
  'callbacks: components': callbacksToComponents,
  'parameters of path items: at operations': parametersToOperations,
  'security: again at operations': repeated('security', 'operations'),
  'servers: again at operations': repeated('servers', 'operations'),
  'servers: again at path items': repeated('servers', 'items'),
  'references: percent-encoded': encodedReferences,
}
