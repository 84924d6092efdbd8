import type { Schema } from '../../model/schemas.ts'
import type { Shapes } from '../../model/shapes.ts'
import type { Shape } from '../../model/shape.ts'
import { upperFirst } from '../../model/words.ts'
import { type FieldRow, fieldRows, inside } from './field-rows.ts'
import { code } from './markdown.ts'
import { prose } from './prose.ts'
import type { TypePage } from './type-links.ts'
import { optionText, typeText, valuesText } from './type-text.ts'

interface TypeSection {
  readonly name: string
  readonly deprecated: boolean
  readonly description: string
  readonly aliases: string
  readonly rows: readonly FieldRow[]
  readonly values: string
  readonly options: readonly string[]
  readonly type: string
}

/** What a page of types says; texts are Markdown. */
export function typePage({ word, schemas }: TypePage, shapes: Shapes) {
  return { title: upperFirst(word), types: schemas.map((schema) => typeSection(schema, shapes)) }
}

function typeSection({ name, docs, type, aliases }: Schema, shapes: Shapes): TypeSection {
  return {
    name,
    deprecated: docs.deprecated,
    description: prose(docs.description ?? docs.summary),
    aliases: aliases.map(code).join(', '),
    ...contents(shapes.open(type)),
  }
}

function contents(shape: Shape): Pick<TypeSection, 'rows' | 'values' | 'options' | 'type'> {
  const empty = { rows: [], values: '', options: [], type: '' }
  if (shape.kind === 'fields' && shape.fields.length > 0) return { ...empty, rows: fieldRows(shape, '') }
  if (shape.kind === 'choice') return { ...empty, options: shape.options.map((option) => optionText(option, '')) }
  const nested = inside(shape)
  if (nested !== undefined) return { ...empty, type: `${typeText(shape, '')} of:`, rows: fieldRows(nested.shape, '') }
  const values = valuesText(shape)
  return values === '' || shape.kind === 'list' ? { ...empty, values, type: typeText(shape, '') } : { ...empty, values }
}
