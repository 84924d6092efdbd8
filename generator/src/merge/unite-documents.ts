import type { Collector } from '../diagnostics/collect.ts'
import { DocumentError } from '../diagnostics/document-error.ts'
import { isObject, type JsonObject, type JsonValue } from '../json.ts'
import { appendPointer } from '../json-pointer.ts'
import { type Decision, isFile, resolveDecisions } from './decisions.ts'
import { firstDifference } from './deep-equal.ts'
import { mapItemOperations } from './http-methods.ts'
import type { LocalDocument } from './localise-references.ts'
import type { MergedDocument } from './merged-document.ts'
import { type Origin, relocated } from './origins.ts'
import { mapPathOperations, withPathParameters } from './push-down.ts'
import { uniteInfo, uniteTags, uniteVersion } from './unite-root.ts'

/** A value and the document that defines it. */
interface Definition {
  readonly keys: readonly string[]
  readonly value: JsonValue
  readonly from: LocalDocument
}

/**
 * Unites several documents. Servers and security of the first document that has them become those of the API; operations
 * of documents that say otherwise carry their own.
 */
export function uniteDocuments(
  documents: readonly LocalDocument[],
  decisions: readonly Decision[],
  problems: Collector,
): MergedDocument {
  const [first] = documents
  if (first === undefined) return { value: {}, locate: () => ({ file: '', line: 1, column: 1 }) }
  const roots = documents.map(({ located }) => located.value)
  const servers = firstOf(documents, 'servers')
  const security = firstOf(documents, 'security')
  const repeated = repeatedPaths(roots)
  const definitions = documents.flatMap((from) => definitionsOf(prepare(from, servers, security), repeated))
  const { value: members, origins } = uniteDefinitions(definitions, decisions, problems)
  const { paths = {}, components, ...others } = members
  const tags = uniteTags(roots.map((root) => (Array.isArray(root['tags']) ? root['tags'] : [])))
  const value: JsonObject = {
    openapi: uniteVersion(roots.map((root) => String(root['openapi']))),
    info: uniteInfo(roots.flatMap(({ info }) => (isObject(info) ? [info] : []))),
    ...(servers === undefined ? {} : { servers }),
    ...(security === undefined ? {} : { security }),
    ...(tags.length === 0 ? {} : { tags }),
    paths,
    ...others,
    ...(components === undefined ? {} : { components }),
  }
  for (const key of ['servers', 'security', 'tags']) addOrigin(origins, documents, key)
  return relocated(value, first.located, origins)
}

function firstOf(documents: readonly LocalDocument[], key: string): JsonValue | undefined {
  return documents.find(({ located }) => located.value[key] !== undefined)?.located.value[key]
}

function addOrigin(origins: Map<string, Origin>, documents: readonly LocalDocument[], key: string): void {
  const from = documents.find(({ located }) => located.value[key] !== undefined)
  if (from !== undefined) origins.set(`#/${key}`, { document: from.located, pointer: `#/${key}` })
}

/** Operations of a document with its own servers or security carry them; a document without security asks for none. */
function prepare(
  document: LocalDocument,
  servers: JsonValue | undefined,
  security: JsonValue | undefined,
): LocalDocument {
  const root = document.located.value
  const ownServers =
    root['servers'] === undefined || firstDifference(root['servers'], servers) === undefined
      ? undefined
      : root['servers']
  const ownSecurity = firstDifference(root['security'], security) === undefined ? undefined : (root['security'] ?? [])
  if (!isObject(root['paths']) || (ownServers === undefined && ownSecurity === undefined)) return document
  const paths = mapPathOperations(root['paths'], (operation, _path, _method, item) => ({
    ...operation,
    ...(ownServers === undefined || operation['servers'] !== undefined || item['servers'] !== undefined
      ? {}
      : { servers: ownServers }),
    ...(ownSecurity === undefined || operation['security'] !== undefined ? {} : { security: ownSecurity }),
  }))
  return {
    file: document.file,
    located: { value: { ...root, paths }, locate: (pointer) => document.located.locate(pointer) },
  }
}

/** Operations, other members of path items, components and root extensions: what two documents may both define. */
function definitionsOf(from: LocalDocument, repeated: ReadonlySet<string>): readonly Definition[] {
  const {
    openapi: _openapi,
    info: _info,
    servers: _servers,
    security: _security,
    tags: _tags,
    $self: _self,
    ...rest
  } = from.located.value
  return Object.entries(rest).flatMap(([key, member]): readonly Definition[] => {
    if (member === undefined) return []
    const isMap = key === 'paths' || key === 'webhooks' || key === 'components'
    if (!isMap || !isObject(member)) return [{ keys: [key], value: member, from }]
    return Object.entries(member).flatMap(([name, value]): readonly Definition[] => {
      if (value === undefined) return []
      const isRepeated = isObject(value) && key !== 'components' && repeated.has(name)
      const item = isRepeated ? ownParameters(value, from.located.value) : value
      if (!isObject(item) || Object.keys(item).length === 0) return [{ keys: [key, name], value: item, from }]
      return Object.entries(item).flatMap(([child, childValue]) =>
        childValue === undefined ? [] : [{ keys: [key, name, child], value: childValue, from }],
      )
    })
  })
}

/** Paths that more than one document describes. */
function repeatedPaths(roots: readonly JsonObject[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  for (const { paths, webhooks } of roots) {
    for (const path of new Set([paths, webhooks].flatMap((items) => Object.keys(isObject(items) ? items : {})))) {
      if (seen.has(path)) repeated.add(path)
      seen.add(path)
    }
  }
  return repeated
}

/** Parameters of a path item must not reach operations that another document adds to the same path. */
function ownParameters(item: JsonObject, root: JsonObject): JsonObject {
  const shared = item['parameters']
  if (!Array.isArray(shared)) return item
  const { parameters: _, ...others } = item
  return mapItemOperations(others, (operation) => withPathParameters(operation, shared, root))
}

interface United {
  readonly value: JsonObject
  readonly origins: Map<string, Origin>
}

function uniteDefinitions(
  definitions: readonly Definition[],
  decisions: readonly Decision[],
  problems: Collector,
): United {
  const united = new Map<string, Definition>()
  const conflicts: { readonly kept: Definition; readonly other: Definition; readonly difference: string }[] = []
  for (const definition of definitions) {
    const pointer = appendPointer('#', ...definition.keys)
    const kept = united.get(pointer)
    if (kept === undefined) united.set(pointer, definition)
    else if (!isProse(definition)) {
      const difference = firstDifference(kept.value, definition.value)
      if (difference !== undefined) conflicts.push({ kept, other: definition, difference })
    }
  }
  const preferredFiles = resolveDecisions(conflicts.length === 0 ? [] : decisions, assemble([...united.values()]))
  for (const { kept, other, difference } of conflicts) {
    const pointer = appendPointer('#', ...kept.keys)
    const preferred = preferredFiles(pointer)
    const isPreferred = ({ from }: Definition): boolean => preferred.some((file) => isFile(from.file, file))
    if (isPreferred(united.get(pointer) ?? kept)) continue
    if (isPreferred(other)) united.set(pointer, other)
    else problems.add(conflictError(kept, other, difference))
  }
  const origins = new Map(
    [...united].map(([pointer, { from }]): [string, Origin] => [pointer, { document: from.located, pointer }]),
  )
  return { value: assemble([...united.values()]), origins }
}

/** Texts for people and links to more of them; the first counts. */
function isProse({ keys }: Definition): boolean {
  return keys[0] === 'externalDocs' || (keys[0] === 'paths' && (keys[2] === 'summary' || keys[2] === 'description'))
}

function conflictError(kept: Definition, other: Definition, difference: string): DocumentError {
  const pointer = appendPointer('#', ...kept.keys)
  const name = kept.keys.slice(kept.keys[0] === 'components' ? 1 : 0).join(' ')
  const where = difference === '#' ? '' : `; the first difference is at ${difference.slice(1)}`
  return new DocumentError({
    code: 'merge-conflict',
    message: `${name} is defined twice and differently${where}`,
    place: other.from.located.locate(pointer + difference.slice(1)),
    hint: `Make both equal, or decide in an overlay: an action with target ${jsonPath(kept.keys)} and x-sdk-merge: ${other.from.file}`,
    related: [{ message: 'the other definition', place: kept.from.located.locate(pointer + difference.slice(1)) }],
  })
}

function jsonPath(keys: readonly string[]): string {
  return `$${keys.map((key) => (/^[A-Za-z_]\w*$/.test(key) ? `.${key}` : `['${key.replaceAll(/['\\]/g, '\\$&')}']`)).join('')}`
}

/** Builds the object in the order in which the definitions come. */
function assemble(definitions: readonly Definition[]): JsonObject {
  const root: Branch = new Map()
  for (const { keys, value } of definitions) {
    let branch = root
    for (const key of keys.slice(0, -1)) {
      const next = branch.get(key)
      if (next instanceof Map) branch = next
      else branch.set(key, (branch = new Map()))
    }
    const last = keys.at(-1) ?? ''
    if (!(branch.get(last) instanceof Map)) branch.set(last, { value })
  }
  return toObject(root)
}

type Branch = Map<string, Branch | { readonly value: JsonValue }>

function toObject(branch: Branch): JsonObject {
  return Object.fromEntries(
    [...branch].map(([key, child]) => [key, child instanceof Map ? toObject(child) : child.value]),
  )
}
