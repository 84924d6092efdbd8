import { type NodeType, Oas3_1Types, Oas3Types } from '@redocly/openapi-core'
import type { JsonValue } from '../lib/json.ts'
import { types32 } from './redocly-gaps.ts'

type Entry = NodeType['properties'][string]

/** A value that is no object of its own in OpenAPI. */
export type Scalar = Exclude<Extract<Entry, object>, NodeType | ((...given: never) => unknown)>

/** `null` may be anything; undefined is not expected. */
export type Member = Shape | Scalar | null | undefined

/** An object, a list or a map of OpenAPI, as the tables of Redocly describe it. */
export class Shape {
  readonly name: string
  readonly type: NodeType
  /** Values that were visited as this. */
  readonly seen = new Set<JsonValue>()
  readonly #shapes: Shapes
  readonly #members: ReadonlyMap<string, Entry>
  readonly #positions: ReadonlyMap<string, number>

  constructor(name: string, type: NodeType, shapes: Shapes) {
    this.name = name
    this.type = type
    this.#shapes = shapes
    this.#members = new Map(Object.entries(type.properties))
    this.#positions = new Map(Object.keys(type.properties).map((key, index) => [key, index]))
  }

  member(key: string, value: JsonValue | undefined): Member {
    const entry = this.#members.get(key)
    if (entry !== undefined) return this.#shapes.read(entry, value, key)
    return this.isExtension(key) ? null : this.#shapes.read(this.type.additionalProperties, value, key)
  }

  item(value: JsonValue, key: string): Member {
    return this.#shapes.read(this.type.items, value, key)
  }

  isExtension(key: string): boolean {
    const { extensionsPrefix } = this.type
    return extensionsPrefix !== undefined && key.startsWith(extensionsPrefix)
  }

  /** Position of a member in the table; those that are not in it come last. */
  position(key: string): number {
    return this.#positions.get(key) ?? this.#positions.size
  }
}

/** The shapes of a version of OpenAPI. */
export class Shapes {
  readonly #types: Readonly<Record<string, NodeType>>
  readonly #known = new Map<string, Shape>()

  constructor(version: string) {
    this.#types = version.startsWith('3.0') ? Oas3Types : version.startsWith('3.2') ? types32 : Oas3_1Types
  }

  read(entry: Entry, value: JsonValue | undefined, key: string): Member {
    if (typeof entry === 'function') return this.read(entry(value, key), value, key)
    // The tables name a type that they lack: `string` for texts in a map.
    if (typeof entry === 'string') return this.named(entry) ?? null
    return entry && 'properties' in entry ? this.#shape(nameOf(entry), entry) : entry
  }

  named(name: string): Shape | undefined {
    const type = this.#types[name]
    return type && this.#shape(name, type)
  }

  /** The same for the same name: values are visited once for each. */
  #shape(name: string, type: NodeType): Shape {
    const known = this.#known.get(name)
    if (known !== undefined) return known
    const shape = new Shape(name, type, this)
    this.#known.set(name, shape)
    return shape
  }
}

/** Types without an entry of their own are lists and maps, which say of what. */
function nameOf(type: NodeType & { readonly name?: string }): string {
  return type.name ?? ''
}
