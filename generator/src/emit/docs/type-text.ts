import type { JsonValue } from '../../json.ts'
import type { FieldsShape, Shape } from '../../model/shape.ts'
import { literal } from '../code/literal.ts'
import { code } from './markdown.ts'
import { typeAddress } from './type-links.ts'

/** More than these are counted, not listed. */
const listed = { values: 3, options: 8, fields: 8 }

/**
 * A type as Markdown; names link to their pages.
 *
 * @param types folder of the type pages as the page sees it, ending in `/`
 */
export function typeText(shape: Shape, types: string): string {
  switch (shape.kind) {
    case 'named':
      return typeLink(shape.name, types)
    case 'plain':
      return code(shape.name)
    case 'values':
      return shape.values.length <= listed.values && !shape.open
        ? shape.values.map(valueText).join(' or ')
        : code([...new Set(shape.values.map(typeOf))].join(' | '))
    case 'list':
      return listText(shape.item, types)
    case 'fields':
      return shape.others !== undefined && shape.fields.length === 0
        ? `map of ${typeText(shape.others, types)}`
        : code('object')
    case 'choice':
      return joined(shape.options, ' or ', types)
    case 'sum':
      return joined(shape.parts, ' and ', types)
  }
}

function typeLink(name: string, types: string, suffix = ''): string {
  return `[${code(`${name}${suffix}`)}](${types}${typeAddress(name)})`
}

/** Every value, where the type does not list them already. */
export function valuesText(shape: Shape): string {
  const values = shape.kind === 'list' ? shape.item : shape
  if (values.kind !== 'values' || (values.values.length <= listed.values && !values.open)) return ''
  const names = values.values.map(valueText).join(', ')
  return values.open ? `One of ${names}, or a value that is newer than this list.` : `One of ${names}.`
}

function valueText(value: JsonValue): string {
  return code(literal(value))
}

/** An option of a choice with what it consists of. */
export function optionText(shape: Shape, types: string): string {
  return shape.kind === 'fields' && shape.fields.length > 0 ? fieldNames(shape) : typeText(shape, types)
}

function fieldNames({ fields }: FieldsShape): string {
  const names = fields.slice(0, listed.fields).map(({ name }) => code(name))
  const more = fields.length > names.length ? ' and more' : ''
  return `${code('object')} with ${names.join(', ')}${more}`
}

function listText(item: Shape, types: string): string {
  if (item.kind === 'named') return typeLink(item.name, types, '[]')
  if (item.kind === 'plain') return code(`${item.name}[]`)
  if (item.kind === 'fields' && item.fields.length > 0) return code('object[]')
  return `list of ${typeText(item, types)}`
}

function joined(shapes: readonly Shape[], word: string, types: string): string {
  const texts = [...new Set(shapes.map((shape) => typeText(shape, types)))]
  const shown = texts.slice(0, listed.options)
  return texts.length > shown.length ? `${shown.join(', ')} and ${texts.length - shown.length} more` : shown.join(word)
}

function typeOf(value: JsonValue): string {
  return value === null ? 'null' : typeof value
}
