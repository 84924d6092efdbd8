import { componentPointer } from '../../specification/components.ts'
import { isObject, type JsonObject, type JsonValue } from '../../lib/json.ts'
import { appendPointer, readPointer } from '../../lib/json-pointer.ts'
import type { SchemaTypes } from '../../model/schema/schema-types.ts'
import type { ArrayType, NamedType, ObjectType, Property, TupleType, Type } from '../../model/schema/type.ts'
import { type Below, forEachSubschema, keysTo } from '../../model/schema/subschemas.ts'
import type { TypeRef, View } from '../../model/type-ref.ts'
import type { Direction } from './direction.ts'

/** A type with the schema that describes it and the place of that schema. */
export interface LocatedType {
  readonly type: Type
  readonly pointer: string
  /** Empty for `true` and for nothing. */
  readonly schema: JsonObject
  /** The property whose type it is. */
  readonly property?: Pick<Property, 'name' | 'optional' | 'readonly'>
}

interface Place {
  readonly root: string
  readonly below: Below | undefined
  /** Other places of the same schema. */
  readonly another: Place | undefined
}

/** The types of one version of a document. */
export class LocatedTypes {
  readonly types: SchemaTypes
  readonly #document: JsonObject
  readonly #places = new Map<JsonObject, Place>()
  readonly #known = new Set<string>()
  /** References of the model that are being followed. */
  #root = ''

  constructor(document: JsonObject, types: SchemaTypes) {
    this.#document = document
    this.types = types
  }

  /** The targets of references of the model, in one direction. */
  at({ pointer, view }: TypeRef, direction: Direction): LocatedType {
    const schema = readPointer(this.#document, pointer)
    this.#root = pointer
    this.#locate(pointer, schema)
    const type = this.types.at({ pointer, view: viewIn(direction, view) })
    return { type, pointer, schema: isObject(schema) ? schema : {} }
  }

  /** A component, or the one that it only refers to. */
  component(given: NamedType): LocatedType {
    const type = this.#referred(given)
    const schema = this.types.schemas[type.key]
    const pointer = componentPointer(type.key)
    return { type, pointer, schema: isObject(schema) ? schema : {} }
  }

  /** The component that a type is, if it is nothing but the name of one. */
  target(one: LocatedType): LocatedType {
    return one.type.kind === 'named' ? this.component(one.type) : one
  }

  keyOf(type: Type): string | undefined {
    return type.kind === 'named' ? this.#referred(type).key : undefined
  }

  #referred(type: NamedType): NamedType {
    const schema = this.types.schemas[type.key]
    const declared = this.types.declared(type.key, type.view)
    return isObject(schema) && '$ref' in schema && declared.kind === 'named' ? this.#referred(declared) : type
  }

  property(owner: LocatedType, { type, schema, ...property }: Property): LocatedType {
    return { ...this.#part(owner, type, schema, 'properties', property.name), property }
  }

  item(owner: LocatedType, { item, schema }: ArrayType): LocatedType {
    return this.#part(owner, item, schema['items'], 'items')
  }

  items(owner: LocatedType, { items, schema }: TupleType): readonly LocatedType[] {
    const listed = schema?.['prefixItems'] ?? schema?.['items']
    return items.map(({ type }, index) =>
      this.#part(owner, type, Array.isArray(listed) ? listed[index] : undefined, 'prefixItems', String(index)),
    )
  }

  /** The type of the items after the listed ones. */
  rest(owner: LocatedType, { rest, schema }: TupleType): LocatedType | undefined {
    return rest === undefined ? undefined : this.#part(owner, rest, schema?.['items'], 'items')
  }

  /** The type of properties with free names; absent where the schema does not speak of them. */
  others(owner: LocatedType, { index, isBare, schema }: ObjectType): LocatedType | undefined {
    if (index === undefined || isBare === true) return undefined
    return this.#part(owner, index, schema?.['additionalProperties'], 'additionalProperties')
  }

  /** An object type without a name. */
  inline(owner: LocatedType, type: ObjectType): LocatedType {
    const schema = type.schema ?? owner.schema
    return {
      type,
      pointer: schema === owner.schema ? owner.pointer : (this.#pointerOf(schema, []) ?? owner.pointer),
      schema,
    }
  }

  #part(owner: LocatedType, type: Type, schema: JsonValue | undefined, ...keys: readonly string[]): LocatedType {
    const below = appendPointer(owner.pointer, ...keys)
    if (!isObject(schema)) return { type, pointer: below, schema: {} }
    const isOwn = valueAt(owner.schema, keys) === schema
    return { type, pointer: isOwn ? below : (this.#pointerOf(schema, keys) ?? below), schema }
  }

  /** Schemas are found by identity; one in several places has the place under the keys. */
  #pointerOf(schema: JsonObject, keys: readonly string[]): string | undefined {
    if (!this.#places.has(schema))
      for (const [key, component] of Object.entries(this.types.schemas)) this.#locate(componentPointer(key), component)
    let best: Place | undefined
    for (let place = this.#places.get(schema); place !== undefined; place = place.another)
      if (best === undefined || this.#fit(place, keys) > this.#fit(best, keys)) best = place
    return best === undefined ? undefined : appendPointer(best.root, ...keysTo(best.below))
  }

  #fit({ root, below }: Place, keys: readonly string[]): number {
    const isUnder = keys.every((key, index) => below?.keys[index] === key)
    return (isUnder ? 2 : 0) + (root === this.#root ? 1 : 0)
  }

  #locate(root: string, schema: JsonValue | undefined): void {
    if (!isObject(schema) || this.#known.has(root)) return
    this.#known.add(root)
    forEachSubschema(schema, (part, below) => {
      this.#places.set(part, { root, below, another: this.#places.get(part) })
    })
  }
}

function valueAt(schema: JsonObject, keys: readonly string[]): JsonValue | undefined {
  return keys.reduce<JsonValue | undefined>(
    (value, key) => (isObject(value) ? value[key] : Array.isArray(value) ? value[Number(key)] : undefined),
    schema,
  )
}

function viewIn(direction: Direction, view: View | undefined): View {
  return direction === 'response' ? 'response' : view === 'upload' ? 'upload' : 'request'
}
