import { type Literal, literal } from '../code/literal.ts'
import { bounds, Dialect, type Expression, list, type OtherMembers, type PropertySchema } from './dialect.ts'

/** Valibot 1. */
export class Valibot extends Dialect {
  protected override readonly schemaType = 'GenericSchema'
  protected override readonly tuples = ['strictTuple', 'tupleWithRest'] as const
  protected override readonly refinement = 'check'
  protected override readonly bounds = {
    ...bounds,
    minimum: 'minValue',
    exclusiveMinimum: 'gtValue',
    maximum: 'maxValue',
    exclusiveMaximum: 'ltValue',
  }
  protected override readonly formats = {
    'date-time': 'isoTimestamp()',
    date: 'isoDate()',
    email: 'email()',
    uuid: 'uuid()',
    uri: 'url()',
    ipv4: 'ipv4()',
    ipv6: 'ipv6()',
  }

  override integer(): Expression {
    return this.call('pipe', this.call('number'), this.call('integer'))
  }

  override literals(values: readonly (string | number | boolean)[]): Expression {
    if (values.length === 1) return this.call('literal', literal(values[0]))
    const isPicklist = values.every((value) => typeof value !== 'boolean')
    return isPicklist
      ? this.call('picklist', literal(values))
      : this.union(values.map((value) => this.call('literal', literal(value))))
  }

  override object(properties: readonly PropertySchema[], others: OtherMembers): Expression {
    const members = this.members(properties, ({ schema, fallback }) =>
      this.call('exactOptional', schema, ...(fallback === undefined ? [] : [fallbackOf(fallback)])),
    )
    const isPlain = typeof others === 'string'
    const object = isPlain ? this.plainObject(members, others) : this.call('objectWithRest', members, others.schema)
    return `${this.runtime('object')}(${object})`
  }

  protected override withChecks(schema: Expression, checks: readonly Expression[]): Expression {
    return `${this.runtime('limited')}(${schema}, ${list(checks)})`
  }
}

/** Each value gets an object or list of its own. */
function fallbackOf(value: Literal): string {
  return typeof value === 'object' && value !== null ? `() => (${literal(value)})` : literal(value)
}
