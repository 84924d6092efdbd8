import { isObject, type JsonObject, type JsonValue, parseJson } from '../../lib/json.ts'
import type { Alternative } from '../schema/alternatives.ts'
import type { SchemaTypes } from '../schema/schema-types.ts'
import type { Limit } from '../schema/limits.ts'
import { isKeyword, type ObjectType, type Type } from '../schema/type.ts'

/** Conditions of an example: its type and, in mocks, its limits. */
interface Rules {
  readonly alternatives: SchemaTypes['alternatives']
  readonly isWithin?: (value: JsonValue, limits?: readonly Limit[]) => boolean
}

/** An example as its type takes it, and how much of it had to be changed or left out. */
export interface Fitted {
  readonly value: JsonValue
  readonly changes: number
}

/**
 * Makes an example fit its type, for examples become code: members that are not declared, or optional and of another type, are
 * left out, and numbers, truth values, objects and lists that are written as text are read. Of several variants, the one that
 * keeps most.
 *
 * @returns undefined where no variant takes the value
 */
export function fitExample(rules: Rules, type: Type, value: JsonValue): Fitted | undefined {
  let best: Fitted | undefined
  for (const one of rules.alternatives.of(type)) {
    const fitted = fitAlternative(rules, one, value)
    if (fitted === undefined || (best !== undefined && best.changes <= fitted.changes)) continue
    best = fitted
    if (best.changes === 0) break
  }
  return best ?? fitText(rules, type, value)
}

/** An object or a list that an example holds as JSON text. */
function fitText(rules: Rules, type: Type, value: JsonValue): Fitted | undefined {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return undefined
  const parsed = parseJson(value)
  const fitted = parsed === undefined ? undefined : fitExample(rules, type, parsed)
  return fitted && { value: fitted.value, changes: fitted.changes + 1 }
}

function fitAlternative(rules: Rules, type: Alternative, value: JsonValue): Fitted | undefined {
  const fitted = fitKind(rules, type, value)
  const limits = 'limits' in type ? type.limits : undefined
  return fitted !== undefined && rules.isWithin?.(fitted.value, limits) === false ? undefined : fitted
}

function fitKind(rules: Rules, type: Alternative, value: JsonValue): Fitted | undefined {
  switch (type.kind) {
    case 'keyword':
      return fitKeyword(type, value)
    case 'literal':
      return type.value === value ? unchanged(value) : undefined
    case 'other-string':
      return typeof value === 'string' ? unchanged(value) : undefined
    case 'file':
      return unchanged(value)
    case 'array':
      return Array.isArray(value) ? fitItems(value.map((item) => fitExample(rules, type.item, item))) : undefined
    case 'tuple':
      return fitTuple(rules, type, value)
    case 'object':
      return isObject(value) ? fitObject(rules, type, value) : undefined
  }
}

function fitKeyword(
  { name, isInteger, limits }: Extract<Alternative, { kind: 'keyword' }>,
  value: JsonValue,
): Fitted | undefined {
  switch (name) {
    case 'unknown':
      return unchanged(value)
    case 'object':
      return isObject(value) ? unchanged(value) : undefined
    case 'null':
      return value === null ? unchanged(value) : undefined
    case 'string':
      if (typeof value === 'string') return unchanged(isInstant(limits) ? withOffset(value) : value)
      return typeof value === 'number' || typeof value === 'boolean' ? { value: String(value), changes: 1 } : undefined
    case 'number': {
      const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
      if (typeof number !== 'number' || !Number.isFinite(number)) return undefined
      if (isInteger === true && !Number.isInteger(number)) return undefined
      return { value: number, changes: Number(number !== value) }
    }
    case 'boolean':
      if (typeof value === 'boolean') return unchanged(value)
      return value === 'true' || value === 'false' ? { value: value === 'true', changes: 1 } : undefined
    default:
      return undefined
  }
}

function isInstant(limits: readonly Limit[] = []): boolean {
  return limits.some(({ keyword, value }) => keyword === 'format' && value === 'date-time')
}

/** A time as RFC 3339 has it, where only its `T` or the colon of its offset is missing: `2024-05-01 10:00:00+0000`. */
function withOffset(text: string): string {
  return text.replace(
    /^(\d{4}-\d\d-\d\d)[ T]([\d:.]+) ?(?:(Z)|([+-]\d\d):?(\d\d))$/,
    (_, day, time, zulu, hours, minutes) => `${day}T${time}${zulu ?? `${hours}:${minutes}`}`,
  )
}

function fitTuple(
  rules: Rules,
  { items, rest }: Extract<Alternative, { kind: 'tuple' }>,
  value: JsonValue,
): Fitted | undefined {
  if (!Array.isArray(value)) return undefined
  const required = items.filter(({ optional }) => !optional).length
  if (value.length < required || (rest === undefined && value.length > items.length)) return undefined
  const list: readonly JsonValue[] = value
  return fitItems(
    list.map((item, index) => {
      const type = items[index]?.type ?? rest
      return type === undefined ? undefined : fitExample(rules, type, item)
    }),
  )
}

function fitItems(items: readonly (Fitted | undefined)[]): Fitted | undefined {
  const fitted = items.filter((item) => item !== undefined)
  if (fitted.length < items.length) return undefined
  return { value: fitted.map(({ value }) => value), changes: fitted.reduce((sum, { changes }) => sum + changes, 0) }
}

function fitObject(rules: Rules, { properties, index, isBare }: ObjectType, value: JsonObject): Fitted | undefined {
  if (isBare === true && (index === undefined || !isKeyword(index, 'never'))) return unchanged(value)
  const declared = new Map(properties.map((property) => [property.name, property]))
  if (properties.some(({ name, optional }) => !optional && !Object.hasOwn(value, name))) return undefined
  const kept: [string, JsonValue][] = []
  let changes = 0
  // Tags first: they distinguish most variants.
  const isTag = ([name]: readonly [string, unknown]) => declared.get(name)?.type.kind === 'literal'
  for (const [name, member] of Object.entries(value).toSorted(
    (one, other) => Number(isTag(other)) - Number(isTag(one)),
  )) {
    const property = declared.get(name)
    const type = property?.type ?? index
    const fitted = type === undefined || member === undefined ? undefined : fitExample(rules, type, member)
    if (fitted === undefined && property?.optional === false) return undefined
    changes += fitted?.changes ?? 1
    if (fitted !== undefined) kept.push([name, fitted.value])
  }
  const order = Object.keys(value)
  return {
    value: Object.fromEntries(kept.toSorted(([one], [other]) => order.indexOf(one) - order.indexOf(other))),
    changes,
  }
}

function unchanged(value: JsonValue): Fitted {
  return { value, changes: 0 }
}
