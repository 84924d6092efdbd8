import { literal } from '../code/literal.ts'
import { bounds, Dialect, type Expression, type OtherMembers, type PropertySchema } from './dialect.ts'

/** Zod 4. */
export class Zod extends Dialect {
  protected override readonly schemaType = 'ZodType'
  protected override readonly tuples = ['tuple', 'tuple'] as const
  protected override readonly refinement = 'refine'
  protected override readonly bounds = {
    ...bounds,
    minimum: 'gte',
    exclusiveMinimum: 'gt',
    maximum: 'lte',
    exclusiveMaximum: 'lt',
  }
  protected override readonly formats = {
    'date-time': 'iso.datetime({ offset: true })',
    date: 'iso.date()',
    email: 'email()',
    uuid: 'guid()',
    uri: 'url()',
    ipv4: 'ipv4()',
    ipv6: 'ipv6()',
  }

  /** `int` refuses numbers beyond the safe ones, which APIs send as ids. */
  override integer(): Expression {
    return this.withChecks(this.call('number'), [this.call('multipleOf', '1')])
  }

  override literals(values: readonly (string | number | boolean)[]): Expression {
    return this.call('literal', values.length === 1 ? literal(values[0]) : literal(values))
  }

  override object(properties: readonly PropertySchema[], others: OtherMembers): Expression {
    const members = this.members(properties, ({ schema, fallback }) =>
      fallback === undefined ? this.call('exactOptional', schema) : this.call('_default', schema, literal(fallback)),
    )
    if (typeof others === 'string') return this.plainObject(members, others)
    if (properties.length === 0) return this.call('record', this.call('string'), others.schema)
    return `${this.plainObject(members, 'any')}.catchall(${others.schema})`
  }

  protected override withChecks(schema: Expression, checks: readonly Expression[]): Expression {
    return `${schema}.check(${checks.join(', ')})`
  }
}
