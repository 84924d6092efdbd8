import type { JsonValue } from '../../lib/json.ts'
import type { Limit } from '../../model/schema/limits.ts'
import { isKeyword, type ObjectType, type Property, type Type } from '../../model/schema/type.ts'
import { Code, type Literal } from '../code/literal.ts'
import { regularExpression } from '../../lib/regular-expression.ts'
import { isPlain, plainText } from './plain-text.ts'

/** A schema as it is written, and the constant that holds one. */
export type SchemaCode = SchemaLiteral | Code

export type SchemaLiteral = { readonly [keyword: string]: Literal }

/** The schema of a component, by the name of its type. */
export type DefinitionOf = (name: string) => Code

const longestDescription = 600
const longestValue = 200

/** A type as JSON Schema for models: unreadable names and values are left out, texts are shown as readers see them. */
export function printJsonSchema(type: Type, definitionOf: DefinitionOf): SchemaCode {
  const print = (inner: Type) => printJsonSchema(inner, definitionOf)
  switch (type.kind) {
    case 'keyword':
      return keyword(type)
    case 'literal':
      return typeof type.value === 'string' && !isPlain(type.value) ? { type: 'string' } : { const: type.value }
    case 'other-string':
      return { type: 'string' }
    case 'file':
      return { type: 'string', contentEncoding: 'base64' }
    case 'named':
      return definitionOf(type.name)
    case 'array':
      return { type: 'array', items: print(type.item), ...limits(type.limits) }
    case 'tuple':
      return {
        type: 'array',
        prefixItems: type.items.map((item) => print(item.type)),
        items: type.rest === undefined ? false : print(type.rest),
        minItems: type.items.filter(({ optional }) => !optional).length,
        ...limits(type.limits),
      }
    case 'object':
      return object(type, print)
    case 'union':
      return union(type.members, print)
    case 'intersection':
      return { allOf: type.members.map(print) }
    case 'without':
      return { allOf: [print(type.type), { not: { type: type.kinds } }] }
    case 'with-required':
      return { allOf: [print(type.type), { required: type.keys.filter(isPlain) }] }
  }
}

function keyword({ name, isInteger, form, limits: given }: Extract<Type, { kind: 'keyword' }>): SchemaLiteral {
  if (name === 'unknown') return limits(given)
  if (name === 'never' || name === 'undefined') return { not: {} }
  if (form === 'Date') return { type: 'string', format: 'date-time' }
  return { type: isInteger === true ? 'integer' : name, ...limits(given) }
}

function object(type: ObjectType, print: (type: Type) => SchemaCode): SchemaLiteral {
  const properties = type.properties.filter(({ name, type: own }) => isPlain(name) && !isKeyword(own, 'undefined'))
  const required = properties.flatMap(({ name, optional }) => (optional ? [] : [name]))
  return {
    type: 'object',
    ...(properties.length === 0
      ? {}
      : { properties: Object.fromEntries(properties.map((one) => [one.name, property(one, print)])) }),
    ...(required.length === 0 ? {} : { required }),
    ...others(type, print),
    ...limits(type.limits),
  }
}

function others({ index, isClosed }: ObjectType, print: (type: Type) => SchemaCode): SchemaLiteral {
  if (index === undefined) return isClosed === true ? { additionalProperties: false } : {}
  if (isKeyword(index, 'unknown')) return {}
  return { additionalProperties: isKeyword(index, 'never') ? false : print(index) }
}

/** Documentation of a property is beside its schema, also if that is a component. */
function property({ type, about }: Property, print: (type: Type) => SchemaCode): SchemaCode {
  const schema = print(type)
  const text = plainText([about?.description, about?.values].filter(Boolean).join('\n'), longestDescription)
  const said = {
    ...(text === '' ? {} : { description: text }),
    ...(about?.fallback === undefined ? {} : fallback(about.fallback)),
    ...(about?.deprecated === true ? { deprecated: true } : {}),
  }
  if (Object.keys(said).length === 0) return schema
  return { ...membersOf(schema), ...said }
}

/** Keywords beside a constant apply beside its schema. */
export function membersOf(schema: SchemaCode): SchemaLiteral {
  return schema instanceof Code ? { allOf: [schema] } : schema
}

function fallback(value: JsonValue): SchemaLiteral {
  return isPlain(JSON.stringify(value)) ? { default: value } : {}
}

/** Listed values are one schema; beside any text, listed texts are examples of it. */
function union(members: readonly Type[], print: (type: Type) => SchemaCode): SchemaCode {
  const values = members.flatMap((member) => (member.kind === 'literal' ? [member.value] : []))
  const readable = values.filter((value) => typeof value !== 'string' || isPlain(value))
  const isOpen = members.some(({ kind }) => kind === 'other-string')
  const listed: readonly SchemaCode[] =
    readable.length === 0 ? [] : [isOpen ? { type: 'string', examples: readable } : listOf(readable)]
  const rest = members.filter(({ kind }) => kind !== 'literal' && kind !== 'other-string').map(print)
  const all: readonly SchemaCode[] = [
    ...listed,
    ...(isOpen && listed.length === 0 ? [{ type: 'string' }] : []),
    ...rest,
  ]
  const [only] = all
  return all.length === 1 && only !== undefined ? only : { anyOf: all }
}

function listOf(values: readonly (string | number | boolean)[]): SchemaLiteral {
  const [kind, ...kinds] = new Set(values.map((value) => typeof value))
  return { ...(kinds.length === 0 && kind !== undefined ? { type: kind } : {}), enum: values }
}

function limits(given: readonly Limit[] = []): SchemaLiteral {
  return Object.fromEntries(given.filter(isReadable).map(({ keyword: name, value }) => [name, value]))
}

function isReadable({ keyword: name, value }: Limit): boolean {
  if (name === 'format') return /^[a-z0-9-]{1,30}$/.test(String(value))
  if (name !== 'pattern') return true
  const text = String(value)
  return text.length <= longestValue && isPlain(text) && regularExpression(text) !== undefined
}
