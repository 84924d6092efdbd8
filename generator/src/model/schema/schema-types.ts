import { isObject, type JsonObject, type JsonValue } from '../../json.ts'
import { readPointer } from '../../json-pointer.ts'
import { isBinary } from '../schema-views.ts'
import { nameIn, type Schema } from '../schemas.ts'
import { componentKey } from '../subschemas.ts'
import type { TypeRef, View } from '../type-ref.ts'
import { Alternatives } from './alternatives.ts'
import { arrayType } from './array-type.ts'
import { choice } from './choice.ts'
import { Conjuncts } from './conjuncts.ts'
import { Discriminators } from './discriminators.ts'
import { enumType, extensibleEnum, valueType } from './enum-type.ts'
import { impliedType } from './implied-type.ts'
import { intersection } from './intersection.ts'
import { Kinds } from './kinds.ts'
import { bounded, limitsIn } from './limits.ts'
import { objectType, typeOfName } from './object-type.ts'
import { SchemaCycles } from './schema-cycles.ts'
import {
  integer,
  isKeyword,
  keyword,
  type NamedType,
  never,
  nullType,
  plainProperty,
  type Property,
  type Type,
  union,
  unknown,
} from './type.ts'
import { follow } from '../../follow.ts'

/** Where a schema stands while its type is made. */
export interface Scope {
  readonly view: View
  /** All that is said about the object the schema describes, by whatever part of it. */
  readonly whole: Conjuncts
  /** The component whose declaration this is part of, and those that are written out in it. */
  readonly open: readonly string[]
  /** Whether the schema stands in `oneOf` or `anyOf` of the declaration. */
  readonly isVariant: boolean
}

/** Schemas as types, by the rules of JSON Schema 2020-12 as far as TypeScript can express them. */
export class SchemaTypes {
  readonly #document: JsonObject
  readonly schemas: JsonObject
  readonly kinds: Kinds
  readonly alternatives = new Alternatives(this)
  readonly #exported: ReadonlyMap<string, Schema>
  readonly #declared = new Map<string, Type>()
  readonly #conjuncts = new Map<string, Conjuncts>()
  readonly #cycles: SchemaCycles
  readonly #discriminators: Discriminators

  constructor(document: JsonObject, exported: readonly Schema[]) {
    const components = document['components']
    const schemas = isObject(components) ? components['schemas'] : undefined
    this.#document = document
    this.schemas = isObject(schemas) ? schemas : {}
    this.kinds = new Kinds(this.schemas)
    this.#exported = new Map(exported.map((schema) => [schema.key, schema]))
    this.#cycles = new SchemaCycles(this.schemas)
    this.#discriminators = new Discriminators(this.schemas)
  }

  /** The type a component schema is declared as. */
  declared(key: string, view: View): Type {
    const name = `${view} ${key}`
    const known = this.#declared.get(name) ?? this.#declare(key, view)
    this.#declared.set(name, known)
    return known
  }

  #declare(key: string, view: View): Type {
    const inherited = this.#discriminators.inherited(key)
    const whole = this.#conjunctsOf(key)
    return this.#both([
      this.#whole(this.schemas[key], { view, whole, open: [key], isVariant: false }),
      ...(inherited === undefined ? [] : [inherited]),
    ])
  }

  /** The declaration of a component; if that is another component, the declaration of the other. */
  opened(type: NamedType): Type {
    const seen = new Set<string>()
    let current: Type = type
    while (current.kind === 'named' && !seen.has(`${current.view} ${current.key}`)) {
      seen.add(`${current.view} ${current.key}`)
      current = this.declared(current.key, current.view)
    }
    return current
  }

  /** The type of a schema that stands at a pointer of the document; a component's is its name. */
  at({ pointer, view = 'response' }: TypeRef): Type {
    const key = componentKey(pointer)
    if (key !== undefined && this.#exported.has(key)) return this.value({ $ref: pointer }, view)
    return this.value(readPointer(this.#document, pointer), view)
  }

  /** The JSON Schema behind a type, its own references followed; `true` where nothing is said. */
  jsonSchema({ pointer }: TypeRef): JsonObject | boolean {
    const { value } = follow({ $ref: pointer }, this.#document)
    return isObject(value) || typeof value === 'boolean' ? value : true
  }

  /** The type of a schema that stands by itself: of a property, an item. */
  value(schema: JsonValue | undefined, view: View): Type {
    return this.#whole(schema, { view, whole: Conjuncts.of(schema, this.schemas), open: [], isVariant: false })
  }

  #whole(schema: JsonValue | undefined, scope: Scope): Type {
    return this.#complete(this.#typeOf(schema, scope), scope.whole, undefined, scope)
  }

  #typeOf(schema: JsonValue | undefined, scope: Scope): Type {
    if (schema === false) return never
    if (!isObject(schema)) return unknown
    const { $ref: reference, ...siblings } = schema
    if (typeof reference === 'string')
      return this.#both([this.#reference(reference, scope), this.#schema(siblings, scope)])
    return this.#schema(schema, scope)
  }

  /** A reference by name, or written out where the name would lead back to the declaration it stands in. */
  #reference(reference: string, scope: Scope): Type {
    const key = componentKey(reference)
    const exported = key === undefined ? undefined : this.#exported.get(key)
    if (key === undefined || exported === undefined) return unknown
    const { open, view, isVariant } = scope
    const [declaration] = open
    const leadsBack = declaration !== undefined && this.#leadsBack(declaration, key, scope)
    const own = this.#conjunctsOf(key)
    if (!leadsBack && !this.#showsHidden(own, scope)) {
      const type: Type = { kind: 'named', name: nameIn(exported, view), key, view }
      return withRequired(type, this.#missing(own, scope))
    }
    // What a schema says of itself adds nothing: `A: anyOf [A, string]` is a string.
    if (open.includes(key)) return isVariant ? never : unknown
    const schema = this.schemas[key]
    const inner = { ...scope, open: [...open, key] }
    return isVariant || !leadsBack || !isObject(schema)
      ? this.#typeOf(schema, inner)
      : this.#typeOf(withoutVariants(schema), inner)
  }

  #conjunctsOf(key: string): Conjuncts {
    const known = this.#conjuncts.get(key) ?? Conjuncts.of(this.schemas[key], this.schemas)
    this.#conjuncts.set(key, known)
    return known
  }

  #leadsBack(declaration: string, key: string, { isVariant }: Scope): boolean {
    return isVariant ? this.#cycles.inVariants(declaration, key) : this.#cycles.inWhole(declaration, key)
  }

  /** Whether a component has a property that another part of the object hides in this view. */
  #showsHidden(own: Conjuncts, { whole, view }: Scope): boolean {
    if (own.parts.length === whole.parts.length) return false
    return own.names().some((name) => whole.hides(name, view) && !own.hides(name, view))
  }

  /** Names that the whole object requires and a component does not; of a union, also those it does not declare. */
  #missing(own: Conjuncts, { whole, view }: Scope): readonly string[] {
    return [...whole.required].filter(
      (name) =>
        !own.required.has(name) &&
        !whole.hides(name, view) &&
        (own.declares(name) || (own.hasVariants && !whole.declares(name))),
    )
  }

  #schema(schema: JsonObject, scope: Scope): Type {
    // Listed values say more than what stands beside them.
    if (schema['const'] !== undefined) return valueType(schema['const'])
    if (Array.isArray(schema['enum'])) return enumType(schema, schema['enum'])
    if (schema['not'] === true || isEmpty(schema['not'])) return never
    return this.#both([
      bounded(this.#own(schema, scope), limitsIn(schema)),
      ...listAt(schema, 'allOf').map((member) => this.#typeOf(member, scope)),
      this.#variants(schema, 'anyOf', scope),
      this.#variants(schema, 'oneOf', scope),
    ])
  }

  /** What a schema says by `type` and the keywords that belong to a type. */
  #own(schema: JsonObject, scope: Scope): Type {
    const { type } = schema
    if (Array.isArray(type)) return union(type.map((one: JsonValue) => this.#ofType(one, schema, scope)))
    return this.#ofType(type ?? impliedType(schema), schema, scope)
  }

  #ofType(type: JsonValue | undefined, schema: JsonObject, scope: Scope): Type {
    const isFile = scope.view === 'upload' && isBinary(schema)
    switch (type) {
      case 'object':
        return objectType(schema, this, scope)
      case 'array':
        return arrayType(schema, (item) => this.value(item, scope.view))
      case 'string':
        return isFile ? { kind: 'file' } : (extensibleEnum(schema) ?? keyword('string'))
      case 'number':
        return keyword('number')
      case 'integer':
        return integer
      case 'boolean':
        return keyword('boolean')
      case 'null':
        return nullType
      case 'file':
        return { kind: 'file' }
      default:
        return isFile ? { kind: 'file' } : unknown
    }
  }

  #variants(schema: JsonObject, kind: 'anyOf' | 'oneOf', scope: Scope): Type {
    const members = listAt(schema, kind)
    if (members.length === 0) return unknown
    const types = members.map((member) => {
      const own = Conjuncts.of(member, this.schemas)
      const inner: Scope = { ...scope, whole: scope.whole.with(own), isVariant: true }
      const type = this.#complete(this.#typeOf(member, inner), own, scope.whole, inner)
      const tag = this.#discriminators.tag(schema, member)
      return tag === undefined ? type : this.#both([type, tag])
    })
    return choice(types, this.kinds)
  }

  /**
   * Adds what an object must have and does not declare: `required` may stand apart from `properties`, or stand alone.
   *
   * @param outer what holds the variant that is completed
   */
  #complete(type: Type, own: Conjuncts, outer: Conjuncts | undefined, scope: Scope): Type {
    const { whole, view } = scope
    if (whole.required.size === 0 || isKeyword(type, 'never')) return type
    const properties = [...whole.required].flatMap((name): readonly Property[] => {
      if (own.declares(name) || whole.hides(name, view)) return []
      const [declared] = outer?.property(name) ?? []
      if (declared !== undefined)
        return own.required.has(name) && outer?.required.has(name) !== true
          ? [plainProperty(name, this.value(declared, view))]
          : []
      if (own.hasVariants || this.#hasMember(type, name)) return []
      const describing = whole.parts.find(
        ({ additionalProperties, patternProperties }) => additionalProperties ?? patternProperties,
      )
      return [plainProperty(name, describing === undefined ? unknown : typeOfName(name, describing, this, scope))]
    })
    if (properties.length === 0) return type
    const kinds = this.kinds.ofType(type)
    if (isKeyword(type, 'unknown') || (kinds.size === 1 && kinds.has('object')))
      return extended(type, properties) ?? this.#both([type, { kind: 'object', properties, index: undefined }])
    // Members that a value must have if it is an object.
    return type.kind === 'union' ? union(type.members.map((one) => extended(one, properties) ?? one)) : type
  }

  /** Whether a type has a property; a component has what it requires, as its declaration is complete. */
  #hasMember(type: Type, name: string): boolean {
    if (type.kind === 'named') return this.#conjunctsOf(type.key).required.has(name)
    if (type.kind === 'with-required') return this.#hasMember(type.type, name)
    if (type.kind === 'intersection') return type.members.some((member) => this.#hasMember(member, name))
    return isDeclared(type, name)
  }

  #both(types: readonly Type[]): Type {
    return intersection(types, this.kinds)
  }
}

/** One object where a type is one already. */
function extended(type: Type, properties: readonly Property[]): Type | undefined {
  if (type.kind !== 'object') return undefined
  const added = properties.filter(({ name }) => !isDeclared(type, name))
  const { isBare: _isBare, ...object } = type
  const index = type.isBare === true ? undefined : type.index
  return { ...object, properties: [...type.properties, ...added], index }
}

function isDeclared(type: Type, name: string): boolean {
  return type.kind === 'object' && type.properties.some((property) => property.name === name)
}

function withRequired(type: Type, keys: readonly string[]): Type {
  return keys.length === 0 ? type : { kind: 'with-required', type, keys }
}

function withoutVariants({ oneOf: _oneOf, anyOf: _anyOf, ...schema }: JsonObject): JsonObject {
  return schema
}

function listAt(schema: JsonObject, key: string): readonly JsonValue[] {
  const list = schema[key]
  return Array.isArray(list) ? list : []
}

function isEmpty(schema: JsonValue | undefined): boolean {
  return isObject(schema) && Object.keys(schema).length === 0
}
