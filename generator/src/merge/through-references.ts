import { longestChain } from '../lib/follow.ts'
import { isObject, type JsonObject, type JsonValue } from '../lib/json.ts'
import { appendPointer, canonicalPointer, pointerKeys, readPointer } from '../lib/json-pointer.ts'
import { mapReferences } from '../load/references.ts'
import { remembered } from '../lib/remembered.ts'
import type { MergedDocument } from './merged-document.ts'

/**
 * Rewrites references that lead through another reference, as many tools follow them: `#/paths/~1a/get` where `#/paths/~1a`
 * is a reference to a path item elsewhere.
 */
export function resolveThroughReferences(document: MergedDocument): MergedDocument {
  const resolve = remembered((target) => throughReferences(target, document.value))
  const value = mapReferences(document.value, ({ target }) => resolve(target))
  return value === document.value ? document : { ...document, value }
}

function throughReferences(target: string, root: JsonObject): string {
  if (!target.startsWith('#/') || readPointer(root, target) !== undefined) return target
  let value: JsonValue | undefined = root
  let pointer = '#'
  for (const key of pointerKeys(target)) {
    for (let left = longestChain; !hasMember(value, key); left -= 1) {
      const next = isObject(value) ? value['$ref'] : undefined
      if (typeof next !== 'string' || !next.startsWith('#/') || left === 0) return target
      pointer = canonicalPointer(next)
      value = readPointer(root, pointer)
    }
    pointer = appendPointer(pointer, key)
    value = readPointer(root, pointer)
  }
  return pointer
}

function hasMember(value: JsonValue | undefined, key: string): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
}
