import { isObject, type JsonObject, type JsonValue } from '../../generator/src/lib/json.ts'
import { listOf } from './composition.ts'

/** How many values represent a part of a value, by its depth. */
const alternativesAt = [Infinity, 12, 3]
const maxDepth = 12
const maxVariants = 60

/** Makes values of schemas. Few are wrong, as the validator decides. */
export class Sampler {
  readonly #definitions: JsonObject
  readonly #firsts = new Map<JsonValue, JsonValue | undefined>()
  readonly #open = new Set<JsonValue>()

  constructor(definitions: JsonObject) {
    this.#definitions = definitions
  }

  /** Values of a schema, the smallest first; lazily, for there are many. */
  *samples(schema: JsonValue, depth = 0): Generator<JsonValue> {
    if (depth > maxDepth) return
    for (const parts of this.#alternatives(schema, new Set()).slice(0, maxVariants)) yield* this.#valuesOf(parts, depth)
  }

  /** The smallest value of each variant of a schema. */
  variants(schema: JsonValue): readonly JsonValue[] {
    return this.#alternatives(schema, new Set()).flatMap((parts) => take(this.#valuesOf(parts, 0), 1))
  }

  #first(schema: JsonValue, depth: number): JsonValue | undefined {
    if (this.#firsts.has(schema)) return this.#firsts.get(schema)
    if (this.#open.has(schema)) return undefined
    this.#open.add(schema)
    const [value] = take(this.samples(schema, depth), 1)
    this.#open.delete(schema)
    if (isObject(schema) && (value !== undefined || this.#open.size === 0)) this.#firsts.set(schema, value)
    return value
  }

  /** The ways to choose a variant everywhere, each a list of schemas that all hold and compose nothing. */
  #alternatives(schema: JsonValue, seen: ReadonlySet<string>): readonly (readonly JsonObject[])[] {
    if (schema === false) return []
    if (!isObject(schema)) return [[]]
    const { $ref: reference, allOf, anyOf, oneOf, ...own } = schema
    let lists: readonly (readonly JsonObject[])[] = [[own]]
    if (typeof reference === 'string') {
      if (seen.has(reference)) return []
      const target = this.#definitions[decodeURIComponent(reference.slice('#/$defs/'.length))] ?? true
      lists = cross(lists, this.#alternatives(target, new Set([...seen, reference])))
    }
    for (const member of listOf(allOf)) lists = cross(lists, this.#alternatives(member, seen))
    for (const variants of [anyOf, oneOf]) {
      if (variants !== undefined)
        lists = cross(
          lists,
          listOf(variants).flatMap((variant) => this.#alternatives(variant, seen)),
        )
    }
    return lists
  }

  *#valuesOf(parts: readonly JsonObject[], depth: number): Generator<JsonValue> {
    const values = parts.flatMap(({ const: only, enum: members }) =>
      only !== undefined ? [[only]] : members === undefined ? [] : [listOf(members)],
    )
    const [first, ...others] = values
    if (first !== undefined) {
      yield* first.filter((value) => others.every((list) => list.some((other) => equal(other, value))))
      return
    }
    for (const type of typesOf(parts)) yield* this.#valuesOfType(type, parts, depth)
  }

  *#valuesOfType(type: JsonValue, parts: readonly JsonObject[], depth: number): Generator<JsonValue> {
    switch (type) {
      case 'object':
        return yield* this.#objects(parts, depth)
      case 'array':
        return yield* this.#lists(parts, depth)
      case 'boolean':
        return yield* [true, false]
      case 'number':
        return yield* [1.5, -2]
      case 'integer':
        return yield 7
      case 'null':
        return yield null
      default:
        return yield 'text'
    }
  }

  *#objects(parts: readonly JsonObject[], depth: number): Generator<JsonValue> {
    const properties = pooled(parts)
    const required = new Set(parts.flatMap((part) => listOf(part['required']).map(String)))
    const beyond = together(parts.flatMap((part) => part['additionalProperties'] ?? []))
    const smallest: Record<string, JsonValue> = {}
    for (const name of required) {
      const value = this.#first(properties.get(name) ?? beyond, depth + 1)
      if (value === undefined) return
      define(smallest, name, value)
    }
    yield smallest
    const full: Record<string, JsonValue> = { ...smallest }
    for (const [name, schema] of properties) {
      const value = required.has(name) ? undefined : this.#first(schema, depth + 1)
      if (value !== undefined) define(full, name, value)
    }
    yield full
    for (const [name, schema] of properties) {
      const limit = alternativesAt[depth + 1] ?? 1
      for (const value of take(this.samples(schema, depth + 1), limit)) yield withMember(smallest, name, value)
    }
    yield* this.#otherMembers(parts, smallest, beyond, depth)
  }

  *#otherMembers(
    parts: readonly JsonObject[],
    smallest: JsonObject,
    beyond: JsonValue,
    depth: number,
  ): Generator<JsonValue> {
    const limit = alternativesAt[depth + 1] ?? 1
    if (parts.some((part) => part['additionalProperties'] !== undefined)) {
      for (const value of take(this.samples(beyond, depth + 1), limit)) yield withMember(smallest, 'otherMember', value)
    }
    for (const { patternProperties } of parts) {
      for (const [pattern, schema] of Object.entries(isObject(patternProperties) ? patternProperties : {})) {
        const name = nameFor(pattern)
        for (const value of name === undefined ? [] : take(this.samples(schema ?? true, depth + 1), limit))
          yield withMember(smallest, name ?? '', value)
      }
    }
  }

  *#lists(parts: readonly JsonObject[], depth: number): Generator<JsonValue> {
    const limit = alternativesAt[depth + 1] ?? 1
    const items = together(parts.flatMap((part) => part['items'] ?? []))
    const listed = listOf(parts.find((part) => part['prefixItems'] !== undefined)?.['prefixItems'])
    const prefix = listed.map((schema) => this.#first(schema, depth + 1))
    if (listed.length === 0) yield []
    if (prefix.includes(undefined)) return
    const complete = prefix.flatMap((value) => value ?? [])
    if (listed.length > 0) yield complete
    for (const length of complete.keys()) yield complete.slice(0, length)
    for (const value of take(this.samples(items, depth + 1), limit)) yield [...complete, value]
  }
}

export function take<T>(values: Iterable<T>, count: number): T[] {
  const taken: T[] = []
  for (const value of values) {
    taken.push(value)
    if (taken.length >= count) break
  }
  return taken
}

/** Everything with the first of the others, and the first with everything: one choice changes at a time. */
function cross<T>(left: readonly (readonly T[])[], right: readonly (readonly T[])[]): readonly (readonly T[])[] {
  const [first, ...others] = right
  if (first === undefined) return []
  const [basis = []] = left
  return [...left.map((parts) => [...parts, ...first]), ...others.map((parts) => [...basis, ...parts])]
}

function typesOf(parts: readonly JsonObject[]): readonly JsonValue[] {
  const lists = parts.flatMap(({ type }) => (type === undefined ? [] : [Array.isArray(type) ? listOf(type) : [type]]))
  const [first = ['string', 'number', 'null', 'object'], ...others] = lists
  const admits = (types: readonly JsonValue[], type: JsonValue) =>
    types.includes(type) || (type === 'integer' && types.includes('number'))
  return first
    .map((type) => (type === 'number' && others.some((list) => !list.includes('number')) ? 'integer' : type))
    .filter((type) => others.every((list) => admits(list, type)))
}

/** Schemas of all parts by property; forbidden properties are left out. */
function pooled(parts: readonly JsonObject[]): ReadonlyMap<string, JsonValue> {
  const found = new Map<string, JsonValue[]>()
  for (const { properties } of parts) {
    for (const [name, schema] of Object.entries(isObject(properties) ? properties : {}))
      found.set(name, [...(found.get(name) ?? []), schema ?? true])
  }
  return new Map([...found].flatMap(([name, schemas]) => (schemas.includes(false) ? [] : [[name, together(schemas)]])))
}

function together(schemas: readonly JsonValue[]): JsonValue {
  const [only = true, ...others] = schemas
  return others.length === 0 ? only : { allOf: schemas }
}

/** A name that a pattern takes. */
function nameFor(pattern: string): string | undefined {
  const literal = /^\^?([\w-]+)/.exec(pattern)?.[1] ?? ''
  return [literal, `${literal}a`, 'a', 'A', '1', 'x-a', 'a1', 'aa', 'en', 'S_1'].find(
    (name) => name !== '' && matches(pattern, name),
  )
}

function matches(pattern: string, name: string): boolean {
  try {
    return new RegExp(pattern, 'u').test(name)
  } catch {
    return false
  }
}

function withMember(object: JsonObject, name: string, value: JsonValue): JsonObject {
  const copy = { ...object }
  define(copy, name, value)
  return copy
}

/** Also where the name is `__proto__`. */
function define(object: object, name: string, value: JsonValue): void {
  Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true })
}

function equal(a: JsonValue, b: JsonValue): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}
