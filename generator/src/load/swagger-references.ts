import { basename } from 'node:path'
import { isObject, type JsonObject, type JsonValue, objectAt } from '../lib/json.ts'
import { pointerKeys, readPointer } from '../lib/json-pointer.ts'
import { mapReferences } from './references.ts'
import { follow } from '../lib/follow.ts'

/** Sections whose members the converter renames together with the references to them. */
const sections = /^#\/(?:definitions\/|(?:parameters|responses)\/[^/]+$)/

/**
 * A document whose references all lead to members of its sections: the converter moves everything else. What a reference leads
 * to elsewhere is copied where it is a parameter or a response, and becomes a definition where it is a schema. A reference to the
 * file itself is one into the document.
 */
export function ownReferences(document: JsonObject, file: string): JsonObject {
  const definitions: Record<string, JsonValue | undefined> = { ...objectAt(document, 'definitions') }
  const root = mapReferences(document, ({ target }) => withoutFile(target, file))
  const names = new Map<string, string>()
  const nameOf = (pointer: string): string => {
    const known = names.get(pointer)
    if (known !== undefined) return known
    const stem = pointerKeys(pointer)
      .slice(1)
      .join(' ')
      .replace(/[^A-Za-z0-9]+(.?)/g, (_, next: string) => next.toUpperCase())
    let name = stem.charAt(0).toUpperCase() + stem.slice(1)
    while (name in definitions) name += '_'
    names.set(pointer, name)
    definitions[name] = {}
    return name
  }
  const rewrite = (value: JsonValue | undefined, context: string): JsonValue | undefined => {
    if (Array.isArray(value)) return value.map((each) => rewrite(each, context) ?? null)
    if (!isObject(value)) return value
    const target = value['$ref']
    if (typeof target === 'string' && target.startsWith('#/') && !sections.test(target)) {
      if (readPointer(root, target) === undefined) return value
      if (context === 'parameters' || context === 'responses') return rewrite(follow(value, root).value, 'copy')
      return { ...value, $ref: `#/definitions/${nameOf(target)}` }
    }
    return Object.fromEntries(
      Object.entries(value).map(([key, member]) => [key, rewrite(member, contextOf(key, context))]),
    )
  }
  const changed = rewrite(root, 'root')
  // A map grows while it is walked.
  for (const [pointer, name] of names) definitions[name] = rewrite(readPointer(root, pointer), 'schema') ?? {}
  if (!isObject(changed)) return document
  if (names.size === 0) return changed
  const added = Object.fromEntries([...names.values()].map((name) => [name, definitions[name]]))
  return { ...changed, definitions: { ...objectAt(changed, 'definitions'), ...added } }
}

/**
 * Members of `parameters` and `responses` are copied; below them are schemas. A copy holds no further copies, for it may lead
 * to itself.
 */
function contextOf(key: string, context: string): string {
  if (context === 'schema') return context
  if (key === 'schema' || key === 'definitions' || key === 'items' || key === 'properties') return 'schema'
  return context !== 'copy' && (key === 'parameters' || key === 'responses') ? key : context
}

function withoutFile(target: string, file: string): string {
  const hash = target.indexOf('#')
  return hash > 0 && basename(target.slice(0, hash)) === basename(file) && !target.slice(0, hash).includes('://')
    ? target.slice(hash)
    : target
}
