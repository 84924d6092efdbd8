import type {
  JSDocStructure,
  OptionalKind,
  ParameterDeclarationStructure,
  StatementStructures,
  TypeParameterDeclarationStructure,
  WriterFunction,
} from 'ts-morph'
import { textOf, refuse } from './unsupported.ts'

type Text = string | WriterFunction
type List<Part> = readonly Part[] | undefined

/** Documentation comments, each ended by a line break. */
export function docs(comments: List<OptionalKind<JSDocStructure> | string>): string {
  return (comments ?? []).map((comment) => docComment(textOf(comment))).join('')
}

/** Text that would end the comment is escaped. */
function docComment(given: string): string {
  const text = given.replaceAll('*/', '*\\/')
  if (!text.includes('\n')) return `/** ${text} */\n`
  return `/**\n * ${text.replaceAll('\n', '\n * ')}\n */\n`
}

/** `: type`, or nothing. */
export function annotation(type: Text | undefined, mark = ''): string {
  return type === undefined ? mark : `${mark}: ${textOf(type)}`
}

/** ` = value`, or nothing. */
export function initial(value: Text | undefined): string {
  return value === undefined ? '' : ` = ${textOf(value)}`
}

/** `<T extends C = D>`, or nothing. */
export function typeParameters(list: List<OptionalKind<TypeParameterDeclarationStructure> | string>): string {
  if (list === undefined || list.length === 0) return ''
  return `<${list.map((each) => (typeof each === 'string' ? each : typeParameter(each))).join(', ')}>`
}

function typeParameter(structure: OptionalKind<TypeParameterDeclarationStructure>): string {
  const { kind: _kind, name, constraint, default: fallback, ...rest } = structure
  refuse(rest)
  return `${name}${constraint === undefined ? '' : ` extends ${textOf(constraint)}`}${initial(fallback)}`
}

/** `(a: A, b?: B = c)`. */
export function parameters(list: List<OptionalKind<ParameterDeclarationStructure>>): string {
  return `(${(list ?? []).map(parameter).join(', ')})`
}

function parameter(structure: OptionalKind<ParameterDeclarationStructure>): string {
  const { kind: _kind, name, type, hasQuestionToken, initializer, ...rest } = structure
  refuse(rest)
  return `${name}${annotation(type, hasQuestionToken ? '?' : '')}${initial(initializer)}`
}

/** A body in braces. */
export function block(
  statements: string | WriterFunction | List<string | WriterFunction | StatementStructures>,
): string {
  const lines = typeof statements === 'object' ? statements : statements === undefined ? [] : [statements]
  return `{\n${lines.map(textOf).join('\n')}\n}`
}

/** Keywords that are set, each followed by a space. */
export function keywords(given: Readonly<Record<string, boolean | undefined>>): string {
  let text = ''
  for (const keyword of Object.keys(given)) if (given[keyword] === true) text += `${keyword} `
  return text
}
