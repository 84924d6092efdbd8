import { isObject, type JsonObject, type JsonValue } from '../../json.ts'
import { componentKey } from '../../model/subschemas.ts'
import { propertyOf } from './object-type.ts'
import { plainProperty, type Type, union } from './type.ts'

interface Mapping {
  readonly property: string
  /** Values by component key. */
  readonly values: ReadonlyMap<string, readonly string[]>
  /** The schema of objects with no or an unknown value; nothing narrows to it (OpenAPI 3.2, Discriminator Object). */
  readonly fallback: string | undefined
}

/** Gives the variants of a discriminated union the literal by which TypeScript tells them apart. */
export class Discriminators {
  readonly #schemas: JsonObject
  /** Components that others are built on: the literal belongs to the last in line. */
  readonly #extended: ReadonlySet<string>

  constructor(schemas: JsonObject) {
    this.#schemas = schemas
    this.#extended = new Set(Object.values(schemas).flatMap(parentsOf))
  }

  /** What the discriminator of a union says about one of its variants; undefined where the variant says it itself. */
  tag(choice: JsonObject, member: JsonValue): Type | undefined {
    const mapping = readMapping(choice['discriminator'])
    const key = isObject(member) ? componentKey(member['$ref']) : undefined
    if (mapping === undefined || key === undefined || key === mapping.fallback || this.#extended.has(key))
      return undefined
    return this.#isInherited(key, mapping.property) ? undefined : this.#literal(key, mapping)
  }

  /** What the discriminator of a parent says about a component that is all of it and more. */
  inherited(key: string): Type | undefined {
    if (this.#extended.has(key)) return undefined
    const mapping = this.#inheritedMapping(key)
    return mapping === undefined ? undefined : this.#literal(key, mapping)
  }

  #isInherited(key: string, property: string): boolean {
    return this.#inheritedMapping(key)?.property === property
  }

  #inheritedMapping(key: string, seen = new Set([key])): Mapping | undefined {
    for (const parent of parentsOf(this.#schemas[key])) {
      if (seen.has(parent)) continue
      seen.add(parent)
      const schema = this.#schemas[parent]
      const mapping = isObject(schema) ? readMapping(schema['discriminator']) : undefined
      const found = mapping ?? this.#inheritedMapping(parent, seen)
      if (found !== undefined) return found
    }
    return undefined
  }

  #literal(key: string, { property, values, fallback }: Mapping): Type | undefined {
    const names = values.get(key) ?? [key]
    if (key === fallback || !this.#admits(key, property, names)) return undefined
    const type = union(names.map((value): Type => ({ kind: 'literal', value })))
    return { kind: 'object', properties: [plainProperty(property, type)], index: undefined }
  }

  /** Whether the property is text that the literal narrows, not a literal already. */
  #admits(key: string, property: string, names: readonly string[]): boolean {
    const schema = this.#schemas[key]
    const found = propertyOf(schema, property, this.#schemas)?.schema
    if (found === undefined) return isObject(schema) && this.#isObjectSchema(schema)
    const described = this.#resolve(found)
    if (!isObject(described)) return true
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

  #resolve(schema: JsonValue): JsonValue | undefined {
    let current: JsonValue | undefined = schema
    for (let hops = 0; hops < 100 && isObject(current); hops++) {
      const key = componentKey(current['$ref'])
      if (key === undefined) return current
      current = this.#schemas[key]
    }
    return current
  }
}

function parentsOf(schema: JsonValue | undefined): readonly string[] {
  const members = isObject(schema) ? schema['allOf'] : undefined
  return (Array.isArray(members) ? members : []).flatMap((member: JsonValue) => {
    const key = isObject(member) ? componentKey(member['$ref']) : undefined
    return key === undefined ? [] : [key]
  })
}

function readMapping(discriminator: JsonValue | undefined): Mapping | undefined {
  if (!isObject(discriminator)) return undefined
  const { propertyName: property, mapping, defaultMapping } = discriminator
  if (typeof property !== 'string') return undefined
  const values = new Map<string, string[]>()
  for (const [value, target] of Object.entries(isObject(mapping) ? mapping : {})) {
    const key = mappedKey(target)
    if (key !== undefined) values.set(key, [...(values.get(key) ?? []), value])
  }
  return { property, values, fallback: mappedKey(defaultMapping) }
}

/** A mapping names a schema by reference or by its component name. */
function mappedKey(target: JsonValue | undefined): string | undefined {
  return componentKey(target) ?? (typeof target === 'string' ? target : undefined)
}
