import type { JsonValue } from '../../lib/json.ts'
import { isObject } from '../../lib/json.ts'
import { type Limit, limitsOf } from '../../model/schema/limits.ts'
import { digitsOf } from '../../specification/limits.ts'
import { formOf, isKeyword, type ObjectType, type Property, type Type } from '../../model/schema/type.ts'
import type { Dialect, Expression } from './dialect.ts'
import { Code, type Literal, literal } from '../code/literal.ts'

/** How a file writes what schemas mention. */
export interface SchemaNames {
  /** The schema of a component, by the name of its type. */
  readonly schema: (name: string) => string
  /** A type as text. */
  readonly type: (type: Type) => string
}

/** A type as a schema of a library: of JSON values, and in uploads of files. */
export function printSchema(type: Type, dialect: Dialect, names: SchemaNames): Expression {
  const print = (inner: Type) => printSchema(inner, dialect, names)
  switch (type.kind) {
    case 'keyword':
      return keyword(type, dialect)
    case 'literal':
      return dialect.literals([type.value])
    case 'other-string':
      return dialect.simple('string')
    case 'file':
      return dialect.custom(names.type(type), dialect.runtime('isBinary'))
    case 'named':
      return names.schema(type.name)
    case 'array':
      return dialect.limited(dialect.array(print(type.item)), type.limits ?? [])
    case 'tuple':
      return tuple(type, dialect, print)
    case 'object':
      return dialect.limited(object(type, dialect, print), type.limits ?? [])
    case 'union':
      return union(type.members, dialect, print)
    case 'intersection':
      return dialect.intersection(type.members.map(print))
    case 'without': {
      const others = dialect.custom(names.type(type), `${dialect.runtime('isOther')}(${literal(type.kinds)})`)
      return dialect.intersection([print(type.type), others])
    }
    case 'with-required':
      return dialect.intersection([print(type.type), required(type, dialect, names)])
  }
}

/** A schema that takes any value takes a missing one too. */
function tuple(type: Extract<Type, { kind: 'tuple' }>, dialect: Dialect, print: (type: Type) => string): Expression {
  const items = type.items.map(({ type: item, optional }) => {
    const isAny = isKeyword(item, 'unknown') && !optional
    return { schema: isAny ? dialect.custom('unknown', dialect.runtime('isGiven')) : print(item), optional }
  })
  return dialect.limited(dialect.tuple(items, type.rest && print(type.rest)), type.limits ?? [])
}

function keyword(
  { name, isInteger, form, limits = [] }: Extract<Type, { kind: 'keyword' }>,
  dialect: Dialect,
): Expression {
  if (name === 'object') return dialect.object([], 'any')
  if (name === 'unknown') return limits.length === 0 ? dialect.simple('unknown') : anyWithin(limits, dialect)
  if (form === 'Date') return dialect.date()
  if (form === 'bigint') return dialect.limited(dialect.bigint(), limits.flatMap(ofBigInt))
  return dialect.limited(isInteger === true ? dialect.integer() : dialect.simple(name), limits)
}

/** Whole limits are written as `bigint`s: libraries do not divide one by a number. */
function ofBigInt({ keyword: name, value }: Limit): readonly Limit[] {
  if (typeof value === 'number' && Number.isInteger(value))
    return [{ keyword: name, value: `${Math.abs(value) > 2 ** 64 ? BigInt(value) : digitsOf(value, name)}n` }]
  return name === 'multipleOf' ? [] : [{ keyword: name, value }]
}

/** Limits without a type hold for values of their kind alone. */
function anyWithin(limits: NonNullable<ObjectType['limits']>, dialect: Dialect): Expression {
  const unknown = dialect.simple('unknown')
  return dialect.union([
    dialect.limited(dialect.simple('string'), limitsOf('string', limits)),
    dialect.limited(dialect.simple('number'), limitsOf('number', limits)),
    dialect.simple('boolean'),
    dialect.simple('null'),
    dialect.limited(dialect.array(unknown), limitsOf('array', limits)),
    dialect.limited(dialect.object([], 'any'), limitsOf('object', limits)),
  ])
}

function object({ properties, index, isClosed }: ObjectType, dialect: Dialect, print: (type: Type) => string): string {
  const members = properties.map((property) => ({
    name: property.name,
    schema: print(property.type),
    optional: property.optional,
    fallback: fallbackOf(property),
  }))
  if (index === undefined) return dialect.object(members, isClosed === true ? 'none' : 'any')
  if (isKeyword(index, 'unknown')) return dialect.object(members, 'any')
  return dialect.object(members, isKeyword(index, 'never') ? 'none' : { schema: print(index) })
}

/** A default replaces a missing value only where the value may be missing, and where it is a value of the type. */
function fallbackOf({ about, optional, type }: Property): Literal {
  const fallback = about?.fallback
  if (!optional || fallback === undefined || !isOfType(fallback, type)) return undefined
  return isInt64(type) && typeof fallback === 'number' ? new Code(`${BigInt(fallback)}n`) : fallback
}

function isInt64(type: Type): boolean {
  return type.kind === 'union' ? type.members.some(isInt64) : formOf(type) === 'bigint'
}

function isOfType(value: JsonValue, type: Type): boolean {
  switch (type.kind) {
    case 'keyword':
      if (type.name === 'null') return value === null
      return (
        type.form !== 'Date' &&
        type.name === typeof value &&
        type.name !== 'object' &&
        (type.isInteger !== true || Number.isInteger(value))
      )
    case 'literal':
      return value === type.value
    case 'other-string':
      return typeof value === 'string'
    case 'array':
      return (
        Array.isArray(value) &&
        !(value.length > 0 && isInt64(type.item)) &&
        value.every((item) => isOfType(item, type.item))
      )
    case 'union':
      return type.members.some((member) => isOfType(value, member))
    case 'object':
      return isObject(value) && Object.keys(value).length === 0 && type.properties.every(({ optional }) => optional)
    default:
      return false
  }
}

/** Listed values are one schema; beside any text, listed texts say nothing. */
function union(members: readonly Type[], dialect: Dialect, print: (type: Type) => string): Expression {
  const isOpen = members.some(({ kind }) => kind === 'other-string')
  const literals = members.flatMap((member) =>
    member.kind === 'literal' && !(isOpen && typeof member.value === 'string') ? [member.value] : [],
  )
  const others = members.filter(({ kind }) => kind !== 'literal').map(print)
  const all = [...(literals.length === 0 ? [] : [dialect.literals(literals)]), ...others]
  const [only = dialect.simple('never')] = all
  return all.length === 1 ? only : dialect.union(all)
}

function required(type: Extract<Type, { kind: 'with-required' }>, dialect: Dialect, names: SchemaNames): Expression {
  return dialect.custom(names.type(type), `${dialect.runtime('hasAll')}(${literal(type.keys)})`)
}
