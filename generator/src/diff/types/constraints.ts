import { isDeepStrictEqual } from 'node:util'
import { isObject, type JsonValue } from '../../json.ts'
import { variantsByValue } from '../../model/schema/mapping.ts'
import type { FactKind } from './facts.ts'
import type { LocatedType } from './located-types.ts'
import { lookUp } from '../../look-up.ts'

/** How values of a keyword compare: what a change of it lets pass or refuses. */
type Order =
  /** The higher the value, the more passes. */
  | 'upper'
  /** The lower the value, the more passes. */
  | 'lower'
  /** Multiples of the old value are multiples of its divisors. */
  | 'divisor'
  /** Any new value may refuse what the old one let pass. */
  | 'pattern'
  /** Told with the type, or with its documentation. */
  | 'elsewhere'

const keywords: Readonly<Record<Order, readonly string[]>> = {
  upper: ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties', 'maxContains'],
  lower: ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties', 'minContains'],
  divisor: ['multipleOf'],
  pattern: [
    'pattern',
    'format',
    'uniqueItems',
    'not',
    'if',
    'then',
    'else',
    'contains',
    'propertyNames',
    'dependentRequired',
    'dependentSchemas',
    'dependencies',
    'unevaluatedProperties',
    'unevaluatedItems',
    'contentMediaType',
    'contentEncoding',
    'contentSchema',
  ],
  // Examples are shown, not held to.
  elsewhere: ['title', 'description', 'deprecated', 'default', 'example', 'examples', 'externalDocs', '$dynamicRef'],
}

/** Every keyword that says more about values than the type does. */
export const constraints: ReadonlyMap<string, Order> = new Map(
  (['upper', 'lower', 'divisor', 'pattern', 'elsewhere'] as const).flatMap((order) =>
    keywords[order].map((keyword) => [keyword, order] as const),
  ),
)

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
    ...[...constraints].flatMap(([key, order]) => compareKeyword(key, order, before, after)),
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
  if (order === 'elsewhere' || isDeepStrictEqual(old, now)) return []
  const kind = isTighter(key, order, old, now) ? 'limit-tightened' : 'limit-loosened'
  return [{ kind, message: `\`${key}\` ${told(old)} → ${told(now)}` }]
}

/** Formats whose values another one takes in. */
const wider: Readonly<Record<string, string>> = { int32: 'int64', float: 'double' }

function isTighter(key: string, order: Order, old: JsonValue | undefined, now: JsonValue | undefined): boolean {
  if (now === undefined || now === false) return now === false && key.startsWith('unevaluated')
  if (key === 'format' && typeof old === 'string' && lookUp(wider, old) === now) return false
  if (order === 'pattern' || typeof old !== 'number' || typeof now !== 'number') return true
  if (order === 'divisor') return old % now !== 0
  return order === 'upper' ? now < old : now > old
}

/** Objects are typed by their declared fields whether others are refused or not. */
function compareClosing({ schema: before }: LocatedType, { schema: after }: LocatedType): Difference[] {
  const [old, now] = [before['additionalProperties'], after['additionalProperties']]
  const message = `\`additionalProperties\` ${told(old)} → ${told(now)}`
  if (old === undefined && now === false) return [{ kind: 'limit-tightened', message }]
  return old === false && now === undefined ? [{ kind: 'limit-loosened', message }] : []
}

/** A value that names another member, or none, is told; that there are more is told with the members. */
function compareMapping(before: LocatedType, after: LocatedType, today: (key: string) => string): Difference[] {
  const [old, now] = [variantsByValue(before.schema), variantsByValue(after.schema)]
  if (old === undefined || now === undefined) return []
  if (old.property !== now.property)
    return [{ kind: 'discriminator-changed', message: `is told apart by \`${now.property}\`, was \`${old.property}\`` }]
  const later = new Set(now.variants.values())
  return [...old.variants].flatMap(([value, member]): Difference[] => {
    const partner = now.variants.get(value)
    if (partner === today(member) || (partner === undefined && !later.has(today(member)))) return []
    const meaning = partner === undefined ? 'no longer names a member' : `names \`${partner}\` now`
    return [{ kind: 'discriminator-changed', message: `\`${old.property}: ${JSON.stringify(value)}\` ${meaning}` }]
  })
}

function told(value: JsonValue | undefined): string {
  const text = value === undefined ? 'none' : JSON.stringify(value)
  const shown = text.length > 60 ? `${text.slice(0, 59)}…` : text
  return isObject(value) || Array.isArray(value) ? `\`${shown.replaceAll('`', "'")}\`` : shown
}
