import type { Literal } from '../code/literal.ts'
import type { Limit } from '../../model/schema/limits.ts'

/** The libraries that validators can be written for. */
export const validatorLibraries = ['zod', 'valibot'] as const

export type ValidatorLibrary = (typeof validatorLibraries)[number]

/** A library as templates mention it. */
export interface LibraryText {
  readonly name: ValidatorLibrary
  readonly title: string
  /** Begins the name of each schema. */
  readonly letter: string
  /** Versions that the schemas work with. */
  readonly versions: string
}

export const libraryTexts: Readonly<Record<ValidatorLibrary, LibraryText>> = {
  zod: { name: 'zod', title: 'Zod', letter: 'z', versions: '^4.6.0' },
  valibot: { name: 'valibot', title: 'Valibot', letter: 'v', versions: '^1.5.0' },
}

/** A schema of the library as an expression, such as `z.string()`. */
export type Expression = string

export interface PropertySchema {
  readonly name: string
  readonly schema: Expression
  readonly optional: boolean
  /** Replaces a missing value. */
  readonly fallback: Literal
}

/** Further members of an object: any, none, or those of a schema. */
export type OtherMembers = 'any' | 'none' | { readonly schema: Expression }

/** How a library writes what every schema is made of: all that differs between them. */
export interface Dialect {
  /** The type of a schema whose values have a type, or any type. */
  typeOf(type?: string): string
  simple(name: 'string' | 'number' | 'boolean' | 'null' | 'undefined' | 'unknown' | 'never'): Expression
  integer(): Expression
  /** A `Date` that is an instant, or the text of one, which becomes a `Date`: bodies are checked before and after they are decoded. */
  date(): Expression
  /** A `bigint`, or the whole number that JSON has for one, which becomes a `bigint`. */
  bigint(): Expression
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

/** Predicates of the runtime, which are the same for all libraries. */
export const predicates = ['hasAll', 'hasMembers', 'isBinary', 'isGiven', 'isOther', 'isUnique'] as const

/** Functions of the runtime: predicates, and those that each library has in a file of its own. */
export type CheckName =
  | (typeof predicates)[number]
  | 'both'
  | 'instant'
  | 'limited'
  | 'object'
  | 'schema'
  | 'wholeNumber'

/** The name that a file has for a function of the runtime. */
export type WriteCheck = (name: CheckName) => string
