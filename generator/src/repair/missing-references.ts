import { isObject, type JsonObject, type JsonValue } from '../lib/json.ts'
import { appendPointer } from '../lib/json-pointer.ts'
import { isInExtension, mapObjects, type WalkPath, walkPointer } from '../load/document-walk.ts'
import { follow } from '../lib/follow.ts'
import { type Reference, referencesOf } from '../load/references.ts'
import type { RepairLog } from './repair-log.ts'

/**
 * Puts an empty object in the place of each reference that leads to nothing: a schema that allows any value, a response or
 * a body of which nothing is known. Parameters without a name are left out by the repair of the structure.
 */
export function replaceMissing(document: JsonObject, log: RepairLog): JsonObject {
  const states = new Map<string, boolean>()
  const isMissing = (target: string): boolean => {
    const known = states.get(target) ?? follow({ $ref: target }, document).state === 'missing'
    states.set(target, known)
    return known
  }
  const isGone = ({ kind, target, holder }: Reference) =>
    (kind === 'mapping' || !isInExtension(holder)) && isMissing(target)
  if (!referencesOf(document).some(isGone)) return document
  const say = (pointer: string, target: string): void =>
    log.say(pointer, `${target} leads to nothing; any value is allowed`, 'missing-reference', 'Add what it names.')
  const replaced = mapObjects(document, (object, path): JsonValue => {
    const target = object['$ref']
    if (typeof target === 'string') {
      if (isInExtension(path) || !isMissing(target)) return object
      say(appendPointer(walkPointer(path), '$ref'), target)
      const { $ref: _, ...others } = object
      return others
    }
    return path?.key === 'discriminator' ? withoutMissing(object, path, isMissing, say) : object
  })
  return isObject(replaced) ? replaced : document
}

function withoutMissing(
  discriminator: JsonObject,
  path: WalkPath,
  isMissing: (target: string) => boolean,
  say: (pointer: string, target: string) => void,
): JsonObject {
  const mapping = discriminator['mapping']
  if (!isObject(mapping)) return discriminator
  const isGone = (target: JsonValue | undefined): target is string =>
    typeof target === 'string' && /[#/]|\.(?:ya?ml|json)$/.test(target) && isMissing(target)
  const gone = Object.entries(mapping).filter(([, target]) => isGone(target))
  if (gone.length === 0) return discriminator
  for (const [name, target] of gone) say(appendPointer(walkPointer(path), 'mapping', name), String(target))
  return {
    ...discriminator,
    mapping: Object.fromEntries(Object.entries(mapping).filter(([, target]) => !isGone(target))),
  }
}
