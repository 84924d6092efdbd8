import { longestChain } from '../lib/follow.ts'
import { isObject, type JsonObject, type JsonValue, objectAt } from '../lib/json.ts'
import { appendPointer, canonicalPointer, readPointer } from '../lib/json-pointer.ts'
import { isExtensible, mapObjects, type WalkPath } from '../load/document-walk.ts'
import { resolveReference } from '../load/follow-references.ts'
import { referencesOf, splitReference } from '../load/references.ts'
import type { SourceDocument } from '../load/source-document.ts'

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

type Target = Pick<FileComponent, 'from' | 'pointer'>

/**
 * The components that split documents list with `$ref` alone: what refers to the file means the component, so it is put in
 * the place of the reference and keeps its name.
 */
export function fileComponents(
  { value, path }: SourceDocument,
  byPath: ReadonlyMap<string, SourceDocument>,
): readonly FileComponent[] {
  return componentsOf(value).flatMap(({ kind, name, member }): readonly FileComponent[] => {
    const chain = followTargets(member, path, byPath)
    const end = chain.at(-1)
    return end === undefined ? [] : [{ kind, name, ...end, keys: chain.map(fileKey) }]
  })
}

/** A file of schemas may itself list references to one file each. Ends before a target that is there already. */
function followTargets(
  member: JsonValue | undefined,
  path: string,
  byPath: ReadonlyMap<string, SourceDocument>,
): readonly Target[] {
  const chain: Target[] = []
  for (let reference = onlyReference(member); reference !== undefined;) {
    const found = findTarget(reference, chain.at(-1)?.from.path ?? path, byPath)
    if (found === undefined || chain.some((target) => fileKey(target) === fileKey(found))) break
    chain.push(found)
    reference = onlyReference(readPointer(found.from.value, found.pointer))
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
export function fileKey({ from, pointer }: Target): string {
  return `${from.path}\n${canonicalPointer(pointer)}`
}

/**
 * OpenAPI allows no reference in place of a map or the list of parameters, yet bundlers read it: each member of what it names
 * is referenced instead.
 */
export function openMaps(document: SourceDocument, byPath: ReadonlyMap<string, SourceDocument>): SourceDocument {
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

interface FoundMap {
  readonly value: JsonObject | readonly JsonValue[]
  readonly from: SourceDocument
  readonly pointer: string
}

/** The map that a reference names, also by way of others. */
function findMap(
  map: JsonObject,
  document: SourceDocument,
  byPath: ReadonlyMap<string, SourceDocument>,
): FoundMap | undefined {
  let found: FoundMap | undefined
  let from = document
  let target = onlyReference(map)
  for (let left = longestChain; target !== undefined && left > 0; left -= 1) {
    const { file, pointer } = splitReference(target)
    const next = file === '' ? from : byPath.get(resolveReference(from.path, file))
    // The parts of another input are where they are in the merged document.
    if (next === undefined || (next !== document && next.role !== 'referenced')) return undefined
    const value = readPointer(next.value, pointer)
    if (typeof value !== 'object' || value === null) return undefined
    found = { value, from: next, pointer }
    target = onlyReference(isObject(value) ? value : undefined)
    from = next
  }
  return target === undefined ? found : undefined
}

function onlyReference(member: JsonValue | undefined): string | undefined {
  const target = isObject(member) && Object.keys(member).length === 1 ? member['$ref'] : undefined
  return typeof target === 'string' ? target : undefined
}

function findTarget(target: string, path: string, byPath: ReadonlyMap<string, SourceDocument>): Target | undefined {
  const { file, pointer } = splitReference(target)
  const from = byPath.get(file === '' ? path : resolveReference(path, file))
  const isThere = from?.role === 'referenced' && readPointer(from.value, pointer) !== undefined
  return isThere ? { from, pointer } : undefined
}
