import { isObject, type JsonObject, type JsonValue } from '../lib/json.ts'
import { appendPointer } from '../lib/json-pointer.ts'
import { isInExtension, mapObjects, replaceMembers, type WalkPath, walkPointer } from './document-walk.ts'

/** One `$ref`, or one target of a discriminator mapping. */
export interface Reference {
  readonly target: string
  /** Place of the text of the reference. */
  readonly pointer: () => string
  /** Place of the object that holds it. */
  readonly holder: WalkPath | undefined
  readonly kind: '$ref' | 'mapping'
  /** Whether a map belongs in its place. */
  readonly isMap: boolean
}

/** Rewrites every reference of a value; parts without changes stay shared. */
export function mapReferences(value: JsonObject, rewrite: (reference: Reference) => string): JsonObject
export function mapReferences(value: JsonValue, rewrite: (reference: Reference) => string): JsonValue
export function mapReferences(value: JsonValue, rewrite: (reference: Reference) => string): JsonValue {
  const references = referencesOf(value)
  const targets = references.map((reference) => rewrite(reference))
  if (references.every(({ target }, index) => target === targets[index])) return value
  const left = targets.values()
  return walkReferences(value, ({ target }) => left.next().value ?? target)
}

export function forEachReference(value: JsonValue, visit: (reference: Reference) => void): void {
  for (const reference of referencesOf(value)) visit(reference)
}

const known = new WeakMap<object, readonly Reference[]>()

/** All references, collected once: several stages look at those of one document. */
export function referencesOf(value: JsonValue): readonly Reference[] {
  if (typeof value !== 'object' || value === null) return []
  const found = known.get(value) ?? collectReferences(value)
  known.set(value, found)
  return found
}

function collectReferences(value: JsonValue): readonly Reference[] {
  const found: Reference[] = []
  walkReferences(value, (reference) => {
    found.push(reference)
    return reference.target
  })
  return found
}

function walkReferences(value: JsonValue, rewrite: (reference: Reference) => string): JsonValue {
  return mapObjects(value, (object, holder, isMap) => {
    const target = object['$ref']
    if (typeof target === 'string') {
      const pointer = () => appendPointer(walkPointer(holder), '$ref')
      const rewritten = rewrite({ target, pointer, holder, kind: '$ref', isMap })
      return rewritten === target ? object : replaceMembers(object, new Map([['$ref', rewritten]]))
    }
    return holder?.key === 'discriminator' ? mapDiscriminator(object, holder, rewrite) : object
  })
}

/** A mapping names schemas by reference or by component name; names stay as they are. */
function mapDiscriminator(object: JsonObject, holder: WalkPath, rewrite: (reference: Reference) => string): JsonObject {
  const mapping = object['mapping']
  if (!isObject(mapping)) return object
  const changed = new Map<string, JsonValue>()
  for (const [name, target] of Object.entries(mapping)) {
    if (typeof target !== 'string' || !/[#/]|\.(ya?ml|json)$/.test(target)) continue
    const pointer = (): string => appendPointer(walkPointer(holder), 'mapping', name)
    const rewritten = rewrite({ target, pointer, holder, kind: 'mapping', isMap: false })
    if (rewritten !== target) changed.set(name, rewritten)
  }
  return changed.size === 0 ? object : replaceMembers(object, new Map([['mapping', replaceMembers(mapping, changed)]]))
}

/** A vendor extension may hold anything, also things that only look like a reference: those may lead nowhere. */
export function mayDangle(reference: Reference): boolean {
  return isInExtension(reference.holder)
}

export interface ReferenceParts {
  /** Before the `#`; empty for a reference into the same document. */
  readonly file: string
  /** From the `#` on; `#` for the whole document. */
  readonly pointer: string
}

export function splitReference(target: string): ReferenceParts {
  const hash = target.indexOf('#')
  return hash === -1 ? { file: target, pointer: '#' } : { file: target.slice(0, hash), pointer: target.slice(hash) }
}
