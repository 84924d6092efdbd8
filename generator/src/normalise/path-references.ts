import { isObject, type JsonObject } from '../lib/json.ts'
import { canonicalPointer } from '../lib/json-pointer.ts'
import { referencesOf } from '../load/references.ts'
import { isInExtension, mapObjects, walkPointer } from '../load/document-walk.ts'
import type { Moved } from './pass.ts'
import { resolve } from '../lib/follow.ts'

/** References can lead into operations, but passes move and drop operations and their parts. */
export function isInPaths(target: string): boolean {
  return /^#\/(?:paths|webhooks)\//.test(target)
}

/** Whether anything refers into an operation: few documents do, and looking is cheaper than rewriting. */
export function refersToPaths(document: JsonObject): boolean {
  return referencesOf(document).some(({ kind, target }) => kind === '$ref' && isInPaths(target))
}

/** Values inside that contain themselves would be written out for ever. */
const maxDepth = 10

/** Parameters, bodies, responses and headers that are references into an operation are written out. */
export function inlinePathReferences(document: JsonObject, moved: Moved): JsonObject {
  let current = document
  for (let depth = 0; depth < maxDepth; depth += 1) {
    const root = current
    const inlined = mapObjects(root, (object, path) => {
      const target = object['$ref']
      if (typeof target !== 'string' || !isInPaths(target) || isInExtension(path)) return object
      const value = resolve(object, root)
      if (value === undefined) return object
      moved(walkPointer(path), canonicalPointer(target))
      return value
    })
    if (inlined === root || !isObject(inlined)) break
    current = inlined
  }
  return current
}
