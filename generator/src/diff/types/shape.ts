import type { Direction } from './direction.ts'
import { type Alternative, alternativesOf, type ObjectType } from './alternatives.ts'
import { childOf, childrenOf, type Schemas, type Site } from './schemas.ts'

type Of<Kind extends Alternative['kind']> = Extract<Alternative, { readonly kind: Kind }>

/** The members of a type by kind, which is how two types are compared. */
export interface Shape {
  readonly site: Site
  readonly nullable: boolean
  /** Any value at all. */
  readonly anything: boolean
  /** Enum members by their JSON text. */
  readonly literals: ReadonlyMap<string, Of<'literal'>>
  /** Strings beside the listed ones are allowed. */
  readonly open: boolean
  readonly scalars: ReadonlyMap<string, Of<'string' | 'number' | 'boolean'>>
  readonly arrays: readonly Of<'array'>[]
  readonly objects: readonly ObjectType[]
}

/**
 * @param without references that are left out, by the pointers of their targets
 */
export function shapeOf(schemas: Schemas, given: Site, without: ReadonlySet<string> = new Set()): Shape {
  const all = alternativesOf(schemas, given, without)
  const of = <Kind extends Alternative['kind']>(...kinds: readonly Kind[]) =>
    all.filter((one): one is Extract<Alternative, { readonly kind: Kind }> => kinds.some((kind) => kind === one.kind))
  return {
    site: given,
    nullable: of('null').length > 0,
    anything: of('anything').length > 0,
    literals: new Map(of('literal').map((one) => [JSON.stringify(one.value), one])),
    open: of('otherString').length > 0,
    scalars: new Map(of('string', 'number', 'boolean').map((one) => [one.kind, one])),
    arrays: of('array'),
    objects: distinct(of('object')),
  }
}

/** A union may name one component twice, through two of its members. */
function distinct(objects: readonly ObjectType[]): readonly ObjectType[] {
  return [...new Map(objects.map((one) => [one.parts.map(({ pointer }) => pointer).join(' '), one])).values()]
}

export interface Property {
  /** Its schema, as written: perhaps a reference. */
  readonly site: Site
  readonly required: boolean
}

/** Properties of an object type as a direction shows it, those of its later parts last. */
export function propertiesOf(
  { parts }: ObjectType,
  schemas: Schemas,
  direction: Direction,
): ReadonlyMap<string, Property> {
  const hidden = direction === 'response' ? 'writeOnly' : 'readOnly'
  const required = new Set(parts.flatMap(({ schema }) => (Array.isArray(schema['required']) ? schema['required'] : [])))
  return new Map(
    parts.flatMap((part) =>
      childrenOf(part, 'properties')
        .filter(([, site]) => schemas.follow(site).schema[hidden] !== true && site.schema[hidden] !== true)
        .map(([name, site]) => [name, { site, required: required.has(name) }] as const),
    ),
  )
}

/** The schema of fields with free names; absent where there are none, or where nothing is said about them. */
export function extraFields({ parts }: ObjectType): Site | undefined {
  const stated = parts.find(({ schema }) => {
    const extra = schema['additionalProperties']
    return extra === true || (typeof extra === 'object' && extra !== null)
  })
  return stated === undefined ? undefined : childOf(stated, 'additionalProperties')
}
