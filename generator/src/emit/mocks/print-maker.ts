import type { Api, Operation } from '../../model/api.ts'
import type { Alternative } from '../../model/schema/alternatives.ts'
import { limitsOf } from '../../model/schema/limits.ts'
import { isKeyword, type ObjectType, type Type } from '../../model/schema/type.ts'
import { type Literal, literal, propertyKey } from '../code/literal.ts'
import type { Addresses } from './addresses.ts'
import { OpenCompositions } from './compositions.ts'
import type { Heights } from './heights.ts'
import type { Samples } from './samples.ts'
import { listLimits, numberLimits, sizes, textLimits } from './maker-limits.ts'

/** Context that makers of all files share. */
export interface SharedScope {
  readonly types: Api['types']
  readonly heights: Heights
  readonly samples: Samples
  readonly addresses: Addresses<Operation>
}

/** Context of makers. */
export interface MakerScope extends SharedScope {
  /** The factory of a component, by the name of its type, as the file writes it. */
  readonly factory: (name: string) => string
  /** A function of the runtime, as the file writes it. */
  readonly runtime: (module: string, name: string) => string
  /** Absent: none. */
  readonly open?: OpenCompositions
}

const none = new OpenCompositions()

/** More variants of a type that is composed of others are not distinguished. */
const maxVariants = 24

/** TypeScript source that makes values of a type. */
export function printMaker(type: Type, scope: MakerScope): string {
  const { runtime, heights, open = none } = scope
  const print = (inner: Type) => printMaker(inner, scope)
  switch (type.kind) {
    case 'keyword':
      return keyword(type, scope)
    case 'literal':
      return valuesMaker([type.value], scope)
    case 'other-string':
      return call(runtime('text', 'text'))
    case 'file':
      return runtime('choice', 'bytes')
    case 'named':
      return scope.factory(type.name)
    case 'array': {
      const limits = listLimits(type.limits)
      const isEmpty = limits.least === undefined && open.isTooDeep(type.item)
      return call(runtime('list', 'list'), isEmpty ? runtime('choice', 'nothing') : print(type.item), options(limits))
    }
    case 'tuple': {
      const items = `[${type.items.map(({ type: item }) => print(item)).join(', ')}]`
      const { least } = listLimits(type.limits)
      const rest = least === undefined || type.rest === undefined ? undefined : print(type.rest)
      return call(runtime('list', 'tuple'), items, rest, rest && options({ least }))
    }
    case 'object':
      return object(type, scope)
    case 'union':
      return union(type.members, scope)
    case 'intersection':
    case 'with-required':
    case 'without': {
      if (open.contains(type) && heights.of(type) === Infinity) return runtime('choice', 'nothing')
      return union(possible(type, scope).slice(0, maxVariants), { ...scope, open: open.inside(type) })
    }
  }
}

function keyword(
  { name, isInteger, form, limits = [] }: Extract<Type, { kind: 'keyword' }>,
  scope: MakerScope,
): string {
  const { runtime } = scope
  switch (name) {
    case 'string':
      if (form === 'Date') return runtime('date', 'date')
      return call(runtime('text', 'text'), options(textLimits(limits, scope.samples)))
    case 'number':
      return call(
        runtime('number', form === 'bigint' ? 'bigInteger' : isInteger === true ? 'integer' : 'number'),
        options(numberLimits(limits)),
      )
    case 'boolean':
      return runtime('choice', 'flag')
    case 'null':
      return call(runtime('choice', 'values'), 'null')
    case 'object':
      return call(runtime('object', 'map'), runtime('choice', 'anything'))
    case 'unknown': {
      // Limits of other kinds of values hold for none of these.
      const own = limitsOf('string', limits)
      return own.length === 0
        ? runtime('choice', 'anything')
        : call(runtime('text', 'text'), options(textLimits(own, scope.samples)))
    }
    default:
      return runtime('choice', 'nothing')
  }
}

/** Listed values are one maker, and a null is made only where nothing else can be; so is a text beside listed ones. */
function union(members: readonly Type[], scope: MakerScope): string {
  const { runtime, heights, open = none } = scope
  const literals = members.flatMap((member) => (member.kind === 'literal' ? [member.value] : []))
  const others = members.filter(
    (member) => !['literal', 'other-string'].includes(member.kind) && !isKeyword(member, 'null'),
  )
  const isOpen = members.some(({ kind }) => kind === 'other-string')
  const ending = others.filter((member) => !open.isTooDeep(member))
  const makers = [
    ...(literals.length === 0 ? [] : [{ height: 0, text: valuesMaker(literals, scope) }]),
    ...(isOpen && literals.length === 0 ? [{ height: 0, text: call(runtime('text', 'text')) }] : []),
    ...(ending.length > 0 || literals.length > 0 || isOpen ? ending : others).map((member) => ({
      height: heights.of(member),
      text: printMaker(member, scope),
    })),
  ]
  const isNullable = members.some((member) => isKeyword(member, 'null'))
  const [only] = makers
  if (only === undefined) return isNullable ? valuesMaker([null], scope) : runtime('choice', 'nothing')
  const lowest = makers.reduce((least, { height }) => Math.min(least, height), Infinity)
  const end = makers.findIndex(({ height }) => height === lowest)
  const list = `[${makers.map(({ text }) => text).join(', ')}]`
  const all =
    makers.length === 1 ? only.text : call(runtime('choice', 'oneOf'), list, end > 0 ? String(end) : undefined)
  return isNullable ? call(runtime('choice', 'nullable'), all) : all
}

/** Variants that a value can be of; all of them where there are none. */
function possible(type: Type, { types }: MakerScope): readonly Alternative[] {
  const all = types.alternatives.of(type)
  const left = all.filter((one) => isPossible(one, types))
  return left.length === 0 ? all : left
}

/** Whether no object of a variant must have what a closed part refuses, or what nothing can be. */
function isPossible(variant: Alternative, { alternatives }: Api['types']): boolean {
  if (variant.kind !== 'object') return true
  const required = variant.properties.filter(({ optional }) => !optional)
  return required.every(({ name, type }) => isAllowed(name, variant) && alternatives.of(type).length > 0)
}

function isAllowed(name: string, { allowed }: ObjectType): boolean {
  return allowed?.includes(name) !== false
}

function valuesMaker(values: readonly Literal[], { runtime }: MakerScope): string {
  return call(runtime('choice', 'values'), values.map(literal).join(', '))
}

function object(type: ObjectType, scope: MakerScope): string {
  const { runtime, types, open = none } = scope
  const { index } = type
  const isMade = (member: Type) => types.alternatives.of(member).some((one) => isPossible(one, types))
  const properties = type.properties.filter(
    (property) =>
      !property.optional || (isAllowed(property.name, type) && isMade(property.type) && !open.isTooDeep(property.type)),
  )
  const limits = sizes(type.limits, 'minProperties', 'maxProperties')
  const others = index === undefined || isKeyword(index, 'unknown') || isClosed(type) ? undefined : index
  if (properties.length === 0 && !hasNamePatterns(type) && !isClosed(type))
    return call(
      runtime('object', 'map'),
      others === undefined
        ? runtime('choice', 'anything')
        : limits.least === undefined && open.isTooDeep(others)
          ? runtime('choice', 'nothing')
          : printMaker(others, scope),
      options(limits),
    )
  const members = properties.map(({ name, optional, type: member }) => {
    const made = printMaker(member, scope)
    return `${propertyKey(name)}: ${optional ? call(runtime('object', 'optional'), made) : made}`
  })
  const given = Object.entries({ ...limits, others: limits.least === undefined ? undefined : others }).flatMap(
    ([key, value]) => {
      if (value === undefined) return []
      return [`${key}: ${typeof value === 'number' ? value : printMaker(value, scope)}`]
    },
  )
  return call(
    runtime('object', 'object'),
    members.length === 0 ? '{}' : `{ ${members.join(', ')} }`,
    given.length === 0 ? undefined : `{ ${given.join(', ')} }`,
  )
}

function isClosed({ isClosed: closed, allowed, index }: ObjectType): boolean {
  return closed === true || allowed !== undefined || (index !== undefined && isKeyword(index, 'never'))
}

/** Names that must match a pattern are not made up. */
function hasNamePatterns({ schema }: ObjectType): boolean {
  return schema?.['patternProperties'] !== undefined || schema?.['propertyNames'] !== undefined
}

/** An argument, unless nothing is in it. */
function options(given: Readonly<Record<string, Literal>>): string | undefined {
  const text = literal(given)
  return text === '{}' ? undefined : text
}

/** A call without the arguments at its end that are not given. */
function call(name: string, ...given: readonly (string | undefined)[]): string {
  const last = given.findLastIndex((argument) => argument !== undefined)
  return `${name}(${given
    .slice(0, last + 1)
    .map((argument) => argument ?? 'undefined')
    .join(', ')})`
}
