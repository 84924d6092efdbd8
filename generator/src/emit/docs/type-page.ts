import { type FieldRow, FieldTable, inside } from './field-rows.ts'
import { code } from '../code/markdown.ts'
import { prose } from '../code/prose.ts'
import type { TypeContents } from './type-contents.ts'
import type { DocumentedType, TypePage } from './type-links.ts'
import { isListOfValues, optionTexts, typeText, valuesText } from './type-text.ts'

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

/** Contents of a page of types; texts are Markdown. */
export function typePage({ title, types }: TypePage, contents: TypeContents) {
  return { title, types: types.map((type) => typeSection(type, contents)) }
}

function typeSection({ name, docs, declared, aliases }: DocumentedType, contents: TypeContents): TypeSection {
  return {
    name,
    deprecated: docs.deprecated,
    description: prose(docs.description ?? docs.summary),
    aliases: aliases.map(code).join(', '),
    ...partsOf(declared, contents),
  }
}

function partsOf(
  { type, opened }: DocumentedType['declared'],
  contents: TypeContents,
): Pick<TypeSection, 'rows' | 'values' | 'options' | 'type'> {
  const empty = { rows: [], values: '', options: [], type: '' }
  const table = new FieldTable(contents, '')
  const text = opened.kind === 'named' ? typeText(opened, '') : ''
  const { object, options } = contents.of(type)
  const rows = object === undefined ? [] : table.rows(object)
  const isValues = isListOfValues(opened)
  if (options.length > 0 && !isValues) return { ...empty, rows, options: optionTexts(options, ''), type: text }
  if (rows.length > 0) return { ...empty, rows, type: text }
  const nested = inside(opened)
  if (nested !== undefined) return { ...empty, type: `${typeText(opened, '')} of:`, rows: table.rows(nested.object) }
  const values = valuesText(opened)
  return values === '' || opened.kind === 'array'
    ? { ...empty, values, type: typeText(opened, '') }
    : { ...empty, values }
}
