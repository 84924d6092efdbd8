import { dump, load } from 'js-yaml'
import { isObject, type JsonObject, type JsonValue } from '../../generator/src/lib/json.ts'
import { appendPointer } from '../../generator/src/lib/json-pointer.ts'
import { mapObjects } from '../../generator/src/load/document-walk.ts'
import { mapReferences } from '../../generator/src/load/references.ts'
import { mapMembers } from '../../generator/src/lib/json.ts'
import { mapPathOperations } from '../../generator/src/specification/http-methods.ts'
import { newResources, resourcePaths, resourceSchemas } from './new-resources.ts'

/** Operations that the vendor does not describe. */
const undescribed = new Set(['/completions', '/parameters/{author}/{slug}', '/models/embeddings'])
/** Operations that the vendor keeps out of SDKs, although they are published. */
const hidden = new Set(['/key', '/credits'])

/**
 * The API as its vendor could describe it for a generator of another kind: from the merged document of this repository, in
 * other words. Every trap is there that the adoption of such a document has met: renamed schemas and path parameters, names
 * of aliases that are types, other texts and examples, enums that say nothing of values to come, annotations, hidden
 * operations, servers written otherwise, and 60 operations more.
 */
export function officialDocument(merged: string): string {
  const document = asObject(load(merged))
  const names = schemaNames(document)
  const renamed = renameSchemas(withTypes(document, aliasTypes(document)), names)
  const { tags: _tags, 'x-sdk-globals': _globals, ...described } = asObject(mapObjects(renamed, otherWords()))
  const paths = asObject(described['paths'])
  const kept = Object.fromEntries(Object.entries(paths).filter(([path]) => !undescribed.has(path)))
  const operations = mapPathOperations(renamePathParameters(kept), annotate())
  const components = asObject(described['components'])
  const official: JsonObject = {
    ...described,
    info: { title: 'Official API', description: 'As its vendor describes it.', version: '2026.11.1' },
    servers: [
      {
        url: 'https://{host}/api/v1',
        variables: { host: { default: 'openrouter.ai', enum: ['openrouter.ai', 'eu.openrouter.ai'] } },
      },
    ],
    security: [{ bearerAuth: [] }],
    paths: { ...operations, ...resourcePaths() },
    components: {
      ...components,
      schemas: { ...asObject(components['schemas']), ...resourceSchemas() },
      securitySchemes: { bearerAuth: { type: 'http', scheme: 'bearer', description: 'A key of the API.' } },
    },
  }
  return dump(official, { lineWidth: 120, noRefs: true })
}

/** How many operations the vendor has beyond those of the merged document. */
export const newOperations = newResources.length * 5 + 1

/** Every seventh schema has another name; where it had earlier ones, one of those. */
function schemaNames({ components }: JsonObject): ReadonlyMap<string, string> {
  const schemas = Object.entries(asObject(asObject(components)['schemas']))
  return new Map(
    schemas.flatMap(([name, schema], index) => {
      const [alias] = aliasesOf(schema)
      if (alias !== undefined && index % 2 === 0) return [[name, alias]]
      return index % 7 === 0 ? [[name, `Official${name}`]] : []
    }),
  )
}

/** Earlier names of types that the vendor has as types of their own, of the same form. */
function aliasTypes({ components }: JsonObject): JsonObject {
  const schemas = Object.entries(asObject(asObject(components)['schemas']))
  const copies = schemas.flatMap(([, schema], index) =>
    index % 2 === 1 ? aliasesOf(schema).map((alias) => [alias, schema] as const) : [],
  )
  return Object.fromEntries(copies.slice(0, 12))
}

function withTypes(document: JsonObject, types: JsonObject): JsonObject {
  const components = asObject(document['components'])
  return { ...document, components: { ...components, schemas: { ...asObject(components['schemas']), ...types } } }
}

function renameSchemas(document: JsonObject, names: ReadonlyMap<string, string>): JsonObject {
  const pointers = new Map([...names].map(([from, to]) => [pointerOf(from), pointerOf(to)]))
  const referring = asObject(mapReferences(document, ({ target }) => pointers.get(target) ?? target))
  const components = asObject(referring['components'])
  const schemas = Object.entries(asObject(components['schemas'])).map(([name, schema]) => [
    names.get(name) ?? name,
    schema,
  ])
  return { ...referring, components: { ...components, schemas: Object.fromEntries(schemas) } }
}

/** Texts, examples, enums and annotations as somebody else would write them. */
function otherWords(): (object: JsonObject) => JsonValue {
  let count = 0
  return (object) => {
    count++
    const { description, example, ...own } = withoutMetadata(object)
    const words =
      typeof description !== 'string'
        ? { description }
        : count % 3 === 0
          ? {}
          : { description: `Officially: ${description}` }
    const isMedia = isObject(own['schema']) && own['in'] === undefined && example !== undefined
    const samples =
      example === undefined || count % 4 === 0
        ? {}
        : isMedia && count % 2 === 0
          ? { examples: { official: { value: example } } }
          : { example }
    const isClosed = Array.isArray(own['enum']) && count % 2 === 0
    return compact({ ...own, ...words, ...samples, ...(isClosed ? { 'x-speakeasy-unknown-values': 'disallow' } : {}) })
  }
}

/** Groups, names, pages and visibility for another generator. */
function annotate(): (operation: JsonObject, path: string, method: string) => JsonObject {
  let count = 0
  return (operation, path) => {
    count++
    const id = String(operation['operationId'])
    return {
      ...operation,
      ...(Array.isArray(operation['security']) && operation['security'].length > 0
        ? { security: [{ bearerAuth: [] }] }
        : {}),
      'x-speakeasy-group': path.split('/')[1] ?? 'root',
      'x-speakeasy-name-override': count % 5 === 0 ? `official-${id}` : id,
      ...(hidden.has(path) ? { 'x-speakeasy-ignore': true } : {}),
      ...(path === '/generations' ? { 'x-speakeasy-pagination': { type: 'offsetLimit' } } : {}),
    }
  }
}

function renamePathParameters(paths: JsonObject): JsonObject {
  const entries = Object.entries(paths).map(([path, item]): [string, JsonValue | undefined] => {
    if (!path.includes('{hash}')) return [path, item]
    const renamed = mapObjects(asObject(item), (object) =>
      object['in'] === 'path' && object['name'] === 'hash' ? { ...object, name: 'key_hash' } : object,
    )
    return [path.replace('{hash}', '{key_hash}'), renamed]
  })
  return Object.fromEntries(entries)
}

function withoutMetadata(object: JsonObject): JsonObject {
  return mapMembers(object, (member, key) => (key.startsWith('x-sdk-') ? undefined : member))
}

function compact(object: JsonObject): JsonObject {
  return mapMembers(object, (member) => member)
}

function aliasesOf(schema: JsonValue | undefined): readonly string[] {
  const aliases = isObject(schema) ? schema['x-sdk-aliases'] : undefined
  return Array.isArray(aliases) ? aliases.filter((one) => typeof one === 'string') : []
}

function pointerOf(name: string): string {
  return appendPointer('#/components/schemas', name)
}

function asObject(value: unknown): JsonObject {
  return isObject(value) ? value : {}
}
