import { resolve } from '../../lib/follow.ts'
import { isObject, type JsonObject, type JsonValue, listAt } from '../../lib/json.ts'
import { isBareReference } from '../../specification/annotations.ts'
import { componentKey, componentPointer, memberKeys } from '../../specification/components.ts'
import { Conjuncts } from './conjuncts.ts'
import { type Mapping, readMapping, variantKeys } from './mapping.ts'
import { plainProperty, type Type, union } from './type.ts'

/** Above this a schema is itself alone: its union would be in every place that uses it. */
const maxFamily = 12

/** Gives the variants of a discriminated union the literal by which TypeScript distinguishes them. */
export class Discriminators {
  readonly #schemas: JsonObject
  /** Components that are only another name of one. */
  readonly #aliases: ReadonlyMap<string, string>
  readonly #parents: ReadonlyMap<string, readonly string[]>
  readonly #children: ReadonlyMap<string, readonly string[]>
  readonly #families = new Map<string, JsonObject | undefined>()

  constructor(schemas: JsonObject) {
    this.#schemas = schemas
    this.#aliases = aliasesIn(schemas)
    this.#parents = new Map(
      Object.entries(schemas).map(([key, schema]) => [key, builtOn(schema).map((parent) => this.target(parent))]),
    )
    const pairs = [...this.#parents].flatMap(([key, parents]) => parents.map((parent) => ({ key, parent })))
    this.#children = new Map(
      [...Map.groupBy(pairs, ({ parent }) => parent)].map(([parent, found]) => [parent, found.map(({ key }) => key)]),
    )
  }

  /** The component that a component is another name of; by default itself. */
  target(key: string): string {
    const seen = new Set([key])
    for (const one of seen) {
      const next = this.#aliases.get(one)
      if (next === undefined) return one
      seen.add(next)
    }
    return key
  }

  /**
   * Literals of a union's discriminator for one of its variants; undefined if the variant has them itself. Schemas
   * that are built on the variant count as it, unless they are variants of the union too.
   */
  tag(choice: JsonObject, member: JsonValue): Type | undefined {
    const mapping = this.#mapping(choice)
    const key = isObject(member) ? componentKey(member['$ref']) : undefined
    if (mapping === undefined || key === undefined || key === mapping.fallback) return undefined
    const others = variantKeys(choice)
    const base = this.target(key)
    const derived = this.#descendants(key).filter((one) => mapping.values.has(one) && !others.has(one))
    const names = new Set([key, ...derived].flatMap((one) => this.#names(one, mapping)))
    const inherited = this.#inheritedMapping(base)
    if (inherited?.property === mapping.property) {
      const own = this.#inheritedNames(base, inherited)
      if (own.every((name) => names.has(name)) || !own.some((name) => names.has(name))) return undefined
    }
    return this.#literal(key, mapping, [...names])
  }

  /** Literals that the discriminator of a parent gives a component that extends it, and the components built on that. */
  inherited(key: string): Type | undefined {
    const mapping = this.#inheritedMapping(key)
    return mapping === undefined ? undefined : this.#literal(key, mapping, this.#inheritedNames(key, mapping))
  }

  /** The component that another name of a family means as a part of a composition, where it is itself alone. */
  part(key: string): string {
    const base = this.target(key)
    return base === key || this.familyKeys(base).length === 0 ? key : base
  }

  /**
   * The choice that a component with a discriminator, or built on such a one, means where its values are meant: all that is built on
   * it, and itself where a value may name it. Undefined where that is itself alone, or more than people would read in each place.
   */
  family(name: string): JsonObject | undefined {
    const key = this.target(name)
    if (!this.#families.has(key)) this.#families.set(key, this.#familyOf(key))
    return this.#families.get(key)
  }

  /** The components of a family. */
  familyKeys(key: string): readonly string[] {
    const family = this.family(key)
    return family === undefined ? [] : memberKeys(family, 'oneOf')
  }

  #familyOf(key: string): JsonObject | undefined {
    const schema = this.#schemas[key]
    if (!isObject(schema) || (schema['oneOf'] ?? schema['anyOf']) !== undefined) return undefined
    const own = this.#mapping(schema)
    const distinguishing = own === undefined ? this.#distinguishing(key) : schema
    const descendants = distinguishing === undefined ? [] : this.#descendants(key)
    if (distinguishing === undefined || descendants.length === 0 || descendants.length > maxFamily) return undefined
    const isMember = own === undefined || own.values.size === 0 || own.values.has(key) || own.fallback === key
    const keys = isMember ? [key, ...descendants] : descendants
    return {
      oneOf: keys.map((one) => ({ $ref: componentPointer(one) })),
      discriminator: distinguishing['discriminator'],
    }
  }

  #inheritedNames(key: string, mapping: Mapping): readonly string[] {
    return [...new Set([key, ...this.#descendants(key)].flatMap((one) => this.#names(one, mapping)))]
  }

  #inheritedMapping(key: string): Mapping | undefined {
    const distinguishing = this.#distinguishing(key)
    return distinguishing === undefined ? undefined : this.#mapping(distinguishing)
  }

  /** The nearest ancestor with a discriminator; one that is a union names its variants, and nothing else is one of them. */
  #distinguishing(key: string): JsonObject | undefined {
    const seen = new Set([key])
    const open = [...this.#parentsOf(key)]
    for (let parent = open.pop(); parent !== undefined; parent = open.pop()) {
      if (seen.has(parent)) continue
      seen.add(parent)
      const schema = this.#schemas[parent]
      const mapping = isObject(schema) ? this.#mapping(schema) : undefined
      if (mapping === undefined || !isObject(schema)) {
        for (const one of this.#parentsOf(parent)) open.push(one)
        continue
      }
      const variants = variantKeys(schema)
      return variants.size > 0 && !variants.has(key) && !mapping.values.has(key) ? undefined : schema
    }
    return undefined
  }

  /** The last one first: they are put on a stack. */
  #parentsOf(key: string): readonly string[] {
    return (this.#parents.get(key) ?? []).toReversed()
  }

  /** Values for a component: those that lead to it, else those of what it is built on, else its own name. */
  #names(key: string, { values }: Mapping): readonly string[] {
    const seen = new Set([key])
    // A set grows while it is walked.
    for (const one of seen) {
      const mapped = values.get(one)
      if (mapped !== undefined) return mapped
      for (const parent of [this.target(one), ...(this.#parents.get(one) ?? [])]) seen.add(parent)
    }
    return [key]
  }

  #descendants(key: string): readonly string[] {
    const base = this.target(key)
    const seen = new Set([base])
    for (const one of seen) for (const child of this.#children.get(one) ?? []) seen.add(child)
    seen.delete(base)
    return [...seen]
  }

  /** The mapping of a schema's discriminator; what leads to another name of a component leads to the component. */
  #mapping(schema: JsonObject): Mapping | undefined {
    const mapping = readMapping(schema['discriminator'])
    if (mapping === undefined) return undefined
    const targets = [...mapping.values].map(([key, names]) => [this.target(key), names] as const)
    return { ...mapping, values: new Map([...targets, ...mapping.values]) }
  }

  #literal(key: string, { property, fallback }: Mapping, names: readonly string[]): Type | undefined {
    if (key === fallback || !this.#admits(key, property, names)) return undefined
    const type = union(names.map((value): Type => ({ kind: 'literal', value })))
    return { kind: 'object', properties: [plainProperty(property, type)], index: undefined, isTag: true }
  }

  /** Whether the property is text that the literal narrows, not a literal already, in every part. */
  #admits(key: string, property: string, names: readonly string[]): boolean {
    const schema = this.#schemas[key]
    const found = Conjuncts.of(schema, this.#schemas).property(property)
    if (found.length === 0) return isObject(schema) && this.#isObjectSchema(schema)
    return found.every((part) => this.#isNarrowed(part, names))
  }

  #isNarrowed(part: JsonValue, names: readonly string[]): boolean {
    const described = resolve(part, { components: { schemas: this.#schemas } })
    if (described === undefined) return true
    const members = described['enum']
    if (described['const'] !== undefined || (Array.isArray(members) && members.length === 1)) return false
    if (Array.isArray(members)) return names.every((name) => members.includes(name))
    return ['type', 'allOf', 'oneOf', 'anyOf', '$ref'].every((keyword) =>
      keyword === 'type'
        ? [undefined, 'string'].includes(String(described['type'] ?? 'string'))
        : described[keyword] === undefined,
    )
  }

  #isObjectSchema(schema: JsonObject): boolean {
    return (
      ['object', undefined].includes(typeof schema['type'] === 'string' ? schema['type'] : undefined) &&
      schema['oneOf'] === undefined &&
      schema['anyOf'] === undefined &&
      schema['enum'] === undefined
    )
  }
}

/** Components that are parts of a schema, in the lists within its list too. */
function builtOn(schema: JsonValue | undefined): readonly string[] {
  if (!isObject(schema)) return []
  return listAt(schema, 'allOf').flatMap((member) => {
    const key = isObject(member) ? componentKey(member['$ref']) : undefined
    return key === undefined ? builtOn(member) : [key]
  })
}

function aliasesIn(schemas: JsonObject): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(schemas).flatMap(([key, schema]): [string, string][] => {
      const target = isObject(schema) && isBareReference(schema) ? componentKey(schema['$ref']) : undefined
      return target === undefined ? [] : [[key, target]]
    }),
  )
}
