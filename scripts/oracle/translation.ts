import { isObject, type JsonObject, type JsonValue } from '../../generator/src/lib/json.ts'
import { acceptsAll, isBareReference } from '../../generator/src/specification/annotations.ts'
import { Composition, componentPointer, listOf, referenceOf } from './composition.ts'
import {
  closedness,
  type Deviation,
  deviations,
  isEmpty,
  limits,
  openValues,
  validatorDeviations,
} from './deviations.ts'
import { DiscriminatorRules } from './discriminators.ts'
import { closed, isPattern, knownTypes, limit, openEnum, withImpliedType, withNamesOfObjects } from './meant-members.ts'
import type { View } from './read-document.ts'
import { asMeant } from './readings.ts'
import { nullableMark } from './upgrade.ts'

/**
 * How much of a schema is kept. `whole`: what it takes, the type must take. `sayable`: what it refuses, the type must refuse in
 * literals; without the deviations. `open`: the same for values that are not written as literals. `closed`: the whole, and no
 * object has members that its schema does not know. `limited`: what it takes with its limits, a validator must take. `checked`:
 * what it refuses then, a validator must refuse.
 */
export type Level = (typeof levels)[number] | 'limited' | 'checked'

export const levels = ['whole', 'sayable', 'open', 'closed'] as const

/** How a schema is used. */
interface Use {
  /** As a member of `allOf`: a parent is itself alone there. */
  readonly isPart: boolean
  /** Together with other parts that may have properties of their own. */
  readonly isComposed: boolean
}

const alone: Use = { isPart: false, isComposed: false }

/** Schemas of a document as one JSON Schema, as a view and a level show them. */
export class Translation {
  readonly definitions: Record<string, JsonValue> = {}
  readonly #composition: Composition
  readonly #discriminators: DiscriminatorRules
  readonly #view: View
  readonly level: Level
  readonly #ids = new Map<string, string>()
  readonly #open: (() => void)[] = []

  constructor(document: JsonObject, view: View, level: Level) {
    this.#composition = new Composition(document)
    this.#discriminators = new DiscriminatorRules(this.#composition)
    this.#view = view
    this.level = level
  }

  /** The key in `definitions` of a component schema; everything it refers to is there as well. */
  add(key: string): string {
    const pointer = componentPointer(key)
    // The name of a parent is what is common to all that is built on it; uses have the union.
    const isName = this.#composition.target(pointer) === pointer
    const isBase = this.level === 'closed' && isName && this.#discriminators.childrenOf(pointer).length > 0
    const id = this.#define(pointer, isBase ? { isPart: true, isComposed: true } : alone, new Set())
    if (this.level === 'closed') this.definitions[`closed ${id}`] = closed({ $ref: `#/$defs/${id}` })
    for (let next = this.#open.pop(); next !== undefined; next = this.#open.pop()) next()
    return this.level === 'closed' ? `closed ${id}` : id
  }

  get #isWide(): boolean {
    return this.level === 'sayable' || this.level === 'open' || this.level === 'checked'
  }

  #define(pointer: string, use: Use, hidden: ReadonlySet<string>): string {
    const key = JSON.stringify([pointer, use.isPart, use.isComposed, ...hidden])
    const known = this.#ids.get(key)
    if (known !== undefined) return known
    const id = `d${this.#ids.size}`
    this.#ids.set(key, id)
    this.#open.push(() => {
      const schema = this.#composition.read(pointer)
      const own = { ...use, isPart: false }
      this.definitions[id] = use.isPart
        ? this.#translate(this.#withoutDescendants(schema, pointer), hidden, own)
        : this.#full(pointer, schema, hidden, own)
    })
    return id
  }

  #reference(pointer: string, use: Use, hidden: ReadonlySet<string>): JsonObject {
    return { $ref: `#/$defs/${this.#define(pointer, use, hidden)}` }
  }

  /** A component with what discriminators say of it: its own value, or those of what is built on it. */
  #full(pointer: string, schema: JsonValue, hidden: ReadonlySet<string>, use: Use): JsonValue {
    const children = this.#discriminators.childrenOf(pointer)
    const literal = this.#discriminators.ofChild(pointer, this.#isWide)
    if (literal === undefined && children.length === 0) return this.#translate(schema, hidden, use)
    const own = this.#reference(this.#composition.target(pointer), { isPart: true, isComposed: true }, hidden)
    if (children.length === 0 || this.#isWide) return { allOf: [own, literal ?? true] }
    const variants = children.map((child) => this.#reference(child, alone, new Set()))
    return { allOf: [own, { anyOf: [...variants, ...(literal === undefined ? [] : [literal])] }] }
  }

  /** A parent that lists what is built on it would be looked for in its own children without end. */
  #withoutDescendants(schema: JsonValue, pointer: string): JsonValue {
    if (!isObject(schema)) return schema
    const isDescendant = (variant: JsonValue) =>
      this.#composition.conjuncts(variant).some((part) => referenceOf(part) === pointer || part === schema)
    const entries = Object.entries(schema).filter(
      ([keyword, value]) => (keyword !== 'oneOf' && keyword !== 'anyOf') || !listOf(value).some(isDescendant),
    )
    return Object.fromEntries(entries)
  }

  #translate(schema: JsonValue | undefined, inherited: ReadonlySet<string>, use = alone): JsonValue {
    if (schema === false) return false
    if (!isObject(schema)) return true
    const hidden = new Set([...inherited, ...this.#hiddenIn(schema)])
    const members = Object.entries(this.#isWide ? schema : withImpliedType(schema)).flatMap(
      ([keyword, value]): [string, JsonValue][] => {
        const translated = value === undefined ? undefined : this.#keyword(keyword, value, schema, hidden, use)
        return translated === undefined ? [] : [[keyword, translated]]
      },
    )
    const whole = asMeant(Object.fromEntries(members), use.isComposed)
    const loosened = this.#isWide ? this.#deviations() : []
    const named = this.#isWide ? whole : withNamesOfObjects(whole)
    return loosened.reduce((loose, { loosen }) => loosen(loose), openEnum(named, schema))
  }

  #deviations(): readonly Deviation[] {
    if (this.level === 'checked') return validatorDeviations
    return this.level === 'open' ? [closedness, ...deviations, openValues] : deviations
  }

  #keyword(
    keyword: string,
    value: JsonValue,
    schema: JsonObject,
    hidden: ReadonlySet<string>,
    use: Use,
  ): JsonValue | undefined {
    if (limits.has(keyword) || keyword === 'minItems') {
      const isLimit = this.level === 'limited' || this.level === 'checked'
      if (isLimit || keyword !== 'minItems') return isLimit ? limit(keyword, value) : undefined
    }
    const inner = (member: JsonValue | undefined) => {
      const translated = this.#translate(member, new Set())
      return this.level === 'closed' ? closed(translated) : translated
    }
    const part = (member: JsonValue) => this.#translate(member, hidden)
    switch (keyword) {
      case '$ref': {
        const pointer = referenceOf(schema)
        if (pointer === undefined) return undefined
        const isBeside = !use.isPart && !isBareReference(schema)
        const target = use.isPart ? this.#composition.target(pointer) : pointer
        return this.#reference(target, { ...use, isComposed: use.isComposed || isBeside }, hidden)['$ref']
      }
      case 'allOf':
        return listOf(value).map((member) =>
          this.#translate(member, hidden, { isPart: true, isComposed: this.#hasOtherNames(schema, member) }),
        )
      case 'anyOf':
      case 'oneOf':
        return this.#variants(schema, listOf(value), hidden)
      case 'properties':
        return mapValues(value, (property) => (this.#isHidden(property) ? this.#isWide : inner(property)))
      case 'required':
        return listOf(value).filter((name) => typeof name === 'string' && !hidden.has(name))
      case 'patternProperties':
        return Object.fromEntries(
          Object.entries(mapValues(value, inner)).map(([pattern, member], index) => [
            isPattern(pattern) ? pattern : matchingNothing(index),
            member,
          ]),
        )
      case 'dependentSchemas':
        return mapValues(value, inner)
      case 'prefixItems':
        return listOf(value).map(inner)
      case 'not': {
        // Without its limits it may say nothing, and must not refuse everything then; with annotations alone it does.
        const translated = part(value)
        return isEmpty(translated) && !acceptsAll(value) ? undefined : translated
      }
      case 'if':
      case 'then':
      case 'else':
        return part(value)
      case 'additionalProperties':
      case 'unevaluatedProperties':
      case 'unevaluatedItems':
      case 'propertyNames':
      case 'items':
      case 'contains':
        return Array.isArray(value) ? undefined : inner(value)
      case 'minItems':
        return typeof value === 'number' && Array.isArray(schema['prefixItems']) ? value : undefined
      case 'type':
        return knownTypes(value)
      case 'enum':
        return Array.isArray(value) && value.length > 0 ? value : undefined
      case 'const':
      case 'dependentRequired':
      case nullableMark:
        return value
      default:
        return undefined
    }
  }

  /** Beside a variant that takes everything, the others add no member that a type would know. */
  #variants(union: JsonObject, variants: readonly JsonValue[], hidden: ReadonlySet<string>): JsonValue | undefined {
    const translated = variants.map((variant) => this.#variant(union, variant, hidden))
    const takesAll = (variant: JsonValue) =>
      variant === true || (isObject(variant) && Object.keys(variant).length === 0)
    if (this.level === 'closed' && translated.some(takesAll)) return undefined
    return translated.length === 0 ? undefined : translated
  }

  #variant(union: JsonObject, variant: JsonValue, hidden: ReadonlySet<string>): JsonValue {
    const translated = this.#translate(variant, hidden)
    const literal = this.#discriminators.ofVariant(union, variant, this.#isWide)
    return literal === undefined ? translated : { allOf: [translated, literal] }
  }

  /** Whether parts of a schema beside a member of it have properties. */
  #hasOtherNames(schema: JsonObject, member: JsonValue): boolean {
    const own = new Set(this.#composition.conjuncts(member))
    return this.#composition
      .conjuncts(schema)
      .some((part) => !own.has(part) && (part['properties'] ?? part['oneOf'] ?? part['anyOf']) !== undefined)
  }

  #hiddenIn(schema: JsonObject): readonly string[] {
    return this.#composition
      .conjuncts(schema)
      .flatMap(({ properties }) =>
        Object.entries(isObject(properties) ? properties : {}).flatMap(([name, property]) =>
          this.#isHidden(property) ? [name] : [],
        ),
      )
  }

  /** Requests have no read-only members, and responses no write-only ones. */
  #isHidden(property: JsonValue | undefined): boolean {
    const keyword = this.#view === 'response' ? 'writeOnly' : 'readOnly'
    return this.#composition.conjuncts(property).some((part) => part[keyword] === true)
  }
}

function mapValues(value: JsonValue, change: (member: JsonValue | undefined) => JsonValue): JsonObject {
  return isObject(value)
    ? Object.fromEntries(Object.entries(value).map(([name, member]) => [name, change(member)]))
    : {}
}

/** Represents a pattern of another flavour than JavaScript's: which names it means is not known, only what they hold. */
function matchingNothing(index: number): string {
  return `(?!)${index}`
}
