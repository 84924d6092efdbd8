import { propertyKey } from '../code/literal.ts'
import type { Dialect, Expression, OtherMembers, PropertySchema, WriteCheck } from './library.ts'

/** Schemas that all libraries write alike. */
type Alike = 'typeOf' | 'simple' | 'date' | 'bigint' | 'array' | 'union' | 'intersection' | 'custom'

export interface BaseDialect extends Pick<Dialect, Alike> {
  /** The call of a function of the module. */
  readonly call: (name: string, ...given: readonly string[]) => Expression
  readonly list: (items: readonly string[]) => string
  /** The object that a schema of an object is made of. */
  readonly members: (properties: readonly PropertySchema[], optional: (one: PropertySchema) => Expression) => string
  /** A schema of an object by its members, where others are any or none. */
  readonly plainObject: (members: string, others: Exclude<OtherMembers, object>) => Expression
}

export function baseDialect(module: string, schemaType: string, writeCheck: WriteCheck): BaseDialect {
  const call: BaseDialect['call'] = (name, ...given) => `${module}.${name}(${given.join(', ')})`
  const list: BaseDialect['list'] = (items) => `[${items.join(', ')}]`
  return {
    call,
    list,
    members: (properties, optional) => {
      const lines = properties.map((one) => `${propertyKey(one.name)}: ${one.optional ? optional(one) : one.schema}`)
      return lines.length === 0 ? '{}' : `{\n${lines.join(',\n')},\n}`
    },
    plainObject: (members, others) => call(others === 'any' ? 'looseObject' : 'strictObject', members),
    typeOf: (type) => `${module}.${schemaType}${type === undefined ? '' : `<${type}, ${type}>`}`,
    simple: (name) => call(name),
    date: () => `${writeCheck('instant')}()`,
    bigint: () => `${writeCheck('wholeNumber')}()`,
    array: (item) => call('array', item),
    union: (members) => call('union', list(members)),
    intersection: (members) => members.reduce((left, right) => `${writeCheck('both')}(${left}, ${right})`),
    custom: (type, predicate) => `${module}.custom<${type}>(${predicate})`,
  }
}

/** Limits that have one name in all libraries. */
export const bounds = {
  minLength: 'minLength',
  maxLength: 'maxLength',
  minItems: 'minLength',
  maxItems: 'maxLength',
  multipleOf: 'multipleOf',
} as const
