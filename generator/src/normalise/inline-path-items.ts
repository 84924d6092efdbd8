import { type JsonObject, mapMember, mapObjectMembers } from '../lib/json.ts'
import { appendPointer } from '../lib/json-pointer.ts'
import type { Moved } from './pass.ts'
import { resolve } from '../lib/follow.ts'

/** A path item behind a `$ref` is written out; members beside the `$ref` win. */
export function inlinePathItems(document: JsonObject, moved: Moved): JsonObject {
  return mapMember(document, 'paths', (paths) =>
    mapObjectMembers(paths, (item, path) => {
      if (typeof item['$ref'] !== 'string') return item
      const { $ref: target, ...own } = item
      const inlined = resolve(item, document) ?? {}
      for (const key of Object.keys(inlined)) {
        if (own[key] === undefined) moved(appendPointer('#/paths', path, key), appendPointer(String(target), key))
      }
      return { ...inlined, ...own }
    }),
  )
}
