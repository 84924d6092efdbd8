import { type RuleCode, ruleOf } from '../rules/rules.ts'
import { bySeverity } from '../severity.ts'
import type { Direction } from './direction.ts'
import type { LocatedType } from './located-types.ts'

/** Rule for each kind of difference, by direction. */
const meanings = {
  'field-added': { request: 'request-field-added', response: 'response-field-added' },
  'field-added-required': { request: 'request-field-added-required', response: 'response-field-added' },
  'field-removed': { request: 'request-field-removed', response: 'response-field-removed' },
  'field-required': { request: 'request-field-required', response: 'response-field-required' },
  'field-optional': { request: 'request-field-optional', response: 'response-field-optional' },
  'field-readonly': { request: 'response-field-readonly', response: 'response-field-readonly' },
  'field-writable': { request: 'response-field-writable', response: 'response-field-writable' },
  nullable: { request: 'request-nullable', response: 'response-nullable' },
  'not-nullable': { request: 'request-not-nullable', response: 'response-not-nullable' },
  'value-added': { request: 'request-value-added', response: 'response-value-added' },
  'open-value-added': { request: 'request-value-added', response: 'response-open-value-added' },
  'value-removed': { request: 'request-value-removed', response: 'response-value-removed' },
  'open-value-removed': { request: 'request-value-removed', response: 'response-open-value-removed' },
  'enum-opened': { request: 'request-enum-opened', response: 'response-enum-opened' },
  'enum-closed': { request: 'request-enum-closed', response: 'response-enum-closed' },
  'known-values': { request: 'known-values-changed', response: 'known-values-changed' },
  'variant-added': { request: 'request-variant-added', response: 'response-variant-added' },
  'variant-removed': { request: 'request-variant-removed', response: 'response-variant-removed' },
  'type-widened': { request: 'request-variant-added', response: 'response-type-widened' },
  'type-changed': { request: 'request-type-changed', response: 'response-type-changed' },
  'limit-tightened': { request: 'request-limit-tightened', response: 'response-limit-changed' },
  'limit-loosened': { request: 'request-limit-loosened', response: 'response-limit-changed' },
  'form-removed': { request: 'request-limit-loosened', response: 'response-form-changed' },
  'form-changed': { request: 'request-limit-tightened', response: 'response-form-changed' },
  'number-narrowed': { request: 'request-limit-tightened', response: 'response-limit-changed' },
  'number-widened': { request: 'request-limit-loosened', response: 'response-number-widened' },
  'discriminator-changed': { request: 'request-discriminator-changed', response: 'response-discriminator-changed' },
  'default-changed': { request: 'request-default-changed', response: 'response-default-changed' },
  'extra-fields-removed': { request: 'request-extra-fields-refused', response: 'response-extra-fields-removed' },
  'extra-fields-untyped': { request: 'request-extra-fields-untyped', response: 'response-extra-fields-removed' },
  'extra-fields-added': { request: 'request-extra-fields-accepted', response: 'response-extra-fields-added' },
  deprecated: { request: 'deprecated', response: 'deprecated' },
  undeprecated: { request: 'undeprecated', response: 'undeprecated' },
  documented: { request: 'documented', response: 'documented' },
} as const satisfies Record<string, Record<Direction, RuleCode>>

export type FactKind = keyof typeof meanings

/** Differences that types do not show. */
export const besideTypes: ReadonlySet<FactKind> = new Set([
  'documented',
  'deprecated',
  'undeprecated',
  'default-changed',
  'limit-tightened',
  'limit-loosened',
  'form-removed',
  'form-changed',
  'number-narrowed',
  'number-widened',
  'discriminator-changed',
])

/** One difference between two types, whichever way they travel. */
export interface Fact {
  readonly kind: FactKind
  /** Statement about its place, e.g. `is required now`. */
  readonly message: string
  readonly before: LocatedType
  readonly after: LocatedType
  /** Which of the two documents names the place. */
  readonly at: 'before' | 'after'
}

/** The rule for a fact: the worst of the directions the type travels in. A type that nothing uses is only read. */
export function ruleFor(kind: FactKind, directions: ReadonlySet<Direction>): RuleCode {
  const all = directions.size === 0 ? (['response'] as const) : [...directions]
  const codes = all.map((direction) => meanings[kind][direction])
  const [code = meanings[kind].response] = codes.toSorted((a, b) => bySeverity(ruleOf(a).severity, ruleOf(b).severity))
  return code
}
