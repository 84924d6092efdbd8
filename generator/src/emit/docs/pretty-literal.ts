import type { JsonValue } from '../../json.ts'
import { literal, propertyKey } from '../code/literal.ts'

const width = 84

/** A value as TypeScript source that fits the page: on one line where it can, else one member per line. */
export function prettyLiteral(value: JsonValue, indent = ''): string {
  const line = literal(value)
  if (indent.length + line.length <= width || typeof value !== 'object' || value === null) return line
  const inner = `${indent}  `
  const isList = Array.isArray(value)
  const members = isList
    ? value.map((item: JsonValue) => prettyLiteral(item, inner))
    : Object.entries(value).flatMap(([key, member]: [string, JsonValue | undefined]) =>
        member === undefined ? [] : [`${propertyKey(key)}: ${prettyLiteral(member, inner)}`],
      )
  const [open, close] = isList ? ['[', ']'] : ['{', '}']
  return `${open}\n${members.map((member) => `${inner}${member},\n`).join('')}${indent}${close}`
}
