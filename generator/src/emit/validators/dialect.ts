import { lookUp } from '../../lib/look-up.ts'
import type { Limit } from '../../model/schema/limits.ts'
import { regularExpression, regularExpressionLiteral } from '../../lib/regular-expression.ts'
import { type Literal, propertyKey, stringLiteral } from '../code/literal.ts'
import type { FileScope } from '../code/scope.ts'
import { libraryTexts, type ValidatorLibrary } from './library.ts'

/** A schema of the library as an expression, such as `z.string()`. */
export type Expression = string

export interface PropertySchema {
  readonly name: string
  readonly schema: Expression
  readonly optional: boolean
  /** Replaces a missing value. */
  readonly fallback: Literal
}

interface TupleItemSchema {
  readonly schema: Expression
  readonly optional: boolean
}

/** Further members of an object: any, none, or those of a schema. */
export type OtherMembers = 'any' | 'none' | { readonly schema: Expression }

/** Predicates of the runtime, which are the same for all libraries. */
const predicates = ['hasAll', 'hasMembers', 'isBinary', 'isGiven', 'isOther', 'isUnique'] as const

/** Functions of the runtime: predicates, and those that each library has in a file of its own. */
type RuntimeName = (typeof predicates)[number] | 'both' | 'instant' | 'limited' | 'object' | 'schema' | 'wholeNumber'

/** Limits that are functions of the library, each with the value of its keyword. */
type Bound = Exclude<Limit['keyword'], 'format' | 'pattern' | 'uniqueItems' | 'minProperties' | 'maxProperties'>

/** How a file writes schemas in a library. */
export abstract class Dialect {
  /** The name of the library's module in the file. */
  readonly #module: string
  readonly #library: ValidatorLibrary
  readonly #scope: FileScope
  /** The type of a schema, without the module. */
  protected abstract readonly schemaType: string
  /** Functions for tuples without and with further items. */
  protected abstract readonly tuples: readonly [closed: string, open: string]
  /** Calls by format: those of RFC 3339 and its like. Other formats are annotations, as JSON Schema has them. */
  protected abstract readonly formats: Readonly<Record<string, string>>
  protected abstract readonly bounds: Readonly<Record<Bound, string>>
  /** The function that takes a predicate and a message. */
  protected abstract readonly refinement: string

  constructor(library: ValidatorLibrary, scope: FileScope) {
    this.#library = library
    this.#scope = scope
    this.#module = scope.namespace(library, libraryTexts[library].letter)
  }

  abstract integer(): Expression
  abstract literals(values: readonly (string | number | boolean)[]): Expression
  abstract object(properties: readonly PropertySchema[], others: OtherMembers): Expression
  protected abstract withChecks(schema: Expression, checks: readonly Expression[]): Expression

  /** A function of the runtime, as the file writes it. */
  runtime(name: RuntimeName): string {
    const isPredicate = predicates.some((each) => each === name)
    return this.#scope.value(`../../${isPredicate ? 'values' : this.#library}.js`, name)
  }

  /** The type of a schema whose values have a type, or any type. */
  typeOf(type?: string): string {
    return `${this.#module}.${this.schemaType}${type === undefined ? '' : `<${type}, ${type}>`}`
  }

  simple(name: 'string' | 'number' | 'boolean' | 'null' | 'undefined' | 'unknown' | 'never'): Expression {
    return this.call(name)
  }

  /** A `Date` that is an instant, or the text of one, which becomes a `Date`: bodies are checked before and after they are decoded. */
  date(): Expression {
    return `${this.runtime('instant')}()`
  }

  /** A `bigint`, or the whole number that JSON has for one, which becomes a `bigint`. */
  bigint(): Expression {
    return `${this.runtime('wholeNumber')}()`
  }

  array(item: Expression): Expression {
    return this.call('array', item)
  }

  tuple(items: readonly TupleItemSchema[], rest: Expression | undefined): Expression {
    const all = list(items.map(({ schema, optional }) => (optional ? this.call('optional', schema) : schema)))
    const [closed, open] = this.tuples
    return rest === undefined ? this.call(closed, all) : this.call(open, all, rest)
  }

  union(members: readonly Expression[]): Expression {
    return this.call('union', list(members))
  }

  intersection(members: readonly Expression[]): Expression {
    return members.reduce((left, right) => `${this.runtime('both')}(${left}, ${right})`)
  }

  /** Any value that passes a predicate, as a type. */
  custom(type: string, predicate: string): Expression {
    return `${this.#module}.custom<${type}>(${predicate})`
  }

  /** A schema whose values are held to limits too; those without a rule in the library are left out. */
  limited(schema: Expression, limits: readonly Limit[]): Expression {
    const checks = limits.flatMap((limit) => this.#check(limit) ?? [])
    return checks.length === 0 ? schema : this.withChecks(schema, checks)
  }

  /** The call of a function of the module. */
  protected call(name: string, ...given: readonly string[]): Expression {
    return `${this.#module}.${name}(${given.join(', ')})`
  }

  /** The object that a schema of an object is made of. */
  protected members(properties: readonly PropertySchema[], optional: (one: PropertySchema) => Expression): string {
    const lines = properties.map((one) => `${propertyKey(one.name)}: ${one.optional ? optional(one) : one.schema}`)
    return lines.length === 0 ? '{}' : `{\n${lines.join(',\n')},\n}`
  }

  /** A schema of an object by its members, where others are any or none. */
  protected plainObject(members: string, others: Exclude<OtherMembers, object>): Expression {
    return this.call(others === 'any' ? 'looseObject' : 'strictObject', members)
  }

  #check({ keyword, value }: Limit): Expression | undefined {
    const own = (predicate: string, message: string) => this.call(this.refinement, predicate, stringLiteral(message))
    switch (keyword) {
      case 'format': {
        const format = lookUp(this.formats, String(value))
        return format && `${this.#module}.${format}`
      }
      case 'pattern': {
        const expression = regularExpression(String(value))
        return expression && this.call('regex', regularExpressionLiteral(expression))
      }
      case 'uniqueItems':
        return own(this.runtime('isUnique'), 'Items must be unique')
      case 'minProperties':
        return own(`${this.runtime('hasMembers')}(${value})`, `Too small: expected at least ${value} members`)
      case 'maxProperties':
        return own(`${this.runtime('hasMembers')}(0, ${value})`, `Too big: expected at most ${value} members`)
      default:
        return this.call(this.bounds[keyword], String(value))
    }
  }
}

export function list(items: readonly string[]): string {
  return `[${items.join(', ')}]`
}

/** Limits that have one name in all libraries. */
export const bounds = {
  minLength: 'minLength',
  maxLength: 'maxLength',
  minItems: 'minLength',
  maxItems: 'maxLength',
  multipleOf: 'multipleOf',
} as const
