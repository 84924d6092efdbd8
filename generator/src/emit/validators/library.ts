import type { JsonValue } from '../../json.ts'
import type { Limit } from '../../model/schema/limits.ts'

/** The libraries that validators can be written for. */
export const validatorLibraries = ['zod'] as const

export type ValidatorLibrary = (typeof validatorLibraries)[number]

/** A schema of the library as an expression, such as `z.string()`. */
export type Expression = string

export interface PropertySchema {
  readonly name: string
  readonly schema: Expression
  readonly optional: boolean
  /** Replaces a missing value. */
  readonly fallback: JsonValue | undefined
}

/** Further members of an object: any, none, or those of a schema. */
export type OtherMembers = 'any' | 'none' | { readonly schema: Expression }

/** How a library writes what every schema is made of: all that differs between them. */
export interface Dialect {
  /** The type of a schema whose values have a type, or any type. */
  typeOf(type?: string): string
  simple(name: 'string' | 'number' | 'boolean' | 'null' | 'undefined' | 'unknown' | 'never'): Expression
  integer(): Expression
  /** A `Date` that is an instant. */
  date(): Expression
  literals(values: readonly (string | number | boolean)[]): Expression
  array(item: Expression): Expression
  tuple(items: readonly TupleItemSchema[], rest: Expression | undefined): Expression
  object(properties: readonly PropertySchema[], others: OtherMembers): Expression
  union(members: readonly Expression[]): Expression
  intersection(members: readonly Expression[]): Expression
  /** Any value that passes a predicate, as a type. */
  custom(type: string, predicate: string): Expression
  /** A schema whose values are held to limits too; those without a rule in the library are left out. */
  limited(schema: Expression, limits: readonly Limit[]): Expression
}

interface TupleItemSchema {
  readonly schema: Expression
  readonly optional: boolean
}

/** Functions of the generated file `checks.ts`, by the name that a file has for them. */
export type WriteCheck = (name: CheckName) => string

export type CheckName =
  | 'isUnique'
  | 'hasMembers'
  | 'isBinary'
  | 'isGiven'
  | 'isOther'
  | 'hasAll'
  | 'both'
  | 'schema'
  | 'isAddition'
  | 'valueAt'
