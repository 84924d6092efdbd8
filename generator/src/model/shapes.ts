import { isObject, type JsonObject, type JsonValue } from '../json.ts'
import { canonicalPointer, readPointer } from '../json-pointer.ts'
import { limitsOf } from './limits.ts'
import type { Schema } from './schemas.ts'
import { type Field, type FieldsShape, type PlainName, type Shape, unknownShape } from './shape.ts'
import type { TypeRef } from './type-ref.ts'

/** How deep schemas may lie in each other; it ends what contains itself without a name. */
const deepest = 12

/**
 * Describes the schemas of a document, each when it is asked for: nothing is kept, so a large document costs no more
 * memory than its largest page.
 */
export class Shapes {
  readonly #document: JsonObject
  readonly #names: ReadonlyMap<string, string>

  /** @param document the normalised document */
  constructor(document: JsonObject, schemas: readonly Schema[]) {
    this.#document = document
    this.#names = new Map(schemas.map(({ type, name }) => [type.pointer, name]))
  }

  /** The type as a mention: a component schema by its name. */
  mention(type: TypeRef | undefined): Shape {
    return type === undefined ? unknownShape : this.#reference(type.pointer, 0)
  }

  /** What a type consists of: a component schema is opened, and what is composed of objects is one. */
  open(type: TypeRef | undefined): Shape {
    return type === undefined ? unknownShape : this.#open(type.pointer, new Set())
  }

  /** What a type allows beyond its kind, as a sentence. */
  limits(type: TypeRef | undefined): string {
    return limitsOf(this.#schema(type))
  }

  /** What stands for the value where it is absent. */
  fallback(type: TypeRef | undefined): JsonValue | undefined {
    return this.#schema(type)['default']
  }

  #schema(type: TypeRef | undefined): JsonObject {
    const schema = type && readPointer(this.#document, type.pointer)
    return isObject(schema) ? schema : {}
  }

  #open(pointer: string, seen: Set<string>): Shape {
    const schema = readPointer(this.#document, pointer)
    if (schema === undefined || seen.has(pointer)) return unknownShape
    seen.add(pointer)
    const target = isObject(schema) ? schema['$ref'] : undefined
    if (typeof target === 'string') return this.#open(canonicalPointer(target), seen)
    const shape = this.#shape(schema, 0)
    return shape.kind === 'sum' ? (this.#merged(schema, new Set()) ?? shape) : shape
  }

  #reference(pointer: string, depth: number): Shape {
    const name = this.#names.get(pointer)
    if (name !== undefined) return { kind: 'named', name }
    const schema = readPointer(this.#document, pointer)
    return schema === undefined ? unknownShape : this.#shape(schema, depth + 1)
  }

  #shape(schema: JsonValue, depth: number): Shape {
    if (!isObject(schema) || depth > deepest) return unknownShape
    if (typeof schema['$ref'] === 'string') return this.#reference(canonicalPointer(schema['$ref']), depth)
    if (schema['const'] !== undefined) return { kind: 'values', values: [schema['const']], open: false }
    if (Array.isArray(schema['enum'])) {
      return { kind: 'values', values: schema['enum'], open: schema['x-sdk-open-enum'] === true }
    }
    const options = schemasAt(schema, 'oneOf') ?? schemasAt(schema, 'anyOf')
    if (options !== undefined) return choice(options.map((option) => this.#shape(option, depth + 1)))
    const parts = schemasAt(schema, 'allOf')
    if (parts !== undefined) return this.#sum(schema, parts, depth)
    return choice(typesOf(schema).map((type) => this.#typed(type, schema, depth)))
  }

  #typed(type: string, schema: JsonObject, depth: number): Shape {
    if (type === 'array') return { kind: 'list', item: this.#shape(schema['items'] ?? true, depth + 1) }
    if (type === 'object') return this.#fields(schema, depth)
    const isFile = type === 'string' && (schema['format'] === 'binary' || schema['contentMediaType'] !== undefined)
    return { kind: 'plain', name: isFile ? 'file' : plainName(type) }
  }

  #fields(schema: JsonObject, depth: number): FieldsShape {
    const properties = isObject(schema['properties']) ? schema['properties'] : {}
    const required = requiredOf(schema)
    const others = schema['additionalProperties']
    return {
      kind: 'fields',
      fields: Object.entries(properties).map(([name, value]) => this.#field(name, value, required.has(name), depth)),
      others: isObject(others) || others === true ? this.#shape(others, depth + 1) : undefined,
    }
  }

  #field(name: string, value: JsonValue | undefined, required: boolean, depth: number): Field {
    const schema = isObject(value) ? value : {}
    return {
      name,
      required,
      deprecated: schema['deprecated'] === true,
      description: textAt(schema, 'description') ?? textAt(this.#target(schema), 'description'),
      limits: limitsOf(schema),
      fallback: schema['default'],
      shape: this.#shape(schema, depth + 1),
    }
  }

  /** A field without words of its own is told of by what it refers to. */
  #target({ $ref: target }: JsonObject): JsonObject {
    const schema = typeof target === 'string' ? readPointer(this.#document, target) : undefined
    return isObject(schema) ? schema : {}
  }

  #sum(schema: JsonObject, members: readonly JsonValue[], depth: number): Shape {
    const own = 'properties' in schema ? [this.#fields(schema, depth)] : []
    const parts = [...members.map((member) => this.#shape(member, depth + 1)), ...own].filter(
      (part) => part.kind !== 'plain' || part.name !== 'unknown',
    )
    const [first] = parts
    return first === undefined ? unknownShape : parts.length === 1 ? first : { kind: 'sum', parts }
  }

  /** The fields of all parts of a composition; absent where one of them is no object. */
  #merged(schema: JsonValue, seen: Set<JsonValue>): FieldsShape | undefined {
    if (!isObject(schema) || seen.has(schema)) return undefined
    seen.add(schema)
    if (typeof schema['$ref'] === 'string') {
      return this.#merged(readPointer(this.#document, schema['$ref']) ?? null, seen)
    }
    const parts = schemasAt(schema, 'allOf')
    if (parts === undefined) {
      const isPlain = ['oneOf', 'anyOf', 'enum', 'const'].every((key) => !(key in schema))
      return isPlain && typesOf(schema).join() === 'object' ? this.#fields(schema, 0) : undefined
    }
    const shapes = parts.map((part) => this.#merged(part, seen))
    const known = shapes.filter((shape) => shape !== undefined)
    if (known.length < shapes.length) return undefined
    const all = 'properties' in schema ? [...known, this.#fields(schema, 0)] : known
    const required = requiredOf(schema)
    const fields = new Map(
      all
        .flatMap((part) => part.fields)
        .map((field) => [field.name, required.has(field.name) ? { ...field, required: true } : field]),
    )
    return { kind: 'fields', fields: [...fields.values()], others: all.find(({ others }) => others)?.others }
  }
}

function textAt(schema: JsonObject, key: string): string | undefined {
  const value = schema[key]
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}

function requiredOf({ required }: JsonObject): ReadonlySet<JsonValue> {
  return new Set(Array.isArray(required) ? required : [])
}

function schemasAt(schema: JsonObject, key: string): readonly JsonValue[] | undefined {
  const value = schema[key]
  return Array.isArray(value) && value.length > 0 ? value : undefined
}

function typesOf(schema: JsonObject): readonly string[] {
  const { type } = schema
  if (typeof type === 'string') return [type]
  if (Array.isArray(type)) return type.filter((each) => typeof each === 'string')
  if ('properties' in schema || 'additionalProperties' in schema) return ['object']
  return 'items' in schema ? ['array'] : ['unknown']
}

const plainNames: readonly PlainName[] = ['string', 'number', 'integer', 'boolean', 'null', 'file', 'unknown']

function plainName(type: string): PlainName {
  return plainNames.find((name) => name === type) ?? 'unknown'
}

/** One of several, nested choices as one and each plain option once. */
function choice(shapes: readonly Shape[]): Shape {
  const flat = shapes.flatMap((shape) => (shape.kind === 'choice' ? shape.options : [shape]))
  const keyOf = (shape: Shape) =>
    shape.kind === 'plain' || shape.kind === 'named' ? `${shape.kind} ${shape.name}` : shape
  const options = [...new Map(flat.map((shape) => [keyOf(shape), shape])).values()]
  const [first] = options
  return first === undefined ? unknownShape : options.length === 1 ? first : { kind: 'choice', options }
}
