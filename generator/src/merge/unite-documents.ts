import type { Collector } from '../diagnostics/collect.ts'
import { isObject, type JsonObject, type JsonValue, listAt } from '../lib/json.ts'
import { mapItemOperations, mapPathOperations } from '../specification/http-methods.ts'
import { type Decision, isFile } from './decisions.ts'
import { firstDifference } from './deep-equal.ts'
import type { LocalDocument } from './localise-references.ts'
import type { MergedDocument } from './merged-document.ts'
import { type Origin, relocated } from './origins.ts'
import { parametersOf, withPathParameters } from './push-down.ts'
import { type Definition, uniteDefinitions } from './unite-definitions.ts'
import { sameServers, uniteInfo, uniteTags, uniteVersion } from './unite-root.ts'

/**
 * Unites several documents. Servers and security of the first document that has them become those of the API; operations
 * of documents that say otherwise carry their own. A document that a decision about `$` names is the first one here.
 */
export function uniteDocuments(
  documents: readonly LocalDocument[],
  decisions: readonly Decision[],
  problems: Collector,
): MergedDocument {
  const [first] = documents
  if (first === undefined) return { value: {}, locate: () => ({ file: '', line: 1, column: 1 }) }
  const [leading, ranked] = byRank(documents, decisions)
  const roots = ranked.map(({ located }) => located.value)
  const servers = firstOf(ranked, 'servers')
  const security = firstOf(ranked, 'security')
  const repeated = repeatedPaths(roots)
  const definitions = documents.flatMap((from) => definitionsOf(prepare(from, servers, security), repeated))
  const { value: members, origins } = uniteDefinitions(definitions, decisions, problems)
  const { paths = {}, components, ...others } = members
  const tags = uniteTags(roots.map((root) => listAt(root, 'tags')))
  const value: JsonObject = {
    openapi: uniteVersion(roots.map((root) => String(root['openapi']))),
    info: { ...uniteInfo(roots.flatMap(infoOf)), ...leading.flatMap(({ located }) => infoOf(located.value))[0] },
    ...(servers === undefined ? {} : { servers }),
    ...(security === undefined ? {} : { security }),
    ...(tags.length === 0 ? {} : { tags }),
    paths,
    ...others,
    ...(components === undefined ? {} : { components }),
  }
  for (const key of ['servers', 'security', 'tags']) addOrigin(origins, ranked, key)
  return relocated(value, first.located, origins)
}

/** Documents that a decision about everything names, and all of them with those first. */
function byRank(
  documents: readonly LocalDocument[],
  decisions: readonly Decision[],
): readonly [leading: readonly LocalDocument[], ranked: readonly LocalDocument[]] {
  const files = decisions.filter(({ target }) => target === '$').map(({ file }) => file)
  const leading = documents.filter(({ file }) => files.some((wanted) => isFile(file, wanted)))
  return [leading, [...leading, ...documents.filter((document) => !leading.includes(document))]]
}

function infoOf({ info }: JsonObject): readonly JsonObject[] {
  return isObject(info) ? [info] : []
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
    root['servers'] === undefined || sameServers(root['servers'], servers) ? undefined : root['servers']
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
  const shared = parametersOf(item)
  const { parameters: _, ...others } = item
  return mapItemOperations(others, (operation) => withPathParameters(operation, shared, root))
}
