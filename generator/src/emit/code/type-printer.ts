import type { Api } from '../../model/api.ts'
import type { SchemaTypes } from '../../model/schema/schema-types.ts'
import { type Type, unknown } from '../../model/schema/type.ts'
import type { Schema } from '../../model/schema/schemas.ts'
import type { TypeRef } from '../../model/type-ref.ts'
import { Conversions } from '../../model/conversions/conversions.ts'
import { aboutComment } from './about-comment.ts'
import { indexType, printType, type WriteName } from './print-type.ts'

/** One property of an object type. */
interface PropertyText {
  readonly name: string
  readonly optional: boolean
  readonly readonly: boolean
  readonly comment: string | undefined
  readonly type: string
}

export type Declaration =
  | {
      readonly kind: 'interface'
      readonly properties: readonly PropertyText[]
      /** Of every other property. */
      readonly index: string | undefined
    }
  | { readonly kind: 'alias'; readonly type: string }

/** Types of `schemas.ts` that no schema declares; printed there when something mentions them. */
export const helpers = ['AsJson', 'BinaryBody', 'WithRequired'] as const

export type Helper = (typeof helpers)[number]

/** Prints the types of a document. References to component schemas come out as their exported names. */
export class TypePrinter {
  readonly #types: SchemaTypes
  readonly #conversions: Conversions
  readonly #needed = new Set<string>()

  constructor({ types }: Pick<Api, 'types'>) {
    this.#types = types
    this.#conversions = new Conversions(types)
  }

  /** Whether any type printed so far mentions a helper. */
  needs(helper: Helper): boolean {
    return this.#needed.has(helper)
  }

  /** The meaning of a schema; unknown where there is none. */
  typeOf(ref: TypeRef | Type | undefined): Type {
    if (ref === undefined) return unknown
    return 'pointer' in ref ? this.#types.at(ref) : ref
  }

  /** The type of a schema; a component by its name, as `write` writes it in the file. */
  type(ref: TypeRef | Type | undefined, write?: WriteName): string {
    return this.#print(this.typeOf(ref), write)
  }

  /** The type of a value that nothing has converted from JSON. */
  json(ref: TypeRef | undefined, write: WriteName): string {
    const text = this.type(ref, write)
    if (!this.#conversions.has(this.typeOf(ref))) return text
    this.#needed.add('AsJson')
    return `${write('AsJson')}<${text}>`
  }

  /** Type of bytes in a request. */
  binaryBody(write: WriteName): string {
    return this.#print({ kind: 'file' }, write)
  }

  /** How a component is declared in a view: an interface where it is a plain object type, else an alias. */
  declaration({ key }: Schema, view: TypeRef['view']): Declaration {
    const type = this.#types.declared(key, view ?? 'response')
    if (type.kind !== 'object') return { kind: 'alias', type: this.#print(type) }
    const index = indexType(type)
    return {
      kind: 'interface',
      properties: type.properties.map((property) => ({
        ...property,
        comment: aboutComment(property.about),
        type: this.#print(property.type),
      })),
      index: index === undefined ? undefined : this.#print(index),
    }
  }

  #print(type: Type, write: WriteName = (name) => name): string {
    return printType(type, (name) => {
      this.#needed.add(name)
      return write(name)
    })
  }
}
