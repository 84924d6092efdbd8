import { isObject, type JsonObject, type JsonValue, listAt } from '../../lib/json.ts'
import { componentKey, memberKeys } from '../../specification/components.ts'
import type { ValueForm } from './value-forms.ts'
import { impliedType } from './implied-type.ts'
import type { Type } from './type.ts'

/** The types of JSON values. */
export type Kind = 'null' | 'boolean' | 'number' | 'string' | 'array' | 'object'

export const allKinds: ReadonlySet<Kind> = new Set(['null', 'boolean', 'number', 'string', 'array', 'object'] as const)

/** Kinds of values that schemas and types accept. Shallow: properties and items do not matter. */
export class Kinds {
  /** Types that programs have in place of those in JSON. */
  readonly forms: readonly ValueForm[]
  readonly #schemas: JsonObject
  readonly #known = new Map<string, ReadonlySet<Kind>>()

  constructor(schemas: JsonObject, forms: readonly ValueForm[]) {
    this.#schemas = schemas
    this.forms = forms
  }

  ofType(type: Type): ReadonlySet<Kind> {
    switch (type.kind) {
      case 'keyword':
        return ofKeyword(type.name)
      case 'literal':
        return new Set([kindOf(type.value)])
      case 'other-string':
      case 'file':
        return new Set(['string'] as const)
      case 'named':
        return this.ofComponent(type.key)
      case 'array':
      case 'tuple':
        return new Set(['array'] as const)
      case 'object':
        return new Set(['object'] as const)
      case 'union':
        return union(type.members.map((member) => this.ofType(member)))
      case 'intersection':
        return intersection(type.members.map((member) => this.ofType(member)))
      case 'with-required':
        return this.ofType(type.type)
      case 'without':
        return new Set([...this.ofType(type.type)].filter((kind) => !type.kinds.includes(kind)))
    }
  }

  /** Whether the texts of a component are listed ones. */
  listsText(key: string, seen: ReadonlySet<string> = new Set()): boolean {
    const schema = this.#schemas[key]
    if (!isObject(schema) || seen.has(key)) return false
    const values: readonly JsonValue[] = Array.isArray(schema['enum']) ? schema['enum'] : [schema['const'] ?? null]
    if (values.some((value) => typeof value === 'string')) return true
    const within = new Set([...seen, key])
    const targets = [componentKey(schema['$ref']) ?? [], ...memberKeys(schema, 'allOf', 'oneOf', 'anyOf')].flat()
    return targets.some((target) => this.listsText(target, within))
  }

  ofComponent(key: string): ReadonlySet<Kind> {
    const known = this.#known.get(key)
    if (known !== undefined) return known
    // Parts of a component come before it: recursion would overflow on a chain of thousands.
    const open = [key]
    for (let last = open.at(-1); last !== undefined; last = open.at(-1)) {
      const schema = this.#schemas[last]
      if (this.#known.has(last)) {
        this.#known.set(last, this.#ofSchema(schema))
        open.pop()
      } else {
        // A component that leads back to itself limits nothing by that.
        this.#known.set(last, allKinds)
        for (const part of referencesIn(schema)) if (!this.#known.has(part)) open.push(part)
      }
    }
    return this.#known.get(key) ?? allKinds
  }

  #ofSchema(schema: JsonValue | undefined): ReadonlySet<Kind> {
    if (schema === false) return new Set()
    if (!isObject(schema)) return allKinds
    const key = componentKey(schema['$ref'])
    const unions = ['oneOf', 'anyOf'].map((keyword) => listAt(schema, keyword)).filter(({ length }) => length > 0)
    return intersection([
      ownKinds(schema),
      ...(key === undefined ? [] : [this.ofComponent(key)]),
      ...listAt(schema, 'allOf').map((member) => this.#ofSchema(member)),
      ...unions.map((members) => union(members.map((member) => this.#ofSchema(member)))),
    ])
  }
}

/** The components that a schema is made of. */
function referencesIn(schema: JsonValue | undefined): readonly string[] {
  if (!isObject(schema)) return []
  const key = componentKey(schema['$ref'])
  const members = ['allOf', 'oneOf', 'anyOf'].flatMap((keyword) => listAt(schema, keyword))
  return [...(key === undefined ? [] : [key]), ...members.flatMap(referencesIn)]
}

function ownKinds(schema: JsonObject): ReadonlySet<Kind> {
  const { type = impliedType(schema), const: constant, enum: members } = schema
  if (constant !== undefined) return new Set([kindOf(constant)])
  const types: readonly (JsonValue | undefined)[] = Array.isArray(type) ? type : [type]
  if (Array.isArray(members)) {
    const kinds = new Set(members.map(kindOf))
    return types.includes('null') ? kinds.add('null') : kinds
  }
  return type === undefined
    ? allKinds
    : union(types.map((one) => (typeof one === 'string' ? ofKeyword(one) : allKinds)))
}

function ofKeyword(name: string): ReadonlySet<Kind> {
  switch (name) {
    case 'never':
    case 'undefined':
      return new Set()
    case 'integer':
      return new Set(['number'] as const)
    case 'file':
      return new Set(['string'] as const)
    case 'null':
    case 'boolean':
    case 'number':
    case 'string':
    case 'array':
    case 'object':
      return new Set([name] as const)
    default:
      return allKinds
  }
}

export function kindOf(value: JsonValue): Kind {
  if (value === null) return 'null'
  if (typeof value === 'object') return isObject(value) ? 'object' : 'array'
  return typeof value === 'boolean' ? 'boolean' : typeof value === 'number' ? 'number' : 'string'
}

function union(sets: readonly ReadonlySet<Kind>[]): ReadonlySet<Kind> {
  return new Set(sets.flatMap((set) => [...set]))
}

function intersection(sets: readonly ReadonlySet<Kind>[]): ReadonlySet<Kind> {
  const [first = allKinds, ...others] = sets
  return others.reduce(shared, first)
}

/** Intersection of both sets. */
export function shared(left: ReadonlySet<Kind>, right: ReadonlySet<Kind>): ReadonlySet<Kind> {
  return new Set([...left].filter((kind) => right.has(kind)))
}
