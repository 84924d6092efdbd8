import { isObject, type JsonObject, type JsonValue } from '../../json.ts'
import { appendPointer, canonicalPointer, readPointer } from '../../json-pointer.ts'
import type { SchemaTypes } from '../../model/schema/schema-types.ts'
import type { TypeRef } from '../../model/type-ref.ts'

/** A schema together with where it stands. */
export interface Site {
  readonly pointer: string
  readonly schema: JsonObject
}

/** The schemas of one document. */
export class Schemas {
  readonly types: SchemaTypes
  readonly #document: JsonObject
  readonly #targets = new Map<string, Site>()

  constructor(document: JsonObject, types: SchemaTypes) {
    this.#document = document
    this.types = types
  }

  /** The schema that a type of the model names. */
  at({ pointer }: TypeRef): Site {
    return siteOf(pointer, readPointer(this.#document, pointer))
  }

  /** Where the references of a schema end; the model has refused circles and dangling ones. */
  follow(site: Site): Site {
    const target = site.schema['$ref']
    if (typeof target !== 'string') return site
    const known = this.#targets.get(target)
    if (known !== undefined) return known
    const pointer = canonicalPointer(target)
    const found = this.follow(siteOf(pointer, readPointer(this.#document, pointer)))
    this.#targets.set(target, found)
    return found
  }
}

/** A schema under a key of another one; absent when there is none. */
export function childOf(site: Site, ...keys: readonly string[]): Site | undefined {
  const value = keys.reduce<JsonValue | undefined>(
    (parent, key) => (isObject(parent) && Object.hasOwn(parent, key) ? parent[key] : undefined),
    site.schema,
  )
  return value === undefined ? undefined : siteOf(appendPointer(site.pointer, ...keys), value)
}

/** Schemas in an array or map under a key. */
export function childrenOf(site: Site, key: string): readonly (readonly [key: string, site: Site])[] {
  const container = site.schema[key]
  if (typeof container !== 'object' || container === null) return []
  const base = appendPointer(site.pointer, key)
  return Object.entries(container).map(([name, value]: [string, JsonValue | undefined]) => [
    name,
    siteOf(appendPointer(base, name), value),
  ])
}

export function isReference(site: Site): boolean {
  return typeof site.schema['$ref'] === 'string'
}

/** `true` allows anything, `false` nothing (JSON Schema 2020-12, section 4.3.2). */
function siteOf(pointer: string, value: JsonValue | undefined): Site {
  if (isObject(value)) return { pointer, schema: value }
  return { pointer, schema: value === false ? { enum: [] } : {} }
}
