import type { Docs } from '../../model/docs.ts'
import type { Parameter } from '../../model/parameters.ts'
import type { Field, FieldsShape, Shape } from '../../model/shape.ts'
import type { Shapes } from '../../model/shapes.ts'
import { literal } from '../code/literal.ts'
import { cell, code, plain } from './markdown.ts'
import { prose } from './prose.ts'
import { typeText, valuesText } from './type-text.ts'

/** One line of a table of fields; every member is Markdown. */
export interface FieldRow {
  readonly name: string
  readonly type: string
  readonly required: boolean
  readonly description: string
}

/** How deep objects without a name are unfolded. */
const deepest = 4

/** The fields of an object, what must be there first; fields of objects without a name follow theirs, as `outer.inner`. */
export function fieldRows({ fields }: FieldsShape, types: string, prefix = '', depth = 1): readonly FieldRow[] {
  const sorted = [...fields.filter(({ required }) => required), ...fields.filter(({ required }) => !required)]
  return sorted.flatMap((field) => {
    const nested = depth < deepest ? inside(field.shape) : undefined
    const row = fieldRow(field, types, prefix)
    if (nested === undefined) return [row]
    return [row, ...fieldRows(nested.shape, types, `${prefix}${field.name}${nested.suffix}.`, depth + 1)]
  })
}

function fieldRow(field: Field, types: string, prefix: string): FieldRow {
  const { name, required, deprecated, description, limits, fallback, shape } = field
  const facts = [
    valuesText(shape),
    plain(limits),
    fallback === undefined ? '' : `Default: ${code(literal(fallback))}.`,
  ].filter((fact) => fact !== '')
  const text = prose(description)
  const notes = [deprecated ? '**Deprecated.**' : '', facts.length === 0 ? text : ended(text), ...facts]
  return {
    name: cell(code(`${prefix}${name}`)),
    type: cell(typeText(shape, types)),
    required,
    description: cell(notes.filter((note) => note !== '').join(' ')),
  }
}

/** A description with facts behind it is a sentence. */
function ended(text: string): string {
  return /[\p{L}\p{N})]$/u.test(text) ? `${text}.` : text
}

/** Parameters of a request as rows. */
export function parameterRows(parameters: readonly Parameter[], shapes: Shapes, types: string): readonly FieldRow[] {
  const fields = parameters.map(({ property, required, type, docs }) => ({
    name: property,
    required,
    deprecated: docs.deprecated,
    description: textOf(docs),
    limits: shapes.limits(type),
    fallback: shapes.fallback(type),
    shape: shapes.mention(type),
  }))
  return fieldRows({ kind: 'fields', fields, others: undefined }, types)
}

function textOf({ summary, description }: Docs): string | undefined {
  return description ?? summary
}

/** The object without a name that a field holds, alone, in a list, or beside null. */
export function inside(shape: Shape): { readonly shape: FieldsShape; readonly suffix: string } | undefined {
  if (shape.kind === 'fields') return shape.fields.length > 0 ? { shape, suffix: '' } : undefined
  if (shape.kind === 'list') {
    const item = inside(shape.item)
    return item && { shape: item.shape, suffix: `[]${item.suffix}` }
  }
  if (shape.kind !== 'choice') return undefined
  const objects = shape.options.flatMap((option) => inside(option) ?? [])
  return objects.length === 1 ? objects[0] : undefined
}
