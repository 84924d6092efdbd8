import { propertyKey, stringLiteral } from './literal.ts'
import {
  formOf,
  isEmptyObject,
  isKeyword,
  type ObjectType,
  type Property,
  type Type,
  undefinedType,
  union,
} from '../../model/schema/type.ts'
import type { Kind } from '../../model/schema/kinds.ts'
import { aboutComment } from './about-comment.ts'
import { docsOf } from './comment.ts'

/** How the names a type mentions are written, so that files can import them or qualify them. */
export type WriteName = (name: string) => string

/** A type as TypeScript source. The formatter lays it out. */
export function printType(type: Type, writeName: WriteName): string {
  const print = (inner: Type) => printType(inner, writeName)
  switch (type.kind) {
    case 'keyword':
      return formOf(type) ?? type.name
    case 'literal':
      return typeof type.value === 'string' ? stringLiteral(type.value) : String(type.value)
    case 'other-string':
      return '(string & {})'
    case 'file':
      return writeName('BinaryBody')
    case 'named':
      return writeName(type.name)
    case 'array':
      return `${isCompound(type.item) ? `(${print(type.item)})` : print(type.item)}[]`
    case 'tuple': {
      const items = type.items.map(({ type: item, optional }) => (optional ? `(${print(item)})?` : print(item)))
      return `[${[...items, ...(type.rest === undefined ? [] : [`...(${print(type.rest)})[]`])].join(', ')}]`
    }
    case 'object':
      return printObject(type, print)
    case 'union':
      return type.members.map(print).join(' | ')
    case 'intersection':
      // Closed parts of a composition are for validators: with such a type, no member of the others could be written.
      return type.members
        .filter((member) => !isKeyword(member, 'unknown') && !isEmptyObject(member))
        .map((member) => (member.kind === 'union' ? `(${print(member)})` : print(member)))
        .join(' & ')
    case 'without':
      return `Exclude<${print(type.type)}, ${[...type.kinds.map((kind) => kindTexts[kind]), ...type.forms].join(' | ')}>`
    case 'with-required':
      return `${writeName('WithRequired')}<${print(type.type)}, ${type.keys.map(stringLiteral).join(' | ')}>`
  }
}

const kindTexts: Readonly<Record<Kind, string>> = {
  null: 'null',
  boolean: 'boolean',
  number: 'number',
  string: 'string',
  array: 'readonly unknown[]',
  object: 'object',
}

function isCompound({ kind }: Type): boolean {
  return kind === 'union' || kind === 'intersection'
}

function printObject(object: ObjectType, print: (type: Type) => string): string {
  const { properties } = object
  const index = indexType(object)
  const lines = [
    ...properties.map((property) => printProperty(property, print)),
    ...(index === undefined ? [] : [`[key: string]: ${print(index)}`]),
  ]
  return lines.length === 0 ? '{}' : `{\n${lines.join('\n')}\n}`
}

/** An index signature must take every property of its type (TS2411), so it becomes as wide as they are. */
export function indexType({ index, properties }: ObjectType): Type | undefined {
  if (index === undefined || isKeyword(index, 'unknown') || properties.length === 0) return index
  const optional = properties.some((property) => property.optional)
  return union([index, ...properties.map(({ type }) => type), ...(optional ? [undefinedType] : [])])
}

function printProperty({ name, optional, readonly, about, type }: Property, print: (type: Type) => string): string {
  return `${block(docsOf(aboutComment(about)))}${readonly ? 'readonly ' : ''}${propertyKey(name)}${optional ? '?' : ''}: ${print(type)}`
}

function block([comment]: readonly string[]): string {
  if (comment === undefined) return ''
  const lines = comment.split('\n')
  if (lines.length === 1) return `/** ${comment} */\n`
  return `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */\n`
}
