import { resolve } from '../../lib/follow.ts'
import { isObject, type JsonObject, type JsonValue } from '../../lib/json.ts'
import { componentKey, componentPointer, memberKeys } from '../../specification/components.ts'
import { Conjuncts } from './conjuncts.ts'
import { type Mapping, readMapping, variantKeys } from './mapping.ts'
import { plainProperty, type Type, union } from './type.ts'

/** Above this a schema is itself alone: its union would be in every place that uses it. */
const maxFamily = 12

/** Gives the variants of a discriminated union the literal by which TypeScript distinguishes them. */
export class Discriminators {
  readonly #schemas: JsonObject
  readonly #parents: ReadonlyMap<string, readonly string[]>
  readonly #children: ReadonlyMap<string, readonly string[]>

  constructor(schemas: JsonObject) {
    this.#schemas = schemas
    this.#parents = new Map(
      Object.entries(schemas).map(([key, schema]) => [key, isObject(schema) ? memberKeys(schema, 'allOf') : []]),
    )
    const pairs = [...this.#parents].flatMap(([key, parents]) => parents.map((parent) => ({ key, parent })))
    this.#children = new Map(
      [...Map.groupBy(pairs, ({ parent }) => parent)].map(([parent, found]) => [parent, found.map(({ key }) => key)]),
    )
  }

  /**
   * Literals of a union's discriminator for one of its variants; undefined if the variant has them itself. Schemas
   * that are built on the variant count as it, unless they are variants of the union too.
   */
  tag(choice: JsonObject, member: JsonValue): Type | undefined {
    const mapping = readMapping(choice['discriminator'])
    const key = isObject(member) ? componentKey(member['$ref']) : undefined
    if (mapping === undefined || key === undefined || key === mapping.fallback) return undefined
    const others = variantKeys(choice)
    const derived = this.#descendants(key).filter((one) => mapping.values.has(one) && !others.has(one))
    const names = new Set([key, ...derived].flatMap((one) => this.#names(one, mapping)))
    const inherited = this.#inheritedMapping(key)
    if (inherited?.property === mapping.property) {
      const own = this.#inheritedNames(key, inherited)
      if (own.every((name) => names.has(name)) || !own.some((name) => names.has(name))) return undefined
    }
    return this.#literal(key, mapping, [...names])
  }

  /** Literals that the discriminator of a parent gives a component that extends it, and the components built on that. */
  inherited(key: string): Type | undefined {
    const mapping = this.#inheritedMapping(key)
    return mapping === undefined ? undefined : this.#literal(key, mapping, this.#inheritedNames(key, mapping))
  }

  /**
   * The choice that a component with a discriminator means where its values are meant: all that is built on it, and
   * itself where a value may name it. Undefined where that is itself alone, or more than people would read in each place.
   */
  family(key: string): JsonObject | undefined {
    const schema = this.#schemas[key]
    const mapping = isObject(schema) ? readMapping(schema['discriminator']) : undefined
    if (mapping === undefined || !isObject(schema) || (schema['oneOf'] ?? schema['anyOf']) !== undefined)
      return undefined
    const descendants = this.#descendants(key)
    if (descendants.length === 0 || descendants.length > maxFamily) return undefined
    const isMember = mapping.values.size === 0 || mapping.values.has(key) || mapping.fallback === key
    const oneOf = [...(isMember ? [key] : []), ...descendants].map((one) => ({ $ref: componentPointer(one) }))
    return { oneOf, discriminator: schema['discriminator'] }
  }

  #inheritedNames(key: string, mapping: Mapping): readonly string[] {
    return [...new Set([key, ...this.#descendants(key)].flatMap((one) => this.#names(one, mapping)))]
  }

  /** The discriminator of the nearest ancestor that has one; a union names its variants, and nothing else is one of them. */
  #inheritedMapping(key: string): Mapping | undefined {
    const seen = new Set([key])
    const open = [...this.#parentsOf(key)]
    for (let parent = open.pop(); parent !== undefined; parent = open.pop()) {
      if (seen.has(parent)) continue
      seen.add(parent)
      const schema = this.#schemas[parent]
      const mapping = isObject(schema) ? readMapping(schema['discriminator']) : undefined
      if (mapping === undefined || !isObject(schema)) {
        for (const one of this.#parentsOf(parent)) open.push(one)
        continue
      }
      const variants = variantKeys(schema)
      return variants.size > 0 && !variants.has(key) && !mapping.values.has(key) ? undefined : mapping
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
      for (const parent of this.#parents.get(one) ?? []) seen.add(parent)
    }
    return [key]
  }

  #descendants(key: string): readonly string[] {
    const seen = new Set([key])
    for (const one of seen) for (const child of this.#children.get(one) ?? []) seen.add(child)
    seen.delete(key)
    return [...seen]
  }

  #literal(key: string, { property, fallback }: Mapping, names: readonly string[]): Type | undefined {
    if (key === fallback || !this.#admits(key, property, names)) return undefined
    const type = union(names.map((value): Type => ({ kind: 'literal', value })))
    return { kind: 'object', properties: [plainProperty(property, type)], index: undefined, isTag: true }
  }

  /** Whether the property is text that the literal narrows, not a literal already. */
  #admits(key: string, property: string, names: readonly string[]): boolean {
    const schema = this.#schemas[key]
    const [found] = Conjuncts.of(schema, this.#schemas).property(property)
    if (found === undefined) return isObject(schema) && this.#isObjectSchema(schema)
    const described = resolve(found, { components: { schemas: this.#schemas } })
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
