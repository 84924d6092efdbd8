import { isObject, type JsonValue } from '../../lib/json.ts'
import { lookUp } from '../../lib/look-up.ts'
import { keywords, type Order } from '../../specification/keywords.ts'
import { byCodeUnits } from '../../lib/text-order.ts'
import { type Bound, boundOf, exclusive, isSameBound, isTighterBound } from './bounds.ts'
import type { ConstrainedPart, ConstrainedParts } from '../../model/schema/constrained-parts.ts'
import type { FactKind } from './facts.ts'

export interface Difference {
  readonly kind: FactKind
  readonly message: string
}

const folded = new Set(exclusive.values())

/** Constraints, each compared once. The last two constrain beside the part they have in a type. */
const orders: readonly (readonly [keyword: string, order: Order])[] = [
  ...Object.entries(keywords).flatMap(([keyword, [, , order]]) =>
    order === undefined || folded.has(keyword) ? [] : [[keyword, order] as const],
  ),
  ['additionalProperties', 'any'],
  ['patternProperties', 'any'],
]

/** Keywords that say what a text holds: code that reads it depends on them. */
const forms = new Set(['format', 'contentMediaType', 'contentEncoding'])
const numberFormats = /^(?:u?int\d+|float|double|decimal)/

/** Differences between the values that two schemas accept, besides their types. A part of one side alone is another type. */
export function compareConstraints(before: ConstrainedParts, after: ConstrainedParts): readonly Difference[] {
  return [...before].flatMap(([name, old]) => {
    const now = after.get(name)
    if (now === undefined) return []
    const place = name === '' ? '' : ` of \`${plain(name)}\``
    return orders.flatMap(([keyword, order]) => compareKeyword(keyword, order, old, now, place))
  })
}

function compareKeyword(
  keyword: string,
  order: Order,
  old: ConstrainedPart,
  now: ConstrainedPart,
  place: string,
): readonly Difference[] {
  const difference = (isTighter: boolean, name: string, from: string, to: string): readonly Difference[] => [
    { kind: isTighter ? 'limit-tightened' : 'limit-loosened', message: `\`${name}\`${place} ${from} → ${to}` },
  ]
  if (order === 'lower' || order === 'upper') {
    const [from, to] = [boundOf(old, keyword, order), boundOf(now, keyword, order)]
    if (isSameBound(from, to)) return []
    const [name, other] = [(from ?? to)?.keyword ?? keyword, (to ?? from)?.keyword ?? keyword]
    const moved = name === other ? digits(to) : `\`${other}\` ${digits(to)}`
    return difference(isTighterBound(from, to, order), name, digits(from), moved)
  }
  const [from, to] = [distinct(old.values.get(keyword)), distinct(now.values.get(keyword))]
  const [lost, gained] = [missing(from, to), missing(to, from)]
  if (lost.length + gained.length === 0) return []
  const isTighter = isRefusing(keyword, order, old, now, { from, lost, gained })
  const said = difference(isTighter, keyword, textOf(from), textOf(to))
  if (!forms.has(keyword) || !lost.some((value) => !numberFormats.test(String(value)))) return said
  return said.map(({ message }) => ({ kind: isTighter ? 'form-changed' : 'form-removed', message }))
}

interface Values {
  readonly from: readonly JsonValue[]
  readonly lost: readonly JsonValue[]
  readonly gained: readonly JsonValue[]
}

/** Formats whose values another one takes in. */
const wider: Readonly<Record<string, string>> = { int32: 'int64', float: 'double' }

/** Whether values that passed are refused now. */
function isRefusing(
  keyword: string,
  order: Order,
  old: ConstrainedPart,
  now: ConstrainedPart,
  { from, lost, gained }: Values,
): boolean {
  // In a closed object, a pattern lets names pass; in an open one, it constrains their values.
  if (keyword === 'patternProperties' && [old, now].every(({ values }) => values.has('additionalProperties')))
    return lost.length > 0
  return gained.some((value) => {
    if (keyword === 'format') return !from.some((one) => typeof one === 'string' && lookUp(wider, one) === value)
    return order !== 'divisor' || !from.some((one) => isMultiple(one, value))
  })
}

/** Quotients of fractions, such as 0.1 and 0.01, are whole but for rounding. */
function isMultiple(value: JsonValue, of: JsonValue): boolean {
  if (typeof value !== 'number' || typeof of !== 'number') return false
  const quotient = value / of
  return Math.abs(quotient - Math.round(quotient)) < 1e-9 * Math.abs(quotient)
}

function distinct(values: readonly JsonValue[] = []): readonly JsonValue[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()]
}

function missing(values: readonly JsonValue[], others: readonly JsonValue[]): readonly JsonValue[] {
  const known = new Set(others.map((value) => sorted(value)))
  return values.filter((value) => !known.has(sorted(value)))
}

/** The JSON text of a value, whose keys have no order. */
function sorted(value: JsonValue): string {
  return JSON.stringify(value, (_, one: JsonValue) =>
    isObject(one) ? Object.fromEntries(Object.entries(one).toSorted(([a], [b]) => byCodeUnits(a, b))) : one,
  )
}

function digits(bound: Bound | undefined): string {
  return bound === undefined ? 'none' : String(bound.given)
}

function textOf(values: readonly JsonValue[]): string {
  return values.length === 0 ? 'none' : values.map(valueText).join(' and ')
}

function valueText(value: JsonValue): string {
  const text = plain(JSON.stringify(value))
  const shown = text.length > 60 ? `${text.slice(0, 59)}…` : text
  return isObject(value) || Array.isArray(value) ? `\`${shown}\`` : shown
}

/** A backtick would end the code that others of the message are. */
function plain(text: string): string {
  return text.replaceAll('`', "'")
}
