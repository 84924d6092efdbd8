import { isObject, type JsonObject, type JsonValue, listAt, objectAt, stringsAt } from '../../lib/json.ts'
import { componentKey } from '../../specification/components.ts'
import type { View } from '../type-ref.ts'

/**
 * Every schema that an object of a schema must fulfil whatever variant it is: the schema itself, what it refers to and the
 * members of `allOf`, through all levels. What they say together is said about one object.
 */
export class Conjuncts {
  readonly parts: readonly JsonObject[]
  readonly #schemas: JsonObject
  #required: ReadonlySet<string> | undefined

  private constructor(parts: readonly JsonObject[], schemas: JsonObject) {
    this.parts = parts
    this.#schemas = schemas
  }

  /** Names that any part requires. */
  get required(): ReadonlySet<string> {
    return (this.#required ??= requiredBy(this.parts))
  }

  /** Whether any part offers variants, which may declare properties of their own. */
  get hasVariants(): boolean {
    return this.parts.some((part) => listAt(part, 'oneOf').length > 0 || listAt(part, 'anyOf').length > 0)
  }

  static of(schema: JsonValue | undefined, schemas: JsonObject): Conjuncts {
    if (isObject(schema) && schema['$ref'] === undefined && schema['allOf'] === undefined)
      return new Conjuncts([schema], schemas)
    const seen = new Set<JsonObject>()
    const open = [schema]
    for (let part = open.pop(); open.length > 0 || part !== undefined; part = open.pop()) {
      if (!isObject(part) || seen.has(part)) continue
      seen.add(part)
      const key = componentKey(part['$ref'])
      for (const one of listAt(part, 'allOf').toReversed()) open.push(one)
      if (key !== undefined) open.push(schemas[key])
    }
    return new Conjuncts([...seen], schemas)
  }

  /** These and those of a variant. */
  with({ parts }: Conjuncts): Conjuncts {
    return new Conjuncts([...new Set([...this.parts, ...parts])], this.#schemas)
  }

  /** The schemas that the parts have for a property. */
  property(name: string): readonly JsonValue[] {
    return this.parts.filter((part) => hasProperty(part, name)).map(({ properties }) => properties[name] ?? true)
  }

  declares(name: string): boolean {
    return this.parts.some((part) => hasProperty(part, name))
  }

  /** Names of all declared properties. */
  names(): readonly string[] {
    return this.parts.flatMap((part) => Object.keys(objectAt(part, 'properties')))
  }

  /** `readOnly` properties are not sent, `writeOnly` ones never come back: each holds if any part of the property says so. */
  hides(name: string, view: View): boolean {
    const keyword = view === 'response' ? 'writeOnly' : 'readOnly'
    return this.property(name).some((schema) =>
      Conjuncts.of(schema, this.#schemas).parts.some((part) => part[keyword] === true),
    )
  }
}

function requiredBy(parts: readonly JsonObject[]): ReadonlySet<string> {
  const requiring = parts.filter(({ required }) => required !== undefined)
  return requiring.length === 0 ? nothing : new Set(requiring.flatMap((part) => stringsAt(part, 'required')))
}

const nothing: ReadonlySet<string> = new Set()

function hasProperty(part: JsonObject, name: string): part is JsonObject & { readonly properties: JsonObject } {
  const { properties } = part
  return isObject(properties) && Object.hasOwn(properties, name)
}
