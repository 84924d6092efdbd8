import { isObject, objectAt } from '../../lib/json.ts'
import { appendPointer, pointerKeys, readPointer } from '../../lib/json-pointer.ts'
import { mapObjects, walkPointer } from '../../load/document-walk.ts'
import { firstDifference } from '../../merge/deep-equal.ts'
import type { MergedDocument } from '../../merge/merged-document.ts'
import { type Origin, relocated } from '../../merge/origins.ts'
import { extractSchemas } from '../../normalise/name-inner-schemas.ts'
import { byCodeUnits } from '../../lib/text-order.ts'
import type { Api } from '../api.ts'
import { fixedCoreNames } from '../api-names.ts'
import { NameRegistry } from '../names/identifiers.ts'
import { namedTypes } from '../schema/schemas.ts'
import { namesOfNested } from './nested-names.ts'
import { nestedSchemas } from './nested-schemas.ts'
import { type Owner, ownersOf } from './owners.ts'

interface Nested {
  readonly pointer: string
  /** `Order.items[]`, `GET /orders 200.data[]`: what the record of published names has it by. */
  readonly place: string
  readonly depth: number
  readonly names: readonly [string, ...string[]]
}

/**
 * A document in which the objects and enums inside of others are components with names of their own. They are called after
 * the type that contains them, whose name is that of the model without them: none of its names changes.
 *
 * @param published exported names by place that are kept
 */
export function nameNestedTypes(
  document: MergedDocument,
  api: Api,
  published: ReadonlyMap<string, string> = new Map(),
): MergedDocument {
  const nested = ownersOf(api).flatMap((owner) => nestedIn(owner, document))
  const distinct = [...Map.groupBy(nested, ({ place }) => place).values()].flatMap((same) =>
    same.length === 1 ? same : [],
  )
  const registry = takenBy(api)
  const named = new Map<string, { readonly place: string; readonly name: string }>()
  for (const { pointer, place, names } of distinct.toSorted(byTurn(published))) {
    const name = registry.take(...candidates(names, published.get(place), registry))
    for (const twin of twins(pointer, document)) named.set(twin, { place, name })
  }
  if (named.size === 0) return document
  const annotated = mapObjects(document.value, (object, path) => {
    const own = named.get(walkPointer(path))
    return own === undefined ? object : { ...object, 'x-sdk-name': own.name }
  })
  const origins = new Map<string, Origin>()
  const value = extractSchemas(
    isObject(annotated) ? annotated : document.value,
    (to, from) => origins.set(to, { document, pointer: from }),
    new Map([...named].map(([pointer, { place }]) => [pointer, place])),
    () => true,
  )
  return relocated(value, document, origins)
}

function nestedIn({ pointer: root, place, name, steps: first }: Owner, document: MergedDocument): readonly Nested[] {
  return nestedSchemas(readPointer(document.value, root), root, first).map(({ pointer, steps }) => ({
    pointer,
    place: `${place}${steps.map((step) => (step === '[]' || step === '{}' ? step : `.${step}`)).join('')}`,
    depth: steps.length,
    names: namesOfNested(name, steps),
  }))
}

/** Published names choose first, then what is nearest to its owner. */
function byTurn(published: ReadonlyMap<string, string>) {
  const rank = ({ place, depth }: Nested) => (published.has(place) ? 0 : depth)
  return (one: Nested, other: Nested) => rank(one) - rank(other) || byCodeUnits(one.place, other.place)
}

function candidates(
  names: Nested['names'],
  kept: string | undefined,
  registry: NameRegistry,
): readonly [string, ...string[]] {
  const isFree = (name: string) => ['', 'Request', 'Upload'].every((suffix) => !registry.has(`${name}${suffix}`))
  const [first = names[0], ...rest] = [
    ...(kept === undefined || registry.has(kept) ? [] : [kept]),
    ...names.filter(isFree),
  ]
  return [first, ...rest]
}

/** Every name of a type that the API has already. */
function takenBy({ schemas, operations, webhooks, errors, names }: Api): NameRegistry {
  const ofOperations = operations.flatMap(({ types, aliases }) => [types, ...aliases.map((alias) => alias.types)])
  return new NameRegistry([
    ...schemas.flatMap((schema) => [...namedTypes(schema).map(({ name }) => name), ...schema.aliases]),
    ...ofOperations.flatMap((types) => Object.values(types).filter((name) => name !== undefined)),
    ...webhooks.map(({ typeName }) => typeName),
    ...errors.map(({ className }) => className),
    ...fixedCoreNames(names),
  ])
}

/** The same schema under other media types of a body, which is one value in several encodings. */
function twins(pointer: string, { value }: MergedDocument): readonly string[] {
  const keys = pointerKeys(pointer)
  const at = keys[1] === 'schemas' ? -1 : keys.indexOf('content')
  const [before, own = '', kind = '', ...after] = [keys.slice(0, at + 1), ...keys.slice(at + 1)]
  const content = at < 0 ? undefined : readPointer(value, appendPointer('#', ...before))
  if (!isObject(content)) return [pointer]
  const schemaOf = (mediaType: string) => objectAt(content, mediaType)[kind]
  return Object.keys(content)
    .filter((other) => firstDifference(schemaOf(other), schemaOf(own)) === undefined)
    .map((other) => appendPointer('#', ...before, other, kind, ...after))
}
