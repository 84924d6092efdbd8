import { isObject, type JsonObject, type JsonValue, objectAt } from '../lib/json.ts'
import { appendPointer, canonicalPointer } from '../lib/json-pointer.ts'
import { isExtensible, mapObjects, type WalkPath } from '../load/document-walk.ts'
import { referencesOf } from '../load/references.ts'
import type { SourceDocument } from '../load/source-document.ts'
import { type Documents, endOf, onlyReference, referenceChain, type Target } from './reference-chain.ts'

/** A component of an input that is no more than a reference to a file that is no input. */
export interface FileComponent {
  readonly kind: string
  readonly name: string
  /** The file, and the place of the component in it. */
  readonly from: SourceDocument
  readonly pointer: string
  /** Keys of the places that mean it: each reference on the way to it, and its own place last. */
  readonly keys: readonly string[]
}

/**
 * The components that split documents list with `$ref` alone: what refers to the file means the component, so it is put in
 * the place of the reference and keeps its name.
 */
export function fileComponents(document: SourceDocument, byPath: Documents): readonly FileComponent[] {
  return componentsOf(document.value).flatMap(({ kind, name, member }): readonly FileComponent[] => {
    const chain = followTargets(member, document, byPath)
    const end = chain.at(-1)
    return end === undefined ? [] : [{ kind, name, from: end.from, pointer: end.pointer, keys: chain.map(fileKey) }]
  })
}

/** A file of schemas may itself list references to one file each. Ends before a target that is there already. */
function followTargets(member: JsonValue | undefined, document: SourceDocument, byPath: Documents): readonly Target[] {
  const chain: Target[] = []
  for (const target of referenceChain(onlyReference(member), document, byPath)) {
    if (target.from.role !== 'referenced' || chain.some((one) => fileKey(one) === fileKey(target))) break
    chain.push(target)
  }
  return chain
}

/** The components of a document, of all kinds. */
export function componentsOf(document: JsonObject) {
  const kinds = objectAt(document, 'components')
  return Object.keys(kinds).flatMap((kind) =>
    Object.entries(objectAt(kinds, kind)).map(([name, member]) => ({ kind, name, member })),
  )
}

/** Where it is, in a way that two references to it share. */
export function fileKey({ from, pointer }: Pick<Target, 'from' | 'pointer'>): string {
  return `${from.path}\n${canonicalPointer(pointer)}`
}

/**
 * OpenAPI allows no reference in place of a map or the list of parameters, yet bundlers read it: each member of what it names
 * is referenced instead.
 */
export function openMaps(document: SourceDocument, byPath: Documents): SourceDocument {
  const opened = (map: JsonObject, path: WalkPath | undefined): JsonValue => {
    const found = findMap(map, document, byPath)
    if (found === undefined) return map
    const { value, from, pointer } = found
    const file = from === document ? '' : from.path
    const member = (key: string): JsonObject => ({ $ref: `${file}${appendPointer(pointer, key)}` })
    if (Array.isArray(value)) return value.map((_, index) => member(String(index)))
    const isExtension = (key: string) => isExtensible(path) && key.startsWith('x-')
    return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, isExtension(key) ? own : member(key)]))
  }
  if (!referencesOf(document.value).some(({ isMap }) => isMap)) return document
  const value: JsonValue = mapObjects(document.value, (object: JsonObject, path, isMap): JsonValue =>
    isMap ? opened(object, path) : object,
  )
  if (value === document.value || !isObject(value)) return document
  return { ...document, value, locate: (pointer) => document.locate(pointer) }
}

/** The map that a reference names, also by way of others; those of another input are where they are in the merged document. */
function findMap(
  map: JsonObject,
  document: SourceDocument,
  byPath: Documents,
): (Target & { readonly value: JsonObject | readonly JsonValue[] }) | undefined {
  const chain = [...referenceChain(onlyReference(map), document, byPath)]
  const end = endOf(chain)
  if (end === undefined || !chain.every(({ from }) => from === document || from.role === 'referenced')) return undefined
  const { value } = end
  return typeof value === 'object' && value !== null ? { ...end, value } : undefined
}
