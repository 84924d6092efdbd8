import { isRecord } from './example-files.ts'
import { type Literal, literal, propertyKey } from './literal.ts'

const width = 84

/** A value as TypeScript source that fits the page: on one line where it can, else one member per line. */
export function prettyLiteral(value: Literal, indent = ''): string {
  const line = literal(value)
  if (indent.length + line.length <= width || !(Array.isArray(value) || isRecord(value))) return line
  const inner = `${indent}  `
  const members = isRecord(value)
    ? Object.entries(value).flatMap(([key, member]) =>
        member === undefined ? [] : [`${propertyKey(key)}: ${prettyLiteral(member, inner)}`],
      )
    : value.map((item: Literal) => prettyLiteral(item, inner))
  const [open, close] = isRecord(value) ? ['{', '}'] : ['[', ']']
  return `${open}\n${members.map((member) => `${inner}${member},\n`).join('')}${indent}${close}`
}
