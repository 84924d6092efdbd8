import { componentPointer, schemasOf } from '../specification/components.ts'
import { firstFree } from '../lib/first-free.ts'
import { isObject, type JsonObject, type JsonValue, objectAt } from '../lib/json.ts'
import { canonicalPointer, pointerKeys, readPointer } from '../lib/json-pointer.ts'
import { mapObjects, walkPointer } from '../load/document-walk.ts'
import { forEachReference, mapReferences, type Reference } from '../load/references.ts'
import { componentKind } from '../merge/component-kind.ts'
import type { Moved } from './pass.ts'
import { givenNames } from './given-names.ts'
import { isInPaths } from './path-references.ts'
import { splitAtPlace } from './split-at-place.ts'
import { byCodeUnits } from '../lib/text-order.ts'

/**
 * Makes every schema that is referenced, or that has a name, a component: one inside another schema, or inside an operation,
 * gets a name of its own, so that types can refer to it and to themselves. References to components are written in one way.
 */
export function nameInnerSchemas(document: JsonObject, moved: Moved): JsonObject {
  const given = givenNames(document)
  return nameSchemas(document, moved, new Set([...innerTargets(document), ...given.keys()]), given)
}

/** The same for those inside an operation alone. */
export function namePathSchemas(document: JsonObject, moved: Moved): JsonObject {
  return nameSchemas(document, moved, [...innerTargets(document)].filter(isInPaths), givenNames(document))
}

type Names = ReadonlyMap<string, string>

function nameSchemas(document: JsonObject, moved: Moved, targets: Iterable<string>, given: Names): JsonObject {
  const names = nameTargets([...targets].toSorted(byCodeUnits), document, given)
  return extractSchemas(document, moved, names, (pointer) => given.has(pointer))
}

/**
 * Makes components of the schemas at the pointers, under the given keys. Of those that get a name by which they are known,
 * what belongs to the place stays there: whether it is `null`, read-only or deprecated, and its default.
 */
export function extractSchemas(
  document: JsonObject,
  moved: Moved,
  names: Names,
  isNamed: (pointer: string) => boolean,
): JsonObject {
  const rewritten = mapReferences(document, ({ target }) => {
    if (!target.startsWith('#/')) return target
    const pointer = canonicalPointer(target)
    const name = names.get(pointer)
    return name === undefined ? pointer : componentPointer(name)
  })
  if (names.size === 0) return rewritten
  const { document: rest, schemas } = takeOut(rewritten, names, isNamed)
  for (const [pointer, name] of names) moved(componentPointer(name), pointer)
  const components = objectAt(rest, 'components')
  return { ...rest, components: { ...components, schemas: { ...objectAt(components, 'schemas'), ...schemas } } }
}

function innerTargets(document: JsonObject): ReadonlySet<string> {
  const targets = new Set<string>()
  forEachReference(document, (reference) => {
    const { target } = reference
    if (target.startsWith('#/') && isSchemaReference(reference)) {
      const pointer = canonicalPointer(target)
      const [root, kind, , ...rest] = pointerKeys(pointer)
      const isComponent = root === 'components' && rest.length === 0 && kind !== undefined
      const value = isComponent ? undefined : readPointer(document, pointer)
      if (isObject(value) || typeof value === 'boolean') targets.add(pointer)
    }
  })
  return targets
}

function isSchemaReference(reference: Reference): boolean {
  return componentKind(reference.target, reference) === 'schemas'
}

/** Replaces the schemas at the pointers by references to their names. */
function takeOut(document: JsonObject, names: Names, isNamed: (pointer: string) => boolean) {
  const schemas: Record<string, JsonValue> = {}
  const changed = mapObjects(document, (object, path) => {
    const pointer = walkPointer(path)
    const name = names.get(pointer)
    if (name === undefined) return object
    const reference = { $ref: componentPointer(name) }
    if (!isNamed(pointer)) {
      schemas[name] = object
      return reference
    }
    const { own, place } = splitAtPlace(object)
    schemas[name] = own
    return place(reference)
  })
  // Schemas other than objects stay in place.
  for (const [pointer, name] of names) schemas[name] ??= readPointer(document, pointer) ?? true
  return { document: changed, schemas }
}

/** `#/components/schemas/Tree/properties/child` gives `TreeChild`, unless it has a name; equal schemas with one name are one. */
function nameTargets(pointers: readonly string[], document: JsonObject, given: Names): Names {
  const taken = new Set(Object.keys(schemasOf(document)))
  const named = new Map<string, string>()
  const known = new Map<string, string>()
  for (const pointer of pointers) {
    const base = given.get(pointer) ?? nameOf(pointer)
    const text = given.has(pointer) ? ownText(readPointer(document, pointer)) : pointer
    const name = known.get(text) ?? firstFree(base, (one) => taken.has(one))
    taken.add(name)
    known.set(text, name)
    named.set(pointer, name)
  }
  return named
}

function ownText(schema: JsonValue | undefined): string {
  return JSON.stringify(isObject(schema) ? splitAtPlace(schema).own : schema)
}

/** Keys that say what is there, not its name. */
const structure = new Set(
  (
    'components schemas properties patternProperties items prefixItems $defs definitions paths webhooks content schema ' +
    'itemSchema responses requestBody parameters allOf oneOf anyOf'
  ).split(' '),
)

function nameOf(pointer: string): string {
  const words = pointerKeys(pointer)
    .filter((key) => !structure.has(key) && !/^[\w.*-]+\/[\w.*+-]+$/.test(key))
    .flatMap((key) => key.split(/[^\p{L}\p{N}]+/u))
  return words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join('') || 'Schema'
}
