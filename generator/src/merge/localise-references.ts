import type { Collector } from '../diagnostics/collect.ts'
import { DocumentError } from '../diagnostics/document-error.ts'
import { type JsonObject, objectAt } from '../lib/json.ts'
import { appendPointer, pointerKeys, readPointer } from '../lib/json-pointer.ts'
import { resolveReference } from '../load/follow-references.ts'
import { mapReferences, mayDangle, type Reference, splitReference } from '../load/references.ts'
import type { SourceDocument } from '../load/source-document.ts'
import { firstFree } from '../lib/first-free.ts'
import { componentKind } from './component-kind.ts'
import { componentsOf, type FileComponent, fileComponents, fileKey, openMaps } from './file-components.ts'
import type { MergedDocument } from './merged-document.ts'
import { type Origin, relocated } from './origins.ts'
import { formOfSection } from '../specification/form-at.ts'
import { withWrittenOut, writeOut } from './write-out.ts'

/** A document whose references all start with `#`, as they will be in the merged document. */
export interface LocalDocument {
  readonly file: string
  readonly located: MergedDocument
}

/**
 * Makes every reference local. Into another input: its pointer stays, because the merge keeps components and paths where
 * they are. Into a file that is no input: what it names becomes a component of the last document, together with what
 * that references in turn, unless a component is a reference to it and nothing else. The name is the last segment of the pointer, or the file's stem; where it is taken, a number
 * is added in the order of the references.
 */
export function localiseReferences(
  documents: readonly SourceDocument[],
  problems: Collector,
  allowMissing = false,
): readonly LocalDocument[] {
  const given = new Map(documents.map((document) => [document.path, document]))
  const opened = documents.map((document) => openMaps(document, given))
  const byPath = new Map(opened.map((document) => [document.path, document]))
  const inputs = opened.filter(({ role }) => role === 'input').map((document) => withWrittenOut(document, byPath))
  const pulled = new Map<string, Omit<FileComponent, 'keys'>>()
  const ownNames = new Map<string, FileComponent>()
  // Of two components that mean one place, the one that refers to it more directly owns it.
  const listed = inputs
    .flatMap((document) => fileComponents(document, byPath))
    .toSorted((one, other) => one.keys.length - other.keys.length)
  for (const component of listed) {
    const owner = ownNames.get(fileKey(component)) ?? component
    for (const key of component.keys) if (!ownNames.has(key)) ownNames.set(key, owner)
  }
  const taken = takenNames(inputs)

  const rewrite =
    (from: SourceDocument, base: string, own?: string) =>
    (reference: Reference): string => {
      const { file, pointer } = splitReference(reference.target)
      if (file === '' && from.role === 'input') return reference.target
      const target = byPath.get(resolveReference(from.path, file))
      if (target === undefined) {
        if (mayDangle(reference) || allowMissing) return reference.target
        problems.add(
          new DocumentError({
            code: 'unresolved-ref',
            message: `${reference.target} leads to a file that was not read`,
            place: from.locate(base + reference.pointer().slice(1)),
            hint: 'List the file among the inputs.',
          }),
        )
        return reference.target
      }
      if (target.role === 'input') return pointer
      const key = fileKey({ from: target, pointer })
      let part = ownNames.get(key) ?? pulled.get(key)
      if (part === undefined) {
        const kind = componentKind(pointer, reference, own)
        part = { kind, name: freeName(taken, kind, baseName(target, pointer)), from: target, pointer }
        pulled.set(key, part)
      }
      return appendPointer('#/components', part.kind, part.name)
    }

  const local = inputs.map((document): LocalDocument => {
    const value = mapReferences(document.value, rewrite(document, '#'))
    const own = fileComponents(document, byPath).filter(({ kind, name, from, pointer }) => {
      const known = ownNames.get(fileKey({ from, pointer }))
      return known?.kind === kind && known.name === name
    })
    const [parts, origins] = partsOf(own, rewrite, byPath)
    const located: MergedDocument = { value, locate: (pointer) => document.locate(pointer) }
    return { file: document.file, located: withComponents(located, parts, origins) }
  })
  // A map grows while it is iterated: parts that a part references are pulled in turn.
  const [parts, origins] = partsOf(pulled.values(), rewrite, byPath)
  const last = local.at(-1)
  return last === undefined
    ? local
    : [...local.slice(0, -1), { file: last.file, located: withComponents(last.located, parts, origins) }]
}

type Rewrite = (from: SourceDocument, base: string, own?: string) => (reference: Reference) => string

function partsOf(
  found: Iterable<Omit<FileComponent, 'keys'>>,
  rewrite: Rewrite,
  byPath: ReadonlyMap<string, SourceDocument>,
): readonly [parts: readonly JsonObject[], origins: ReadonlyMap<string, Origin>] {
  const parts: JsonObject[] = []
  const origins = new Map<string, Origin>()
  for (const { kind, name, from, pointer } of found) {
    const given = readPointer(from.value, pointer)
    if (given === undefined) continue
    const place = appendPointer('#/components', kind, name)
    const value = writeOut(given, formOfSection(kind) ?? 'any', from, byPath, (at, origin) =>
      origins.set(place + at.slice(1), origin),
    )
    parts.push({ [kind]: { [name]: mapReferences(value, rewrite(from, pointer, kind)) } })
    origins.set(place, { document: from, pointer })
  }
  return [parts, origins]
}

/** A component that is there already is replaced. */
function withComponents(
  base: MergedDocument,
  parts: readonly JsonObject[],
  origins: ReadonlyMap<string, Origin>,
): MergedDocument {
  if (parts.length === 0) return base
  const components = { ...objectAt(base.value, 'components') }
  for (const part of parts)
    for (const kind of Object.keys(part)) components[kind] = { ...objectAt(components, kind), ...objectAt(part, kind) }
  return relocated({ ...base.value, components }, base, origins)
}

function takenNames(inputs: readonly SourceDocument[]): Set<string> {
  return new Set(inputs.flatMap(({ value }) => componentsOf(value).map(({ kind, name }) => `${kind}/${name}`)))
}

function freeName(taken: Set<string>, kind: string, base: string): string {
  const name = firstFree(base, (one) => taken.has(`${kind}/${one}`))
  taken.add(`${kind}/${name}`)
  return name
}

/** Component names are limited to these characters (OpenAPI, Components Object). */
function baseName({ path }: SourceDocument, pointer: string): string {
  const stem = path.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '')
  return (pointerKeys(pointer).at(-1) ?? stem).replaceAll(/[^\w.-]+/g, '_')
}
