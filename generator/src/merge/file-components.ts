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
}

/**
 * The components that split documents list with `$ref` alone: what refers to the file means the component, so it is put in
 * the place of the reference and keeps its name.
 */
export function fileComponents(
  { value, path }: SourceDocument,
  byPath: ReadonlyMap<string, SourceDocument>,
): readonly FileComponent[] {
  return componentsOf(value).flatMap(({ kind, name, member }): readonly FileComponent[] => {
    const target = onlyReference(member)
    const found = target === undefined ? undefined : findTarget(target, path, byPath)
    return found === undefined ? [] : [{ kind, name, ...found }]
  })
}

/** The components of a document, of all kinds. */
export function componentsOf(document: JsonObject) {
  const kinds = objectAt(document, 'components')
  return Object.keys(kinds).flatMap((kind) =>
    Object.entries(objectAt(kinds, kind)).map(([name, member]) => ({ kind, name, member })),
  )
}

/** Where it is, in a way that two references to it share. */
export function fileKey({ from, pointer }: Pick<FileComponent, 'from' | 'pointer'>): string {
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

function findTarget(
  target: string,
  path: string,
  byPath: ReadonlyMap<string, SourceDocument>,
): Pick<FileComponent, 'from' | 'pointer'> | undefined {
  const { file, pointer } = splitReference(target)
  const from = file === '' ? undefined : byPath.get(resolveReference(path, file))
  const isThere = from?.role === 'referenced' && readPointer(from.value, pointer) !== undefined
  return isThere ? { from, pointer } : undefined
}
