import { isObject, type JsonObject, type JsonValue, mapMembers, objectAt } from '../json.ts'
import { appendPointer, canonicalPointer, readPointer } from '../json-pointer.ts'
import { replaceMembers } from '../load/document-walk.ts'
import { resolveReference } from '../load/follow-references.ts'
import { splitReference } from '../load/references.ts'
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

/** OpenAPI allows no reference in place of these maps, yet bundlers read it: each member of the file is referenced instead. */
export function openMaps(document: SourceDocument, byPath: ReadonlyMap<string, SourceDocument>): SourceDocument {
  const opened = (member: JsonValue | undefined): JsonValue | undefined => {
    const target = onlyReference(member)
    const found = target === undefined ? undefined : findTarget(target, document.path, byPath)
    const map = found && readPointer(found.from.value, found.pointer)
    if (target === undefined || found === undefined || !isObject(map)) return member
    const { file } = splitReference(target)
    return Object.fromEntries(
      Object.keys(map).map((name) => [name, { $ref: `${file}${appendPointer(found.pointer, name)}` }]),
    )
  }
  const { components } = document.value
  const changed = new Map<string, JsonValue>()
  const note = (key: string, before: JsonValue | undefined, after: JsonValue | undefined): void => {
    if (after !== undefined && after !== before) changed.set(key, after)
  }
  for (const key of ['paths', 'webhooks']) note(key, document.value[key], opened(document.value[key]))
  if (isObject(components)) note('components', components, mapMembers(components, opened))
  if (changed.size === 0) return document
  return { ...document, value: replaceMembers(document.value, changed), locate: (pointer) => document.locate(pointer) }
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
