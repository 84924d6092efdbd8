import type { JsonObject } from '../json.ts'
import { mapObjects, walkPointer } from './document-walk.ts'
import { mapReferences, splitReference } from './references.ts'

/**
 * Writes references by name as references by pointer: to an `$anchor` or `$dynamicAnchor`, to a schema's `$id`, and to the
 * document by the address it gives itself (`$self`, OpenAPI 3.2). Nothing is looked up elsewhere.
 */
export function resolveAnchors(document: JsonObject, text: string): JsonObject {
  if (!/\$(?:anchor|dynamicAnchor|id|self)\b/.test(text)) return document
  const { anchors, ids } = namesOf(document)
  const self = document['$self']
  return mapReferences(document, ({ target }) => {
    const { file, pointer } = splitReference(target)
    const base = file === '' || file === self ? '#' : ids.get(file)
    if (base === undefined) return target
    const name = pointer.slice(1)
    if (name === '' || name.startsWith('/')) return base === '#' ? pointer : base + name
    return anchors.get(name) ?? target
  })
}

function namesOf(document: JsonObject) {
  const anchors = new Map<string, string>()
  const ids = new Map<string, string>()
  const add = (names: Map<string, string>, name: unknown, pointer: () => string) => {
    if (typeof name === 'string' && !names.has(name)) names.set(name, pointer())
  }
  mapObjects(document, (object, path) => {
    const pointer = () => walkPointer(path)
    add(anchors, object['$anchor'], pointer)
    add(anchors, object['$dynamicAnchor'], pointer)
    add(ids, object['$id'], pointer)
    return object
  })
  return { anchors, ids }
}
