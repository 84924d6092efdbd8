import type { Collector } from '../diagnostics/collect.ts'
import { DocumentError } from '../diagnostics/document-error.ts'
import { isObject, type JsonObject, type JsonValue, mapMember, mapObjectMembers } from '../lib/json.ts'
import { mapItemOperations } from '../specification/http-methods.ts'
import { appendPointer, pointerKeys, readPointer } from '../lib/json-pointer.ts'
import { mapObjects } from '../load/document-walk.ts'
import { mapReferences } from '../load/references.ts'
import { type Decision, isFile, targetKeys } from './decisions.ts'
import type { LocalDocument } from './localise-references.ts'
import { nameImplicitMembers } from './name-implicit-members.ts'
import { type Origin, relocated } from './origins.ts'
import { renamePathParameters } from './rename-path-parameters.ts'

/** A component or a path of one document that gets the name it has in the others. */
export interface Move {
  readonly from: readonly string[]
  readonly to: readonly string[]
}

/**
 * Gives components and paths of a document the names that decisions say they have in the others, wherever the document
 * refers to them: `x-sdk-merge: vendor.yaml#/components/schemas/AIModel` with the target `$.components.schemas.Model`.
 */
export function renameParts(
  documents: readonly LocalDocument[],
  decisions: readonly Decision[],
  problems: Collector,
): readonly LocalDocument[] {
  const renaming = decisions.filter(({ source }) => source !== undefined)
  if (renaming.length === 0) return documents
  return documents.map((document) => {
    const others = documents.filter((other) => other !== document)
    const moves = renaming
      .filter(({ file }) => isFile(document.file, file))
      .flatMap((decision) => moveOf(decision, document, others, problems))
    return moves.length === 0 ? document : renameIn(document, moves)
  })
}

function moveOf(
  { target, source = '#', place }: Decision,
  { file, located }: LocalDocument,
  others: readonly LocalDocument[],
  problems: Collector,
): readonly Move[] {
  const from = pointerKeys(source)
  const to = others.flatMap((other) => targetKeys(target, other.located.value))[0]
  // The overlay stage reports a target that matches nothing.
  if (to === undefined) return []
  const isPair =
    from.length === to.length &&
    from.slice(0, -1).every((key, index) => key === to[index]) &&
    (from.length === 3 ? from[0] === 'components' : from.length === 2 && from[0] === 'paths')
  if (isPair && readPointer(located.value, source) !== undefined) return [{ from, to }]
  problems.add(
    new DocumentError({
      code: 'merge-source',
      message: isPair ? `${file} has nothing at ${source}` : `${source} cannot take the place of ${target}`,
      place: place(),
      hint: isPair
        ? 'It has changed since: run `sdkgen adopt` again, or correct the pointer.'
        : 'Components take the place of components of their kind, and paths of paths.',
    }),
  )
  return []
}

export function renameIn({ file, located }: LocalDocument, moves: readonly Move[]): LocalDocument {
  const namesOf = (kind: string): ReadonlyMap<string, string> =>
    new Map(moves.flatMap(({ from, to }) => (from.at(-2) === kind ? [[from.at(-1) ?? '', to.at(-1) ?? '']] : [])))
  const named = nameImplicitMembers(located.value, namesOf('schemas'))
  const referring = mapReferences(named, ({ target }) => renamedTarget(target, moves))
  const secured = renameSchemes(referring, namesOf('securitySchemes'))
  const withPaths = mapMember(secured, 'paths', (paths) => renamePaths(paths, namesOf('paths'), secured))
  const value = mapMember(withPaths, 'components', (components) =>
    mapObjectMembers(components, (members, kind) => renameKeys(members, namesOf(kind))),
  )
  const origins = new Map(
    moves.map(({ from, to }): [string, Origin] => [
      appendPointer('#', ...to),
      { document: located, pointer: appendPointer('#', ...from) },
    ]),
  )
  return { file, located: relocated(value, located, origins) }
}

function renamedTarget(target: string, moves: readonly Move[]): string {
  if (!target.startsWith('#/')) return target
  const keys = pointerKeys(target)
  const move = moves.find(({ from }) => from.every((key, index) => key === keys[index]))
  return move === undefined ? target : appendPointer('#', ...move.to, ...keys.slice(move.from.length))
}

function renameKeys(members: JsonObject, names: ReadonlyMap<string, string>): JsonObject {
  return Object.fromEntries(Object.entries(members).map(([key, member]) => [names.get(key) ?? key, member]))
}

/** Security requirements name their schemes. */
export function renameSchemes(document: JsonObject, names: ReadonlyMap<string, string>): JsonObject {
  if (names.size === 0) return document
  return mapObjects(document, (object) => {
    const { security } = object
    if (!Array.isArray(security)) return object
    const requirements = security.map((one: JsonValue) => (isObject(one) ? renameKeys(one, names) : one))
    return { ...object, security: requirements }
  })
}

function renamePaths(paths: JsonObject, names: ReadonlyMap<string, string>, root: JsonObject): JsonObject {
  const items = mapObjectMembers(paths, (item, path) => {
    const name = names.get(path)
    if (name === undefined) return item
    const rename = (owner: JsonObject): JsonObject => renamePathParameters(owner, path, name, root)
    return mapItemOperations(rename(item), rename)
  })
  return renameKeys(items, names)
}
