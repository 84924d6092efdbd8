import type { JsonObject } from '../lib/json.ts'
import { readPointer } from '../lib/json-pointer.ts'
import { mapObjects, type WalkPath, walkPointer } from './document-walk.ts'
import { mapReferences, splitReference } from './references.ts'

/** A schema with an `$id`, or the document: references and anchors inside of it start from here. */
interface Resource {
  readonly pointer: string
  /** Absolute, without a fragment. Addresses relative to an unknown base are completed by a base of no network. */
  readonly address: string
}

/**
 * Writes references by name as references by pointer: to an `$anchor` or `$dynamicAnchor`, to a schema's `$id`, and to the
 * document by the address it gives itself (`$self`, OpenAPI 3.2). Nothing is looked up elsewhere.
 *
 * Inside a schema with an `$id`, `#` is that schema, and other addresses are relative to the id, as JSON Schema asks
 * (https://json-schema.org/draft/2020-12/json-schema-core#section-8.2.1). Where that leads to nothing, the reference is
 * left as it is: many documents give ids to schemas whose references start from the document.
 */
export function resolveAnchors(document: JsonObject, text: string): JsonObject {
  if (!/\$(?:anchor|dynamicAnchor|dynamicRef|id|self)\b/.test(text)) return document
  const { resources, anchors, isOnlyOne } = namesOf(document)
  // A property may be called `$id`.
  const isNamed = resources.size > 1 || anchors.size > 0 || resources.get('#')?.address !== unknownBase
  if (!isNamed && !text.includes('$dynamicRef')) return document
  const byAddress = new Map([...resources.values()].toReversed().map((resource) => [resource.address, resource]))
  const plain = mapObjects(document, (object) => withoutDynamic(object, isOnlyOne))
  return mapReferences(plain, ({ target, holder }) => {
    const { file, pointer } = splitReference(target)
    const around = nearest(resources, holder)
    const base = file === '' ? around : byAddress.get(absolute(file, around.address))
    if (base === undefined) return target
    const name = pointer.slice(1)
    if (name === '') return base.pointer
    if (!name.startsWith('/')) return anchors.get(`${base.pointer} ${name}`) ?? anchors.get(name) ?? target
    const isInside = file !== '' || readPointer(document, base.pointer + name) !== undefined
    return isInside ? base.pointer + name : target
  })
}

/** A dynamic reference that can lead to one place alone is a reference. */
function withoutDynamic(object: JsonObject, isOnlyOne: (anchor: string) => boolean): JsonObject {
  const { $dynamicRef: target, ...others } = object
  if (typeof target !== 'string' || object['$ref'] !== undefined) return object
  const { file, pointer } = splitReference(target)
  if (file !== '') return object
  const name = pointer.slice(1)
  return name === '' || name.startsWith('/') || isOnlyOne(name) ? { $ref: target, ...others } : object
}

function namesOf(document: JsonObject) {
  const places = new Map<string, number>()
  const ids = new Map<string, string>()
  const named: { readonly name: string; readonly path: WalkPath | undefined }[] = []
  mapObjects(document, (object, path) => {
    const { $id, $anchor, $dynamicAnchor } = object
    // In older drafts an id such as `#name` is an anchor.
    if (typeof $id === 'string' && !$id.startsWith('#') && path !== undefined) ids.set(walkPointer(path), $id)
    for (const name of [$anchor, $dynamicAnchor]) {
      if (typeof name !== 'string') continue
      named.push({ name, path })
      places.set(name, (places.get(name) ?? 0) + 1)
    }
    return object
  })
  const { $self, $id = $self } = document
  const resources = new Map<string, Resource>()
  resources.set('#', { pointer: '#', address: typeof $id === 'string' ? absolute($id, unknownBase) : unknownBase })
  // Outer ones come first: they are the base of those inside.
  for (const [pointer, id] of [...ids].toSorted(([a], [b]) => a.length - b.length)) {
    const around = [...parentsOf(pointer)].flatMap((parent) => resources.get(parent) ?? [])[0]
    resources.set(pointer, { pointer, address: absolute(id, around?.address ?? unknownBase) })
  }
  const anchors = new Map<string, string>()
  for (const { name, path } of named) {
    const pointer = walkPointer(path)
    // Also without its resource, for references from elsewhere.
    for (const key of [`${nearest(resources, path).pointer} ${name}`, name])
      if (!anchors.has(key)) anchors.set(key, pointer)
  }
  return { resources, anchors, isOnlyOne: (name: string) => places.get(name) === 1 }
}

const unknownBase = 'unknown:///'

function absolute(address: string, base: string): string {
  return (URL.parse(address, base)?.href ?? address).replace(/#.*$/s, '')
}

/** The resource that holds a place. */
function nearest(resources: ReadonlyMap<string, Resource>, path: WalkPath | undefined): Resource {
  for (const pointer of parentsOf(`${walkPointer(path)}/`)) {
    const found = resources.get(pointer)
    if (found !== undefined) return found
  }
  return { pointer: '#', address: unknownBase }
}

/** Of a pointer, nearest first. */
function* parentsOf(pointer: string): Generator<string> {
  for (let end = pointer.lastIndexOf('/'); end > 0; end = pointer.lastIndexOf('/', end - 1)) yield pointer.slice(0, end)
}
