import { isObject, type JsonValue } from '../json.ts'
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
  const { components } = value
  return Object.entries(isObject(components) ? components : {}).flatMap(([kind, members]) =>
    Object.entries(isObject(members) ? members : {}).flatMap(([name, member]): readonly FileComponent[] => {
      const target = onlyReference(member)
      const found = target === undefined ? undefined : findTarget(target, path, byPath)
      return found === undefined ? [] : [{ kind, name, ...found }]
    }),
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
  for (const key of ['paths', 'webhooks']) {
    const map = opened(document.value[key])
    if (map !== undefined && map !== document.value[key]) changed.set(key, map)
  }
  const kinds = Object.entries(isObject(components) ? components : {}).map(
    ([kind, map]) => [kind, opened(map)] as const,
  )
  if (isObject(components) && kinds.some(([kind, map]) => map !== components[kind]))
    changed.set('components', Object.fromEntries(kinds))
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
