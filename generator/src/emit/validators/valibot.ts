import { type Literal, literal } from '../code/literal.ts'
import { baseDialect, bounds } from './base-dialect.ts'
import { type LimitNames, limitChecks } from './limit-checks.ts'
import type { Dialect, WriteCheck } from './library.ts'

const limits: Omit<LimitNames, 'module'> = {
  // Those of RFC 3339 and its like; other formats are annotations, as JSON Schema has them.
  formats: {
    'date-time': 'isoTimestamp()',
    date: 'isoDate()',
    email: 'email()',
    uuid: 'uuid()',
    uri: 'url()',
    ipv4: 'ipv4()',
    ipv6: 'ipv6()',
  },
  bounds: {
    ...bounds,
    minimum: 'minValue',
    exclusiveMinimum: 'gtValue',
    maximum: 'maxValue',
    exclusiveMaximum: 'ltValue',
  },
  check: 'check',
}

/**
 * Valibot 1.
 *
 * @param v the name of the module
 */
export function valibotDialect(v: string, writeCheck: WriteCheck): Dialect {
  const base = baseDialect(v, 'GenericSchema', writeCheck)
  const { call, list } = base
  return {
    ...base,
    integer: () => call('pipe', call('number'), call('integer')),
    literals: (values) => {
      if (values.length === 1) return call('literal', literal(values[0]))
      const isPicklist = values.every((value) => typeof value !== 'boolean')
      const each = values.map((value) => call('literal', literal(value)))
      return isPicklist ? call('picklist', literal(values)) : call('union', list(each))
    },
    tuple: (items, rest) => {
      const all = list(items.map(({ schema, optional }) => (optional ? call('optional', schema) : schema)))
      return rest === undefined ? call('strictTuple', all) : call('tupleWithRest', all, rest)
    },
    object: (properties, others) => {
      const members = base.members(properties, ({ schema, fallback }) =>
        call('exactOptional', ...(fallback === undefined ? [schema] : [schema, fallbackOf(fallback)])),
      )
      const isPlain = typeof others === 'string'
      const object = isPlain ? base.plainObject(members, others) : call('objectWithRest', members, others.schema)
      return `${writeCheck('object')}(${object})`
    },
    limited: (schema, given) => {
      const all = limitChecks(given, { ...limits, module: v }, writeCheck)
      return all.length === 0 ? schema : `${writeCheck('limited')}(${schema}, ${list(all)})`
    },
  }
}

/** Each value gets an object or list of its own. */
function fallbackOf(value: Literal): string {
  return typeof value === 'object' && value !== null ? `() => (${literal(value)})` : literal(value)
}
