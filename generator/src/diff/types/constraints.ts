import { isDeepStrictEqual } from 'node:util'
import { isObject, type JsonValue } from '../../json.ts'
import { variantsByValue } from '../../model/schema/mapping.ts'
import type { FactKind } from './facts.ts'
import type { LocatedType } from './located-types.ts'
import { lookUp } from '../../look-up.ts'
import { keywords, type Order } from '../../specification/keywords.ts'

export interface Difference {
  readonly kind: FactKind
  readonly message: string
}

/** Differences between the accepted values of two schemas, besides their types. */
export function compareConstraints(
  before: LocatedType,
  after: LocatedType,
  today: (key: string) => string,
): readonly Difference[] {
  return [
    ...Object.entries(keywords).flatMap(([key, [, , order]]) =>
      order === undefined ? [] : compareKeyword(key, order, before, after),
    ),
    ...compareClosing(before, after),
    ...compareMapping(before, after, today),
  ]
}

function compareKeyword(
  key: string,
  order: Order,
  { schema: before }: LocatedType,
  { schema: after }: LocatedType,
): Difference[] {
  const [old, now] = [before[key], after[key]]
  if (isDeepStrictEqual(old, now)) return []
  const kind = isTighter(key, order, old, now) ? 'limit-tightened' : 'limit-loosened'
  return [{ kind, message: `\`${key}\` ${textOf(old)} → ${textOf(now)}` }]
}

/** Formats whose values another one takes in. */
const wider: Readonly<Record<string, string>> = { int32: 'int64', float: 'double' }

function isTighter(key: string, order: Order, old: JsonValue | undefined, now: JsonValue | undefined): boolean {
  if (now === undefined || now === false) return now === false && key.startsWith('unevaluated')
  if (key === 'format' && typeof old === 'string' && lookUp(wider, old) === now) return false
  if (order === 'any' || typeof old !== 'number' || typeof now !== 'number') return true
  if (order === 'divisor') return old % now !== 0
  return order === 'upper' ? now < old : now > old
}

/** Objects are typed by their declared fields whether others are refused or not. */
function compareClosing({ schema: before }: LocatedType, { schema: after }: LocatedType): Difference[] {
  const [old, now] = [before['additionalProperties'], after['additionalProperties']]
  const message = `\`additionalProperties\` ${textOf(old)} → ${textOf(now)}`
  if (old === undefined && now === false) return [{ kind: 'limit-tightened', message }]
  return old === false && now === undefined ? [{ kind: 'limit-loosened', message }] : []
}

/** Reports a value that names another member, or none; new members are reported with the members. */
function compareMapping(before: LocatedType, after: LocatedType, today: (key: string) => string): Difference[] {
  const [old, now] = [variantsByValue(before.schema), variantsByValue(after.schema)]
  if (old === undefined || now === undefined) return []
  if (old.property !== now.property)
    return [
      { kind: 'discriminator-changed', message: `is distinguished by \`${now.property}\`, was \`${old.property}\`` },
    ]
  const later = new Set(now.variants.values())
  return [...old.variants].flatMap(([value, member]): Difference[] => {
    const partner = now.variants.get(value)
    if (partner === today(member) || (partner === undefined && !later.has(today(member)))) return []
    const meaning = partner === undefined ? 'no longer names a member' : `names \`${partner}\` now`
    return [{ kind: 'discriminator-changed', message: `\`${old.property}: ${JSON.stringify(value)}\` ${meaning}` }]
  })
}

function textOf(value: JsonValue | undefined): string {
  // A backtick would end the code that others of the message are.
  const text = value === undefined ? 'none' : JSON.stringify(value).replaceAll('`', "'")
  const shown = text.length > 60 ? `${text.slice(0, 59)}…` : text
  return isObject(value) || Array.isArray(value) ? `\`${shown}\`` : shown
}
