import { posix } from 'node:path'
import { dump } from 'js-yaml'
import { isObject, type JsonObject, type JsonValue, mapMember, mapObjectMembers } from '../lib/json.ts'
import { mapReferences } from '../load/references.ts'
import type { Written } from './output.fixture.ts'
import { type Kind, rewrite } from './rewrite.fixture.ts'

/** Writes a document to files, as one of many that mean the same. */
type Writing = (document: JsonObject) => Written

const json = (value: JsonValue) => JSON.stringify(value, undefined, 2)
const yaml = (value: JsonValue, options: object = {}) => dump(value, { noRefs: true, ...options })
const textOf = (path: string, value: JsonValue) => (path.endsWith('.json') ? json(value) : yaml(value))

const file =
  (path: string, text: (document: JsonObject) => string): Writing =>
  (document) => ({ files: { [path]: text(document) }, inputs: [path] })

/** One object for all that have the same contents, which YAML writes as aliases. */
function shared(value: JsonValue, known = new Map<string, JsonValue>()): JsonValue {
  if (typeof value !== 'object' || value === null) return value
  const key = JSON.stringify(value)
  const members: readonly [string, JsonValue | undefined][] = Object.entries(value)
  const entries = members.map(([name, member]) => [name, shared(member ?? null, known)] as const)
  const made =
    known.get(key) ?? (Array.isArray(value) ? entries.map(([, member]) => member) : Object.fromEntries(entries))
  known.set(key, made)
  return made
}

const main = 'api/openapi.yaml'

/** A value as another file holds it: its references lead back to the document. */
function moved(value: JsonValue, path: string): JsonValue {
  const back = posix.relative(posix.dirname(path), main)
  return mapReferences(value, ({ target }) => (target.startsWith('#') ? back + target : target))
}

function withFiles(document: JsonObject, parts: ReadonlyMap<string, JsonValue>): Written {
  const texts = [[main, document] as const, ...parts].map(([path, value]) => [path, textOf(path, value)])
  return { files: Object.fromEntries(texts), inputs: [main] }
}

/** Each component of some kinds in a file of its own, which references may name instead of the component. */
const componentFiles =
  (pathOf: (section: string, name: string) => string, isDirect: boolean): Writing =>
  (document) => {
    const places = new Map<string, string>()
    const parts = new Map<string, JsonValue>()
    const split = mapMember(document, 'components', (components) =>
      mapObjectMembers(components, (members, section) =>
        mapObjectMembers(members, (member, name) => {
          const path = pathOf(section, name)
          places.set(`#/components/${section}/${name}`, path)
          parts.set(path, member)
          return { $ref: `./${posix.relative('api', path)}` }
        }),
      ),
    )
    const direct = (value: JsonValue, from: string) =>
      mapReferences(value, ({ target }) => {
        const place = isDirect ? places.get(target) : undefined
        return place === undefined ? target : posix.relative(posix.dirname(from), place)
      })
    const { components = {}, ...rest } = split
    const root = { ...(direct(rest, main) as JsonObject), components }
    return withFiles(root, new Map([...parts].map(([path, value]) => [path, moved(direct(value, path), path)])))
  }

/** Each object of a kind outside of components in a file of its own. */
const kindFiles =
  (kind: Kind): Writing =>
  (document) => {
    const parts = new Map<string, JsonValue>()
    const split = rewrite(document, (object, at, [root]) => {
      if (at !== kind || object['$ref'] !== undefined || root === 'components') return object
      const path = `api/parts/${parts.size}.yaml`
      parts.set(path, object)
      return { $ref: posix.relative('api', path) }
    })
    const beside = (value: JsonValue) =>
      mapReferences(value, ({ target }) => (target.startsWith('parts/') ? posix.basename(target) : target))
    return withFiles(split, new Map([...parts].map(([path, value]) => [path, moved(beside(value), path)])))
  }

/** A member of the document, or of its components, in a file. */
const memberFile =
  (keys: readonly string[], path: string): Writing =>
  (document) => {
    const parts = new Map<string, JsonValue>()
    const split = mapMember(document, keys, (member) => {
      parts.set(path, moved(member, path))
      return { $ref: posix.relative('api', path) }
    })
    return withFiles(split, parts)
  }

/** Paths divided among documents; components in all of them, or in the first. */
const inputs =
  (isRepeated: boolean): Writing =>
  (document) => {
    const { paths, components = {}, webhooks, ...rest } = document
    const entries = Object.entries(isObject(paths) ? paths : {})
    const { securitySchemes = {} } = isObject(components) ? components : {}
    const names = ['a.yaml', 'b.json', 'c.yaml']
    const files = names.map((name, index) => {
      const own: JsonObject = Object.fromEntries(entries.filter((_, at) => at % names.length === index))
      const isWhole = isRepeated || index === 0
      const reached = isWhole ? own : (mapReferences({ paths: own }, ({ target }) => `a.yaml${target}`)['paths'] ?? {})
      const parts = isWhole ? components : { securitySchemes }
      const hooks = index === 0 && webhooks !== undefined ? { webhooks } : {}
      return [name, textOf(name, { ...rest, ...hooks, paths: reached, components: parts })]
    })
    return { files: Object.fromEntries(files), inputs: names }
  }

/** Operations that an overlay brings. */
const overlay: Writing = (document) => {
  const { paths, ...rest } = document
  const actions = [{ target: '$', description: 'Paths', update: { paths: paths ?? {} } }]
  const text = json({ overlay: '1.0.0', info: { title: 'Paths', version: '1' }, actions })
  const files = { 'openapi.json': json({ ...rest, paths: {} }), 'overlay.json': text }
  return { files, inputs: ['openapi.json'], overlays: ['overlay.json'] }
}

const splitKinds = [
  'operation',
  'parameter',
  'request body',
  'response',
  'media type',
  'server',
  'tag',
  'path item',
] as const

/** A document in other texts, in several files, and in several inputs. */
export const writings: Readonly<Record<string, Writing>> = {
  YAML: file('openapi.yaml', (document) => yaml(document)),
  'YAML in flow style': file('openapi.yaml', (document) => yaml(document, { flowLevel: 0 })),
  'quoted YAML': file('openapi.yaml', (document) => yaml(document, { forceQuotes: true })),
  aliases: file('openapi.yaml', (document) => yaml(shared(document), { noRefs: false })),
  'statuses that are numbers': file('openapi.yaml', (document) =>
    yaml(document).replaceAll(/^(\s+)'(\d{3})':/gm, '$1$2:'),
  ),
  'byte order mark': file('openapi.json', (document) => `\uFEFF${json(document)}`),
  'line ends of Windows': file('openapi.yaml', (document) => yaml(document).replaceAll('\n', '\r\n')),
  'JSON without spaces': file('openapi.json', (document) => JSON.stringify(document)),
  'a page': file('openapi.md', (document) => `# API\n\n\`\`\`yaml\n${yaml(document)}\`\`\`\n`),
  'files of components': componentFiles((section, name) => `api/${section}/${name}.yaml`, false),
  'files of components that are referenced': componentFiles((section, name) => `api/${section}/${name}.json`, true),
  'files of components in folders': componentFiles((section, name) => `my parts/${section}/${name}/index.yaml`, true),
  ...Object.fromEntries(splitKinds.map((kind) => [`files: each ${kind}`, kindFiles(kind)])),
  'a file of paths': memberFile(['paths'], 'api/paths.yaml'),
  'a file of schemas': memberFile(['components', 'schemas'], 'shared/schemas.json'),
  'a file of components': memberFile(['components'], 'shared/components.yaml'),
  'a file of info': memberFile(['info'], 'api/info.yaml'),
  'inputs with the same components': inputs(true),
  'inputs that refer to the first': inputs(false),
  'an overlay': overlay,
}
