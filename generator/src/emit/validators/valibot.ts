import { type Literal, literal, propertyKey } from '../code/literal.ts'
import { limitChecks } from './limit-checks.ts'
import type { Dialect, OtherMembers, PropertySchema, WriteCheck } from './library.ts'

/** Formats by the action of Valibot that takes what RFC 3339 and its like do; others are annotations, as JSON Schema has them. */
const formats: Readonly<Record<string, string>> = {
  'date-time': 'isoTimestamp()',
  date: 'isoDate()',
  email: 'email()',
  uuid: 'uuid()',
  uri: 'url()',
  ipv4: 'ipv4()',
  ipv6: 'ipv6()',
}

/**
 * Valibot 1.
 *
 * @param v the name of the module
 */
export function valibotDialect(v: string, writeCheck: WriteCheck): Dialect {
  const call = (name: string, ...given: readonly string[]) => `${v}.${name}(${given.join(', ')})`
  const list = (items: readonly string[]) => `[${items.join(', ')}]`
  const property = ({ name, schema, optional, fallback }: PropertySchema) => {
    if (!optional) return `${propertyKey(name)}: ${schema}`
    const given = fallback === undefined ? [schema] : [schema, fallbackOf(fallback)]
    return `${propertyKey(name)}: ${call('exactOptional', ...given)}`
  }
  const names = { module: v, formats, bounds, check: 'check' }
  return {
    typeOf: (type) => (type === undefined ? `${v}.GenericSchema` : `${v}.GenericSchema<${type}, ${type}>`),
    simple: (name) => call(name),
    integer: () => call('pipe', call('number'), call('integer')),
    date: () => `${writeCheck('instant')}()`,
    bigint: () => `${writeCheck('wholeNumber')}()`,
    literals: (values) => {
      if (values.length === 1) return call('literal', literal(values[0]))
      const isPicklist = values.every((value) => typeof value !== 'boolean')
      const each = values.map((value) => call('literal', literal(value)))
      return isPicklist ? call('picklist', literal(values)) : call('union', list(each))
    },
    array: (item) => call('array', item),
    tuple: (items, rest) => {
      const all = list(items.map(({ schema, optional }) => (optional ? call('optional', schema) : schema)))
      return rest === undefined ? call('strictTuple', all) : call('tupleWithRest', all, rest)
    },
    object: (properties, others) => `${writeCheck('object')}(${object(properties.map(property), others, call)})`,
    union: (members) => call('union', list(members)),
    intersection: (members) => members.reduce((left, right) => `${writeCheck('both')}(${left}, ${right})`),
    custom: (type, predicate) => `${v}.custom<${type}>(${predicate})`,
    limited: (schema, limits) => {
      const all = limitChecks(limits, names, writeCheck)
      return all.length === 0 ? schema : `${writeCheck('limited')}(${schema}, ${list(all)})`
    },
  }
}

/** Each value gets an object or list of its own. */
function fallbackOf(value: Literal): string {
  return typeof value === 'object' && value !== null ? `() => (${literal(value)})` : literal(value)
}

const bounds = {
  minLength: 'minLength',
  maxLength: 'maxLength',
  minItems: 'minLength',
  maxItems: 'maxLength',
  minimum: 'minValue',
  exclusiveMinimum: 'gtValue',
  maximum: 'maxValue',
  exclusiveMaximum: 'ltValue',
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
  return call('objectWithRest', members, others.schema)
}
