import { literal, propertyKey } from '../code/literal.ts'
import { limitChecks } from './limit-checks.ts'
import type { Dialect, OtherMembers, PropertySchema, WriteCheck } from './library.ts'

/** Formats by the check of Zod that takes what RFC 3339 and its like do; others are annotations, as JSON Schema has them. */
const formats: Readonly<Record<string, string>> = {
  'date-time': 'iso.datetime({ offset: true })',
  date: 'iso.date()',
  email: 'email()',
  uuid: 'guid()',
  uri: 'url()',
  ipv4: 'ipv4()',
  ipv6: 'ipv6()',
}

/**
 * Zod 4.
 *
 * @param z the name of the module
 */
export function zodDialect(z: string, writeCheck: WriteCheck): Dialect {
  const call = (name: string, ...given: readonly string[]) => `${z}.${name}(${given.join(', ')})`
  const list = (items: readonly string[]) => `[${items.join(', ')}]`
  const property = ({ name, schema, optional, fallback }: PropertySchema) => {
    if (!optional) return `${propertyKey(name)}: ${schema}`
    const value = fallback === undefined ? call('exactOptional', schema) : call('_default', schema, literal(fallback))
    return `${propertyKey(name)}: ${value}`
  }
  const names = { module: z, formats, bounds, check: 'refine' }
  return {
    typeOf: (type) => (type === undefined ? `${z}.ZodType` : `${z}.ZodType<${type}, ${type}>`),
    simple: (name) => call(name),
    // `int` refuses numbers beyond the safe ones, which APIs send as ids.
    integer: () => `${call('number')}.check(${call('multipleOf', '1')})`,
    date: () => `${writeCheck('instant')}()`,
    bigint: () => `${writeCheck('wholeNumber')}()`,
    literals: (values) => call('literal', values.length === 1 ? literal(values[0]) : literal(values)),
    array: (item) => call('array', item),
    tuple: (items, rest) => {
      const all = list(items.map(({ schema, optional }) => (optional ? call('optional', schema) : schema)))
      return rest === undefined ? call('tuple', all) : call('tuple', all, rest)
    },
    object: (properties, others) => object(properties.map(property), others, call),
    union: (members) => call('union', list(members)),
    intersection: (members) => members.reduce((left, right) => `${writeCheck('both')}(${left}, ${right})`),
    custom: (type, predicate) => `${z}.custom<${type}>(${predicate})`,
    limited: (schema, limits) => {
      const all = limitChecks(limits, names, writeCheck)
      return all.length === 0 ? schema : `${schema}.check(${all.join(', ')})`
    },
  }
}

const bounds = {
  minLength: 'minLength',
  maxLength: 'maxLength',
  minItems: 'minLength',
  maxItems: 'maxLength',
  minimum: 'gte',
  exclusiveMinimum: 'gt',
  maximum: 'lte',
  exclusiveMaximum: 'lt',
  multipleOf: 'multipleOf',
} as const

function object(
  properties: readonly string[],
  others: OtherMembers,
  call: (name: string, ...given: readonly string[]) => string,
): string {
  const members = properties.length === 0 ? '{}' : `{\n${properties.join(',\n')},\n}`
  if (others === 'any') return call('looseObject', members)
  if (others === 'none') return call('strictObject', members)
  if (properties.length === 0) return call('record', call('string'), others.schema)
  return `${call('looseObject', members)}.catchall(${others.schema})`
}
