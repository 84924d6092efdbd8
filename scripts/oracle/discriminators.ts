import { isObject, type JsonObject, type JsonValue } from '../../generator/src/lib/json.ts'
import { canonicalPointer } from '../../generator/src/lib/json-pointer.ts'
import { componentKey, componentPointer, type Composition, listOf, referenceOf } from './composition.ts'

interface Discriminator {
  readonly property: string
  /** Values by the pointer of their schema. */
  readonly values: ReadonlyMap<string, readonly string[]>
  readonly fallback: string | undefined
}

/**
 * Constraints of a discriminator on its variants. JSON Schema does not know it, so the validator is given it as a
 * list of values; where documents leave open which values there are, what must be taken is less than what may be.
 */
export class DiscriminatorRules {
  readonly #composition: Composition
  readonly #children = new Map<string, string[]>()

  constructor(composition: Composition) {
    this.#composition = composition
    for (const pointer of composition.components()) {
      if (composition.target(pointer) !== pointer) continue
      for (const parent of this.#parents(pointer)) {
        this.#children.set(parent, [...(this.#children.get(parent) ?? []), pointer])
      }
    }
  }

  /** The components that are built on a schema which a discriminator distinguishes from them. */
  childrenOf(name: string): readonly string[] {
    const pointer = this.#composition.target(name)
    return this.#inherited(pointer, new Set()) === undefined && this.#own(pointer) === undefined
      ? []
      : (this.#children.get(pointer) ?? [])
  }

  /** The literal of a component that is built on a parent with a discriminator. */
  ofChild(pointer: string, wide: boolean): JsonObject | undefined {
    const discriminator = this.#inherited(pointer, new Set())
    return discriminator === undefined ? undefined : this.#literal(pointer, discriminator, wide)
  }

  /** The literal of a variant of a union. */
  ofVariant(union: JsonObject, variant: JsonValue, wide: boolean): JsonObject | undefined {
    const discriminator = this.#discriminator(union)
    const name = referenceOf(variant)
    if (discriminator === undefined || name === undefined) return undefined
    const pointer = this.#composition.target(name)
    if (this.#inherited(pointer, new Set())?.property === discriminator.property) return undefined
    return this.#literal(pointer, discriminator, wide)
  }

  #own(pointer: string): Discriminator | undefined {
    const schema = this.#composition.read(pointer)
    const isUnion = isObject(schema) && (schema['oneOf'] ?? schema['anyOf']) !== undefined
    return isUnion ? undefined : this.#discriminator(schema)
  }

  #inherited(pointer: string, seen: Set<string>): Discriminator | undefined {
    for (const parent of this.#parents(pointer)) {
      if (seen.has(parent)) continue
      seen.add(parent)
      const found = this.#discriminator(this.#composition.read(parent)) ?? this.#inherited(parent, seen)
      if (found !== undefined) return found
    }
    return undefined
  }

  #parents(pointer: string): readonly string[] {
    return this.#builtOn(this.#composition.read(this.#composition.target(pointer)))
  }

  #builtOn(schema: JsonValue): readonly string[] {
    return listOf(isObject(schema) ? schema['allOf'] : undefined).flatMap((member) => {
      const pointer = referenceOf(member)
      return pointer === undefined ? this.#builtOn(member) : [this.#composition.target(pointer)]
    })
  }

  #discriminator(schema: JsonValue): Discriminator | undefined {
    const own = readDiscriminator(schema)
    if (own === undefined) return undefined
    const targets = [...own.values].map(([pointer, values]) => [this.#composition.target(pointer), values] as const)
    return { ...own, values: new Map([...targets, ...own.values]) }
  }

  #literal(pointer: string, discriminator: Discriminator, wide: boolean): JsonObject | undefined {
    const { property, values, fallback } = discriminator
    const key = componentKey(pointer)
    if (key === undefined || pointer === fallback) return undefined
    const named = this.#valuesOf(pointer, values) ?? [key]
    if (!this.#admits(pointer, property, named)) return undefined
    const literal = { type: 'object', properties: { [property]: { enum: [...named] } }, required: [property] }
    if (!wide) return literal
    const family = this.#family(pointer)
    const all = family.flatMap((member) => [...(values.get(member) ?? []), componentKey(member) ?? key])
    const isObjectSchema = this.#composition.propertyIn(this.#composition.read(pointer), property).length > 0
    return isObjectSchema ? { properties: { [property]: { enum: [...new Set(all)] } } } : undefined
  }

  /** The values that lead to a component, else to the nearest that it is built on. */
  #valuesOf(
    pointer: string,
    values: Discriminator['values'],
    seen: ReadonlySet<string> = new Set(),
  ): readonly string[] | undefined {
    if (seen.has(pointer)) return undefined
    const below = new Set([...seen, pointer])
    return (
      values.get(pointer) ??
      this.#parents(pointer).reduce<readonly string[] | undefined>(
        (found, parent) => found ?? this.#valuesOf(parent, values, below),
        undefined,
      )
    )
  }

  /** Whether a value says which schema it is: not where the property is a literal of its own already. */
  #admits(pointer: string, property: string, named: readonly string[]): boolean {
    return this.#composition.propertyIn(this.#composition.read(pointer), property).every((schema) => {
      if (schema['const'] !== undefined || (schema['oneOf'] ?? schema['anyOf']) !== undefined) return false
      const members = schema['enum']
      if (Array.isArray(members)) return members.length > 1 && named.every((name) => members.includes(name))
      return schema['type'] === undefined || [schema['type']].flat().includes('string')
    })
  }

  #family(pointer: string, seen: ReadonlySet<string> = new Set()): readonly string[] {
    if (seen.has(pointer)) return []
    const below = new Set([...seen, pointer])
    return [pointer, ...(this.#children.get(pointer) ?? []).flatMap((child) => this.#family(child, below))]
  }
}

function readDiscriminator(schema: JsonValue): Discriminator | undefined {
  const { propertyName, mapping, defaultMapping } =
    isObject(schema) && isObject(schema['discriminator']) ? schema['discriminator'] : {}
  if (typeof propertyName !== 'string') return undefined
  const values = new Map<string, string[]>()
  for (const [value, target] of Object.entries(isObject(mapping) ? mapping : {})) {
    const pointer = mappedPointer(target)
    if (pointer !== undefined) values.set(pointer, [...(values.get(pointer) ?? []), value])
  }
  return { property: propertyName, values, fallback: mappedPointer(defaultMapping) }
}

/** A mapping names a schema by reference or by its component name. */
function mappedPointer(target: JsonValue | undefined): string | undefined {
  if (typeof target !== 'string') return undefined
  return target.startsWith('#') ? canonicalPointer(target) : componentPointer(target)
}
