import type { JsonValue } from '../../json.ts'
import { childOf, childrenOf, type Schemas, type Site } from './schemas.ts'

/** One member of a union after unions, sums and references have been multiplied out. */
export type Alternative =
  | { readonly kind: 'null' | 'anything' | 'otherString'; readonly site: Site }
  | { readonly kind: 'string' | 'number' | 'boolean'; readonly site: Site }
  | { readonly kind: 'literal'; readonly value: string | number | boolean; readonly site: Site }
  | { readonly kind: 'array'; readonly items: Site | undefined; readonly site: Site }
  | ObjectType

export interface ObjectType {
  readonly kind: 'object'
  /** The schemas whose properties it has together. */
  readonly parts: readonly Site[]
  readonly site: Site
  /** `site` is only one of the schemas that make it what it is. */
  readonly composed?: boolean
}

/** More are not told apart: nobody reads such a type. */
const most = 512

/**
 * What values a schema allows, as a flat list. `site` of a member is the schema that describes it: the named component where
 * there is one.
 */
export function alternativesOf(schemas: Schemas, given: Site, seen: ReadonlySet<string> = new Set()): Alternative[] {
  const site = schemas.follow(given)
  // A union that contains itself gains nothing by that.
  if (seen.has(site.pointer)) return []
  const within = new Set([...seen, site.pointer])
  const parts = childrenOf(site, 'allOf').map(([, part]) => alternativesOf(schemas, part, within))
  const unions = ['oneOf', 'anyOf'].map((key) => unionOf(schemas, site, key, within))
  const own = ownAlternatives(site)
  const all = [own, ...parts, ...unions].filter((list) => list !== undefined)
  const [first = [{ kind: 'anything', site }], ...rest] = all
  const product = rest.reduce(intersect, first)
  if (product.length > most) return [{ kind: 'anything', site }]
  const [only] = product
  const isUnion = own === undefined && parts.length === 0
  return product.length === 1 && only !== undefined && !isUnion ? [wholly(only, site)] : product
}

/** A schema that allows one kind of value describes that kind wholly, whatever it is made of. */
function wholly(only: Alternative, site: Site): Alternative {
  return only.kind === 'object' ? { ...only, site, composed: false } : { ...only, site }
}

/** Members that only add a constraint, such as `required`, are no types of their own. */
function unionOf(schemas: Schemas, site: Site, key: string, seen: ReadonlySet<string>): Alternative[] | undefined {
  const members = childrenOf(site, key).filter(([, member]) => typeKeys.some((name) => name in member.schema))
  return members.length === 0 ? undefined : members.flatMap(([, member]) => alternativesOf(schemas, member, seen))
}

const typeKeys = [
  '$ref',
  'type',
  'enum',
  'const',
  'properties',
  'additionalProperties',
  'items',
  'allOf',
  'oneOf',
  'anyOf',
]

/** What a schema says without its compositions; absent when that is nothing. */
function ownAlternatives(site: Site): Alternative[] | undefined {
  const { schema } = site
  if (schema['const'] !== undefined) return literals([schema['const']], site)
  if (Array.isArray(schema['enum'])) {
    const open: Alternative[] = schema['x-sdk-open-enum'] === true ? [{ kind: 'otherString', site }] : []
    const nullable = typesOf(site).includes('null') && !schema['enum'].includes(null)
    return [...literals(schema['enum'], site), ...open, ...(nullable ? literals([null], site) : [])]
  }
  const types = typesOf(site)
  return types.length === 0 ? undefined : types.map((type) => plain(type, site))
}

function typesOf(site: Site): readonly string[] {
  const { type } = site.schema
  if (typeof type === 'string') return [type]
  if (Array.isArray(type)) return type.filter((one) => typeof one === 'string')
  if (objectKeys.some((key) => key in site.schema)) return ['object']
  return 'items' in site.schema ? ['array'] : []
}

const objectKeys = ['properties', 'additionalProperties', 'required']

function plain(type: string, site: Site): Alternative {
  switch (type) {
    case 'null':
      return { kind: 'null', site }
    case 'object':
      return { kind: 'object', parts: [site], site }
    case 'array':
      return { kind: 'array', items: childOf(site, 'items'), site }
    case 'string':
    case 'boolean':
      return { kind: type, site }
    case 'integer':
    case 'number':
      return { kind: 'number', site }
    default:
      return { kind: 'anything', site }
  }
}

function literals(values: readonly JsonValue[], site: Site): Alternative[] {
  return values.flatMap((value): Alternative[] => {
    if (value === null) return [{ kind: 'null', site }]
    return typeof value === 'object' ? [] : [{ kind: 'literal', value, site }]
  })
}

/** What satisfies both lists. */
function intersect(left: readonly Alternative[], right: readonly Alternative[]): Alternative[] {
  return left.flatMap((a) => right.flatMap((b) => both(a, b) ?? []))
}

function both(a: Alternative, b: Alternative): Alternative | undefined {
  if (a.kind === 'anything') return b
  if (b.kind === 'anything') return a
  if (a.kind === 'object' && b.kind === 'object') return { ...b, parts: [...a.parts, ...b.parts], composed: true }
  if (a.kind === 'literal' && b.kind === 'literal') return a.value === b.value ? b : undefined
  if (b.kind === 'literal') return typeof b.value === a.kind ? b : undefined
  if (a.kind === 'literal') return typeof a.value === b.kind ? a : undefined
  if (b.kind === 'otherString' && a.kind === 'string') return b
  return a.kind === b.kind ? b : undefined
}
