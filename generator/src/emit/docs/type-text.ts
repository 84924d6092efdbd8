import type { JsonValue } from '../../lib/json.ts'
import { isKeyword, type ObjectType, type Property, type Type } from '../../model/schema/type.ts'
import { literal } from '../code/literal.ts'
import { code } from '../code/markdown.ts'
import { typeAddress } from './type-links.ts'

/** More than these are counted, not listed. */
const listed = { values: 3, options: 8, fields: 8 }

/**
 * A type as Markdown; names link to their pages.
 *
 * @param types folder of the type pages as the page sees it, ending in `/`
 */
export function typeText(type: Type, types: string): string {
  const text = (inner: Type) => typeText(inner, types)
  switch (type.kind) {
    case 'named':
      return typeLink(type.name, types)
    case 'keyword':
      return code(keywordText(type))
    case 'literal':
      return valueText(type.value)
    case 'other-string':
      return code('string')
    case 'file':
      return code('file')
    case 'array':
      return listText(type.item, types)
    case 'tuple': {
      const items = type.items.map(({ type: item, optional }) => (optional ? `${text(item)} (optional)` : text(item)))
      return `list of ${[...items, ...(type.rest === undefined ? [] : [`any number of ${text(type.rest)}`])].join(', then ')}`
    }
    case 'object':
      return type.properties.length === 0 && type.index !== undefined && type.isBare !== true
        ? `map of ${text(type.index)}`
        : code('object')
    case 'union':
      return unionText(type, types)
    case 'intersection':
      return intersectionText(type.members, types)
    case 'without':
      return `${text(type.type)}, not ${type.kinds.map(code).join(' or ')}`
    case 'with-required':
      return `${text(type.type)} with ${type.keys.map(code).join(', ')}`
  }
}

function keywordText(type: Extract<Type, { kind: 'keyword' }>): string {
  if (type.form !== undefined) return type.form
  return type.isInteger === true ? 'integer' : type.name
}

function typeLink(name: string, types: string, suffix = ''): string {
  return `[${code(`${name}${suffix}`)}](${types}${typeAddress(name)})`
}

/** The listed values among the members of a type, and the other members. */
interface Listed {
  readonly values: readonly JsonValue[]
  /** Others than the listed texts may come. */
  readonly isOpen: boolean
  readonly others: readonly Type[]
}

function listedIn(type: Type): Listed {
  const members = type.kind === 'union' ? type.members : [type]
  const values = members.flatMap((member) => (member.kind === 'literal' ? [member.value] : []))
  return {
    values,
    isOpen: values.length > 0 && members.some(({ kind }) => kind === 'other-string'),
    others: members.filter(({ kind }) => kind !== 'literal' && (kind !== 'other-string' || values.length === 0)),
  }
}

function unionText(type: Type, types: string): string {
  const { values, isOpen, others } = listedIn(type)
  const shown = isLong(values, isOpen) ? [...new Set(values.map((value) => code(typeof value)))] : values.map(valueText)
  const texts = [...new Set([...shown, ...others.map((other) => typeText(other, types))])]
  const first = texts.slice(0, listed.options)
  return texts.length > first.length
    ? `${first.join(', ')} and ${texts.length - first.length} more`
    : texts.join(' or ')
}

function isLong(values: readonly JsonValue[], isOpen: boolean): boolean {
  return isOpen || values.length > listed.values
}

/** Every value, where the type does not list them already. */
export function valuesText(type: Type): string {
  const { values, isOpen, others } = listedIn(type.kind === 'array' ? type.item : type)
  if (!isLong(values, isOpen)) return ''
  const isNullable = others.some((other) => isKeyword(other, 'null'))
  const names = [...values, ...(isNullable ? [null] : [])].map(valueText).join(', ')
  return isOpen ? `One of ${names}, or a value that is newer than this list.` : `One of ${names}.`
}

function valueText(value: JsonValue): string {
  return code(literal(value))
}

/** The options of a choice with what they consist of; listed values are one. */
export function optionTexts(options: readonly Type[], types: string): readonly string[] {
  const all: Type = { kind: 'union', members: options }
  const { values, others } = listedIn(all)
  const texts = others.map((option) => optionText(option, types))
  if (values.length === 0) return texts
  return [valuesText(all) || values.map(valueText).join(' or '), ...texts]
}

function optionText(type: Type, types: string): string {
  return type.kind === 'object' && type.properties.length > 0
    ? `${code('object')} with ${fieldNames(type)}`
    : typeText(type, types)
}

/** Members that unnamed objects add to the others, such as the discriminating value of a union's variant. */
function intersectionText(members: readonly Type[], types: string): string {
  const objects = members.filter((member): member is ObjectType => member.kind === 'object')
  const others = members
    .filter((member) => member.kind !== 'object' && !isKeyword(member, 'unknown'))
    .map((member) => typeText(member, types))
  const base = others.length === 0 ? code('object') : others.join(' and ')
  const names = objects.filter(({ properties }) => properties.length > 0).map(fieldNames)
  return names.length === 0 ? base : `${base} with ${names.join(', ')}`
}

function fieldNames({ properties }: ObjectType): string {
  const names = properties.slice(0, listed.fields).map(fieldName)
  return `${names.join(', ')}${properties.length > names.length ? ' and more' : ''}`
}

function fieldName({ name, type }: Property): string {
  return code(type.kind === 'literal' ? `${name}: ${literal(type.value)}` : name)
}

function listText(item: Type, types: string): string {
  if (item.kind === 'named') return typeLink(item.name, types, '[]')
  if (item.kind === 'keyword') return code(`${keywordText(item)}[]`)
  if (item.kind === 'object' && item.properties.length > 0) return code('object[]')
  return `list of ${typeText(item, types)}`
}

/** Whether a type is nothing but listed values, perhaps beside null. */
export function isListOfValues(type: Type): boolean {
  const { values, others } = listedIn(type)
  return values.length > 0 && others.every((other) => isKeyword(other, 'null'))
}
