import type { Parameter } from '../../model/operations/parameters.ts'
import { type About, isKeyword, type ObjectType, type Property, type Type } from '../../model/schema/type.ts'
import { literal } from '../code/literal.ts'
import { cell, code, escapeText } from '../code/markdown.ts'
import { prose } from '../code/prose.ts'
import type { TypeContents } from './type-contents.ts'
import { typeText, valuesText } from './type-text.ts'

/** One line of a table of fields; every member is Markdown. */
export interface FieldRow {
  readonly name: string
  readonly type: string
  readonly required: boolean
  readonly description: string
}

/** How deep objects without a name are unfolded. */
const maxDepth = 4

/** Writes the tables of one page. */
export class FieldTable {
  readonly #contents: TypeContents
  readonly #types: string

  /** @param types folder of the type pages as the page sees it, ending in `/` */
  constructor(contents: TypeContents, types: string) {
    this.#contents = contents
    this.#types = types
  }

  /** The fields of an object, what must be there first; fields of objects without a name follow theirs, as `outer.inner`. */
  rows({ properties, index, isBare }: ObjectType, prefix = '', depth = 1): readonly FieldRow[] {
    const sorted = [...properties.filter(({ optional }) => !optional), ...properties.filter(({ optional }) => optional)]
    const others =
      isBare === true || index === undefined || properties.length === 0 ? [] : [this.#others(index, prefix)]
    return [...sorted.flatMap((property) => this.#withInner(property, prefix, depth)), ...others]
  }

  /** Parameters of a request. */
  parameters(parameters: readonly Parameter[]): readonly FieldRow[] {
    const properties = parameters.map(({ property, required, type, docs, about }): Property => {
      const description = docs.description ?? docs.summary
      const said: About = { values: undefined, limits: '', fallback: undefined, ...about, ...docs, description }
      return { name: property, optional: !required, readonly: false, type: this.#contents.at(type), about: said }
    })
    return this.rows({ kind: 'object', properties, index: undefined })
  }

  #withInner(property: Property, prefix: string, depth: number): readonly FieldRow[] {
    const nested = depth < maxDepth ? inside(property.type) : undefined
    const row = this.#row(property, prefix)
    if (nested === undefined) return [row]
    return [row, ...this.rows(nested.object, `${prefix}${property.name}${nested.suffix}.`, depth + 1)]
  }

  #row({ name, optional, type, about }: Property, prefix: string): FieldRow {
    const facts = [
      valuesText(type),
      escapeText(about?.limits ?? ''),
      about?.fallback === undefined ? '' : `Default: ${code(literal(about.fallback))}.`,
      prose(about?.values),
    ].filter((fact) => fact !== '')
    const text = prose(about?.description ?? this.#contents.description(type))
    const notes = [
      about?.deprecated === true ? '**Deprecated.**' : '',
      facts.length === 0 ? text : ended(text),
      ...facts,
    ]
    return {
      name: cell(code(`${prefix}${name}`)),
      type: cell(typeText(type, this.#types)),
      required: !optional,
      description: cell(notes.filter((note) => note !== '').join(' ')),
    }
  }

  #others(index: Type, prefix: string): FieldRow {
    const name = prefix === '' ? 'any other name' : `${cell(code(prefix.slice(0, -1)))}, any other name`
    return { name, type: cell(typeText(index, this.#types)), required: false, description: '' }
  }
}

/** A description with facts behind it is a sentence. */
function ended(text: string): string {
  return /[\p{L}\p{N})]$/u.test(text) ? `${text}.` : text
}

/** The object without a name that a field holds, alone, in a list, or beside null. */
export function inside(type: Type): { readonly object: ObjectType; readonly suffix: string } | undefined {
  if (type.kind === 'object') return type.properties.length > 0 ? { object: type, suffix: '' } : undefined
  if (type.kind === 'array') {
    const item = inside(type.item)
    return item && { object: item.object, suffix: `[]${item.suffix}` }
  }
  if (type.kind !== 'union') return undefined
  const objects = type.members.filter((member) => !isKeyword(member, 'null')).flatMap((member) => inside(member) ?? [])
  return objects.length === 1 ? objects[0] : undefined
}
