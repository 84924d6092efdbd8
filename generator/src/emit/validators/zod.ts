import { literal } from '../code/literal.ts'
import { baseDialect, bounds } from './base-dialect.ts'
import { type LimitNames, limitChecks } from './limit-checks.ts'
import type { Dialect, WriteCheck } from './library.ts'

const limits: Omit<LimitNames, 'module'> = {
  // Those of RFC 3339 and its like; other formats are annotations, as JSON Schema has them.
  formats: {
    'date-time': 'iso.datetime({ offset: true })',
    date: 'iso.date()',
    email: 'email()',
    uuid: 'guid()',
    uri: 'url()',
    ipv4: 'ipv4()',
    ipv6: 'ipv6()',
  },
  bounds: { ...bounds, minimum: 'gte', exclusiveMinimum: 'gt', maximum: 'lte', exclusiveMaximum: 'lt' },
  check: 'refine',
}

/**
 * Zod 4.
 *
 * @param z the name of the module
 */
export function zodDialect(z: string, writeCheck: WriteCheck): Dialect {
  const base = baseDialect(z, 'ZodType', writeCheck)
  const { call, list } = base
  return {
    ...base,
    // `int` refuses numbers beyond the safe ones, which APIs send as ids.
    integer: () => `${call('number')}.check(${call('multipleOf', '1')})`,
    literals: (values) => call('literal', values.length === 1 ? literal(values[0]) : literal(values)),
    tuple: (items, rest) => {
      const all = list(items.map(({ schema, optional }) => (optional ? call('optional', schema) : schema)))
      return rest === undefined ? call('tuple', all) : call('tuple', all, rest)
    },
    object: (properties, others) => {
      const members = base.members(properties, ({ schema, fallback }) =>
        fallback === undefined ? call('exactOptional', schema) : call('_default', schema, literal(fallback)),
      )
      if (typeof others === 'string') return base.plainObject(members, others)
      if (properties.length === 0) return call('record', call('string'), others.schema)
      return `${base.plainObject(members, 'any')}.catchall(${others.schema})`
    },
    limited: (schema, given) => {
      const all = limitChecks(given, { ...limits, module: z }, writeCheck)
      return all.length === 0 ? schema : `${schema}.check(${all.join(', ')})`
    },
  }
}
