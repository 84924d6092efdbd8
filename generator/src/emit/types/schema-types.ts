import { isObject, type JsonObject, type JsonValue } from '../../json.ts'
import { readPointer } from '../../json-pointer.ts'
import { isBinary } from '../../model/schema-views.ts'
import { nameIn, type Schema } from '../../model/schemas.ts'
import { componentKey } from '../../model/subschemas.ts'
import type { View } from '../../model/type-ref.ts'
import { arrayType } from './array-type.ts'
import { Discriminators } from './discriminators.ts'
import { enumType, valueType } from './enum-type.ts'
import { objectType, propertyOf } from './object-type.ts'
import { SchemaCycles } from './schema-cycles.ts'
import { intersection, isKeyword, keyword, never, nullType, plainProperty, type Type, union, unknown } from './type.ts'

/** Where a schema stands while its type is made. */
export interface Scope {
  readonly view: View
  /** The component whose declaration this is part of, and those that are written out in it. */
  readonly open: readonly string[]
  /** Whether the schema stands in `oneOf` or `anyOf` of the declaration. */
  readonly isVariant: boolean
}

/** Schemas as TypeScript types, by the rules of JSON Schema 2020-12 as far as TypeScript can express them. */
export class SchemaTypes {
  readonly document: JsonObject
  readonly schemas: JsonObject
  readonly #exported: ReadonlyMap<string, Schema>
  readonly #cycles: SchemaCycles
  readonly #discriminators: Discriminators

  constructor(document: JsonObject, exported: readonly Schema[]) {
    const components = document['components']
    const schemas = isObject(components) ? components['schemas'] : undefined
    this.document = document
    this.schemas = isObject(schemas) ? schemas : {}
    this.#exported = new Map(exported.map((schema) => [schema.key, schema]))
    this.#cycles = new SchemaCycles(this.schemas)
    this.#discriminators = new Discriminators(this.schemas)
  }

  /** The type a component schema is declared as. */
  declared(key: string, view: View): Type {
    const scope: Scope = { view, open: [key], isVariant: false }
    const inherited = this.#discriminators.inherited(key)
    return intersection([this.typeOf(this.schemas[key], scope), ...(inherited === undefined ? [] : [inherited])])
  }

  /** The type of a schema that stands at a pointer of the document; a component's is its name. */
  at(pointer: string, view: View): Type {
    const key = componentKey(pointer)
    const scope: Scope = { view, open: [], isVariant: false }
    if (key !== undefined && this.#exported.has(key)) return this.reference(pointer, scope)
    return this.typeOf(readPointer(this.document, pointer), scope)
  }

  typeOf(schema: JsonValue | undefined, scope: Scope): Type {
    if (schema === false) return never
    if (!isObject(schema)) return unknown
    const { $ref: reference, ...siblings } = schema
    if (typeof reference === 'string')
      return intersection([this.reference(reference, scope), this.#schema(siblings, scope)])
    return this.#schema(schema, scope)
  }

  /** A reference by name, or written out where the name would lead back to the declaration it stands in. */
  reference(reference: string, scope: Scope): Type {
    const key = componentKey(reference)
    const exported = key === undefined ? undefined : this.#exported.get(key)
    if (key === undefined || exported === undefined) return unknown
    const [declaration] = scope.open
    if (declaration === undefined || !this.#leadsBack(declaration, key, scope))
      return { kind: 'named', name: nameIn(exported, scope.view) }
    // What a schema says of itself adds nothing: `A: anyOf [A, string]` is a string.
    if (scope.open.includes(key)) return scope.isVariant ? never : unknown
    const schema = this.schemas[key]
    const inner = { ...scope, open: [...scope.open, key] }
    return scope.isVariant || !isObject(schema)
      ? this.typeOf(schema, inner)
      : this.typeOf(withoutVariants(schema), inner)
  }

  #leadsBack(declaration: string, key: string, { isVariant }: Scope): boolean {
    return isVariant ? this.#cycles.inVariants(declaration, key) : this.#cycles.inWhole(declaration, key)
  }

  #schema(schema: JsonObject, scope: Scope): Type {
    if (schema['const'] !== undefined) return valueType(schema['const'])
    if (Array.isArray(schema['enum'])) return enumType(schema, schema['enum'])
    if (schema['not'] === true || isEmpty(schema['not'])) return never
    const base = this.#base(schema, scope)
    const parts = [
      base,
      ...this.#allOf(schema, scope),
      this.#variants(schema, 'anyOf', scope),
      this.#variants(schema, 'oneOf', scope),
    ]
    return intersection(parts)
  }

  /** What a schema says by `type` and the keywords that belong to a type. */
  #base(schema: JsonObject, scope: Scope): Type {
    const { type } = schema
    if (Array.isArray(type)) return union(type.map((one: JsonValue) => this.#ofType(one, schema, scope)))
    return this.#ofType(type ?? impliedType(schema), schema, scope)
  }

  #ofType(type: JsonValue | undefined, schema: JsonObject, scope: Scope): Type {
    // Members below a property or an item stand apart from the declaration: names may lead back to it.
    const inner: Scope = { ...scope, open: [], isVariant: false }
    switch (type) {
      case 'object':
        return objectType(schema, this, inner)
      case 'array':
        return arrayType(schema, (item) => this.typeOf(item, inner))
      case 'string':
        return scope.view === 'upload' && isBinary(schema) ? { kind: 'named', name: 'BinaryBody' } : keyword('string')
      case 'number':
      case 'integer':
        return keyword('number')
      case 'boolean':
        return keyword('boolean')
      case 'null':
        return nullType
      case 'file':
        return { kind: 'named', name: 'BinaryBody' }
      default:
        return scope.view === 'upload' && isBinary(schema) ? { kind: 'named', name: 'BinaryBody' } : unknown
    }
  }

  #allOf(schema: JsonObject, scope: Scope): readonly Type[] {
    const members: readonly JsonValue[] = Array.isArray(schema['allOf']) ? schema['allOf'] : []
    const wanted = namesIn(schema['required'])
    return members.map((member) => {
      const type = this.typeOf(member, scope)
      const own = new Set(isObject(member) ? namesIn(member['required']) : [])
      const keys = wanted.filter((name) => !own.has(name) && this.#isOptional(member, name, scope))
      if (keys.length === 0 || isKeyword(type, 'unknown') || isKeyword(type, 'never')) return type
      if (type.kind === 'object')
        return {
          ...type,
          properties: type.properties.map((property) =>
            keys.includes(property.name) ? { ...property, optional: false } : property,
          ),
        }
      if (isPlainObject(member, this.schemas)) return { kind: 'with-required', type, keys }
      // Of a choice, not every variant need have the property.
      return intersection([type, requiredOnly({ required: keys })])
    })
  }

  #isOptional(member: JsonValue, name: string, { view }: Scope): boolean {
    const found = propertyOf(member, name, this.schemas)
    if (found === undefined || found.required) return false
    return !isObject(found.schema) || found.schema[view === 'response' ? 'writeOnly' : 'readOnly'] !== true
  }

  #variants(schema: JsonObject, choice: 'anyOf' | 'oneOf', scope: Scope): Type {
    const members = schema[choice]
    if (!Array.isArray(members) || members.length === 0) return unknown
    const types = members.map((member: JsonValue) => {
      const type = this.typeOf(member, { ...scope, isVariant: true })
      const tag = this.#discriminators.tag(schema, member)
      if (tag !== undefined) return intersection([type, tag])
      return isKeyword(type, 'unknown') && isObject(member) ? requiredOnly(member) : type
    })
    return union(types)
  }
}

/** Whether a schema is an object, itself and all that it inherits. */
function isPlainObject(
  schema: JsonValue | undefined,
  schemas: JsonObject,
  seen: ReadonlySet<string> = new Set(),
): boolean {
  if (!isObject(schema)) return false
  const { $ref: reference, type, allOf, ...rest } = schema
  const key = componentKey(reference)
  if (key !== undefined && (seen.has(key) || !isPlainObject(schemas[key], schemas, new Set([...seen, key]))))
    return false
  const isOther = ['oneOf', 'anyOf', 'enum', 'const', 'not'].some((name) => rest[name] !== undefined)
  if (isOther || (type !== undefined && type !== 'object')) return false
  return !Array.isArray(allOf) || allOf.every((member: JsonValue) => isPlainObject(member, schemas, seen))
}

/** `{ required: [a] }` beside `properties` asks for one of them. */
function requiredOnly(member: JsonObject): Type {
  const names = namesIn(member['required'])
  if (names.length === 0) return unknown
  return { kind: 'object', properties: names.map((name) => plainProperty(name, unknown)), index: undefined }
}

function withoutVariants({ oneOf: _oneOf, anyOf: _anyOf, ...schema }: JsonObject): JsonObject {
  return schema
}

/** Documents leave `type` out where the other keywords tell it. */
function impliedType(schema: JsonObject): string | undefined {
  const { properties, additionalProperties, patternProperties, items, prefixItems } = schema
  if (properties !== undefined || additionalProperties !== undefined || patternProperties !== undefined) return 'object'
  return items !== undefined || prefixItems !== undefined ? 'array' : undefined
}

function namesIn(required: JsonValue | undefined): readonly string[] {
  return Array.isArray(required) ? required.filter((name) => typeof name === 'string') : []
}

function isEmpty(schema: JsonValue | undefined): boolean {
  return isObject(schema) && Object.keys(schema).length === 0
}
