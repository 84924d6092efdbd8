import type { JsonObject } from '../../lib/json.ts'
import { propertyKey } from '../code/literal.ts'

/** An exported interface; a record of nothing where there are no members. */
export function declaration(name: string, parts: readonly string[]): string {
  return parts.length === 0
    ? `export type ${name} = Record<string, never>`
    : `export interface ${name} ${typeLiteral(parts)}`
}

/** Each member on a line of its own, which makes the formatter keep them so. */
export function typeLiteral(parts: readonly string[]): string {
  return `{\n${parts.join('\n')}\n}`
}

export function members(parts: readonly string[]): string {
  return parts.length === 0 ? 'never' : typeLiteral(parts)
}

interface PropertyOptions {
  readonly isOptional?: boolean
  /** Object of the document that the comment is taken from. */
  readonly about?: JsonObject
}

export function property(key: string, type: string, { isOptional = false, about = {} }: PropertyOptions = {}): string {
  return `${commentOn(about)}${propertyKey(key)}${isOptional ? '?' : ''}: ${type}`
}

/** Summary, deprecation and description, as openapi-typescript writes them. */
function commentOn({ summary, deprecated, description }: JsonObject): string {
  const lines = [
    ...(typeof summary === 'string' && summary !== '' ? [indented(summary)] : []),
    ...(deprecated === true ? ['@deprecated'] : []),
    ...(typeof description === 'string' && description !== '' ? [`@description ${indented(description)}`] : []),
  ]
  const text = lines.join('\n * ').replaceAll('*/', '*\\/')
  if (text === '') return ''
  return text.includes('\n') ? `/**\n * ${text}\n */\n` : `/** ${text} */\n`
}

function indented(text: string): string {
  return text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.trimEnd())
    .join('\n *     ')
}
