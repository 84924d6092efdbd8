import { schemasOf } from '../specification/components.ts'
import { isObject, type JsonObject, type JsonValue, stringsAt } from '../lib/json.ts'
import { operationsOf } from '../specification/http-methods.ts'
import { jsonPath, pointerKeys } from '../lib/json-pointer.ts'
import type { Api, Operation } from '../model/api.ts'
import { functionNames } from '../model/names/export-names.ts'
import { typeName } from '../model/names/identifiers.ts'
import type { Schema } from '../model/schema/schemas.ts'
import { ignoringMarkers } from '../normalise/drop-ignored.ts'
import type { AdoptionAction } from './adoption-overlay.ts'
import { follow } from '../lib/follow.ts'

/** Aliases that give way: the document has a type of that name now, so the name itself stays. */
export function freeAliases(document: JsonObject): readonly AdoptionAction[] {
  const schemas = schemasOf(document)
  const types = new Map(Object.keys(schemas).map((key) => [typeName(key).toLowerCase(), key]))
  return Object.entries(schemas).flatMap(([key, schema]) =>
    stringsAt(isObject(schema) ? schema : {}, 'x-sdk-aliases').flatMap((alias): AdoptionAction[] => {
      const owner = types.get(alias.toLowerCase())
      if (owner === undefined || owner === key) return []
      return [
        {
          target: `${jsonPath(['components', 'schemas', key, 'x-sdk-aliases'], document)}[?@ == '${alias}']`,
          description: `\`${alias}\`, an alias of \`${key}\` so far, is a type of its own now.`,
          remove: true,
        },
      ]
    }),
  )
}

/** Operations that are published stay so, although the other document hides them. */
export function showPublished(document: JsonObject, published: Api): readonly AdoptionAction[] {
  const known = new Map(published.operations.map((operation) => [addressOf(operation), operation]))
  const { paths } = document
  return Object.entries(isObject(paths) ? paths : {}).flatMap(([path, item]) => {
    const operations = operationsOf(item).filter(({ verb }) => known.has(`${verb} ${path}`))
    const show = (keys: readonly string[], value: JsonValue | undefined, names: string): readonly AdoptionAction[] =>
      ignoringMarkers(value).map((marker) => ({
        target: jsonPath([...keys, marker], document),
        description: `Published as ${names}; the document hides it from SDKs.`,
        remove: true,
      }))
    const nameOf = (verb: string): string => `\`${known.get(`${verb} ${path}`)?.name}\``
    if (operations.length === 0) return []
    return [
      ...show(['paths', path], item, operations.map(({ verb }) => nameOf(verb)).join(', ')),
      ...operations.flatMap(({ method, verb, operation }) => show(['paths', path, method], operation, nameOf(verb))),
    ]
  })
}

/** Functions keep group and method that they are published with. */
export function keepFunctions(document: JsonObject, published: Api, now: Api): readonly AdoptionAction[] {
  const current = Map.groupBy(now.operations, addressOf)
  return [...Map.groupBy(published.operations, addressOf)].flatMap(([address, [operation, ...others]]) => {
    const [partner, ...more] = current.get(address) ?? []
    if (operation === undefined || partner === undefined || others.length > 0 || more.length > 0) return []
    if (operation.name === partner.name && methodOf(operation) === methodOf(partner)) return []
    return [
      {
        target: jsonPath(['paths', operation.path, operation.verb.toLowerCase()], document),
        description: `Published as \`${operation.name}\`; the document would make it \`${partner.name}\`.`,
        update: { 'x-sdk-group': operation.group.join('.'), 'x-sdk-method': operation.method },
      },
    ]
  })
}

/** Types that would be gone while what they named is there become aliases of it. */
export function keepTypes(published: Api, now: Api): readonly AdoptionAction[] {
  const current = new Set(typeNamesOf(now).map((name) => name.toLowerCase()))
  const keys = new Set(now.schemas.map(({ key }) => key))
  return published.schemas.flatMap((schema): AdoptionAction[] => {
    const lost = namesOf(schema).filter((name) => !current.has(name.toLowerCase()))
    if (lost.length === 0 || !keys.has(schema.key)) return []
    return [
      {
        target: `$.components.schemas['${schema.key}']`,
        description: `Published as ${lost.map((name) => `\`${name}\``).join(', ')}, which the document no longer needs.`,
        update: { 'x-sdk-aliases': lost },
      },
    ]
  })
}

/** Enums that may grow, in the eyes of the overlays, stay open wherever they have moved. */
export function keepOpenEnums(before: JsonObject, after: JsonObject): readonly AdoptionAction[] {
  const targets = new Map<string, readonly string[]>()
  visit(before, [], (value, keys) => {
    if (value['x-sdk-open-enum'] !== true) return
    const moved = enumAt(after, keys)
    if (moved !== undefined && moved.value['x-sdk-open-enum'] !== true) targets.set(moved.keys.join('\n'), moved.keys)
  })
  return [...targets.values()].map((keys) => ({
    target: jsonPath(keys, after),
    description: 'Published as an enum that may grow; the document says nothing of it, or closes it.',
    update: { 'x-sdk-open-enum': true },
  }))
}

/** Everything that `published` exports by name for schemas and operations, and `now` does not. */
export function lostNames(published: Api, now: Api): readonly string[] {
  const namesIn = (api: Api): readonly string[] => [...typeNamesOf(api), ...api.operations.flatMap(functionNames)]
  const current = new Set(namesIn(now))
  return namesIn(published).filter((name) => !current.has(name))
}

function typeNamesOf({ schemas }: Api): readonly string[] {
  return schemas.flatMap(namesOf)
}

function namesOf({ name, aliases, variants }: Schema): readonly string[] {
  return [name, ...aliases, ...variants.map((variant) => variant.name)]
}

/** Verb and path: what makes two operations the same one. */
export function addressOf({ verb, path }: Pick<Operation, 'verb' | 'path'>): string {
  return `${verb} ${path}`
}

function methodOf({ group, method }: Operation): string {
  return [...group, method].join('.')
}

function visit(
  value: JsonValue | undefined,
  keys: readonly string[],
  act: (value: JsonObject, keys: readonly string[]) => void,
): void {
  if (typeof value !== 'object' || value === null) return
  if (isObject(value)) act(value, keys)
  for (const [key, child] of Object.entries(value)) visit(child, [...keys, key], act)
}

/** The enum at a place, or behind the references on the way to it. */
function enumAt(
  root: JsonObject,
  keys: readonly string[],
): { readonly keys: readonly string[]; readonly value: JsonObject } | undefined {
  let place: readonly string[] = []
  let value: JsonValue | undefined = root
  for (const key of [...keys, undefined]) {
    const end = follow(value, root)
    value = end.value
    if (end.pointer !== undefined) place = pointerKeys(end.pointer)
    if (key === undefined) break
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = Array.isArray(value) ? value[Number(key)] : (value as JsonObject)[key]
    place = [...place, key]
  }
  return isObject(value) && Array.isArray(value['enum']) ? { keys: place, value } : undefined
}
