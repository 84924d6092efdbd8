import type { BodyContent } from './bodies.ts'
import type { Parameter } from './parameters.ts'
import { keyword, type Type, unknown } from '../schema/type.ts'
import type { TypeRef } from '../type-ref.ts'

/** The type that a reference of the model leads to. */
export type TypeOf = (type: TypeRef) => Type

/** The type of a body in one media type. Text and bytes are passed as they are, whatever a schema says of them. */
export function contentType({ encoding, type }: BodyContent, typeOf: TypeOf): Type {
  if (encoding === 'text') return keyword('string')
  if (encoding === 'binary') return { kind: 'file' }
  return type === undefined ? unknown : typeOf(type)
}

/** The type of a parameter; one without a schema may have a type all the same. */
export function parameterType({ type, scalar }: Parameter, typeOf: TypeOf): Type {
  if (type !== undefined) return typeOf(type)
  return scalar === undefined ? unknown : keyword(scalar)
}
