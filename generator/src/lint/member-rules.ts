import leven from 'leven'
import { isObject, type JsonObject, type JsonValue } from '../lib/json.ts'
import { appendPointer } from '../lib/json-pointer.ts'
import type { Scalar, Shape } from './shapes.ts'
import type { structuralRules } from './structural-rules.ts'

export type Report = (
  rule: keyof typeof structuralRules,
  pointer: string,
  message: string,
  suggestions?: readonly string[],
) => void

/**
 * Whether a value is what its shape says; of an object, whether the members are there that must be, and none that must not.
 *
 * @returns false if its members cannot be looked at
 */
export function checkValue(value: JsonValue, shape: Shape, key: string, pointer: string, report: Report): boolean {
  const { name, type } = shape
  const wanted = type.items === undefined ? 'object' : 'array'
  if (typeOf(value) !== wanted) {
    report('struct', pointer, `\`${name}\` must be an ${wanted}, not ${described(value)}`)
    return false
  }
  if (!isObject(value)) return true
  const required = typeof type.required === 'function' ? type.required(value, key) : type.required
  for (const one of required ?? []) if (!Object.hasOwn(value, one)) report('struct', pointer, `\`${one}\` is missing`)
  const allowed = type.allowed?.(value)
  for (const one of allowed === undefined ? [] : Object.keys(value))
    if (!allowed?.includes(one) && !shape.isExtension(one) && Object.hasOwn(type.properties, one))
      report('struct', appendPointer(pointer, one), `\`${one}\` does not belong to this kind of ${name}`)
  const { requiredOneOf: some } = type
  if (some !== undefined && !some.some((one) => Object.hasOwn(value, one)))
    report('struct', pointer, `One of ${some.map((one) => `\`${one}\``).join(', ')} is missing`)
  return true
}

/**
 * Checks a member that is no object of its own.
 *
 * @param value what it is or refers to
 * @returns false if it has another type
 */
export function checkMember(
  key: string,
  value: JsonValue | undefined,
  expected: Scalar | undefined,
  parent: { readonly shape: Shape; readonly pointer: string },
  report: Report,
): boolean {
  const pointer = (): string => appendPointer(parent.pointer, key)
  if (expected === undefined) {
    if (key.startsWith('x-')) return true
    const known = Object.keys(parent.shape.type.properties)
    report('struct', pointer(), `\`${key}\` is no member of ${parent.shape.name}`, alike(key, known))
    return true
  }
  const { type, items, minimum } = expected
  let isRight = true
  if (Array.isArray(value))
    for (const [index, item] of value.entries())
      checkOneOf(item, items?.enum, key, () => `${pointer()}/${index}`, report)
  if (expected.enum !== undefined) checkOneOf(value, expected.enum, key, pointer, report)
  else if (type !== undefined && !isOfType(value, type)) {
    report('struct', pointer(), `\`${key}\` must be of type ${type}, not ${described(value)}`)
    isRight = false
  } else if (Array.isArray(value) && items?.type !== undefined) {
    for (const [index, item] of value.entries())
      if (!isOfType(item, items.type))
        report(
          'struct',
          `${pointer()}/${index}`,
          `Each of \`${key}\` must be of type ${items.type}, not ${described(item)}`,
        )
  }
  if (minimum !== undefined && typeof value === 'number' && value < minimum)
    report('struct', pointer(), `\`${key}\` must be at least ${minimum}`)
  return isRight
}

/** A list that is too long to be read is left out. */
const maxValuesShown = 10

function checkOneOf(
  value: JsonValue | undefined,
  allowed: readonly string[] | undefined,
  key: string,
  pointer: () => string,
  report: Report,
): void {
  if (allowed === undefined || allowed.some((one) => one === value)) return
  const list = allowed.map((one) => `"${one}"`).join(', ')
  const message =
    allowed.length > maxValuesShown ? `\`${key}\` cannot be "${String(value)}"` : `\`${key}\` must be one of ${list}`
  report('struct', pointer(), message, value === null ? allowed : alike(value, allowed))
}

/** The values of a schema are of its type. */
export function checkEnum(schema: JsonObject, pointer: string, report: Report): void {
  const { type, nullable } = schema
  if (type === undefined || type === null || type === '') return
  const types = [type].flat().map(String)
  const fits = (value: JsonValue | undefined) =>
    (nullable === true && value === null) || types.some((one) => isOfType(value, one))
  const values = Array.isArray(schema['enum']) ? schema['enum'] : []
  for (const [index, value] of values.entries()) {
    if (fits(value)) continue
    const message = `The schema is of type ${types.join(' or ')}, and this listed value is ${described(value)}`
    report('no-enum-type-mismatch', `${pointer}/enum/${index}`, message)
  }
  if (!('const' in schema) || fits(schema['const'])) return
  const message = `The schema is of type ${types.join(' or ')}, and its \`const\` is ${described(schema['const'])}`
  report('no-enum-type-mismatch', `${pointer}/const`, message)
}

/** Names that differ in a third of the letters at most, the nearest first. */
function alike(given: JsonValue | undefined, names: readonly string[]): readonly string[] {
  if (typeof given !== 'string') return []
  return names
    .map((name) => ({ name, distance: leven(given, name) }))
    .filter(({ distance }) => distance <= Math.ceil(given.length / 3))
    .toSorted((one, other) => one.distance - other.distance)
    .map(({ name }) => name)
}

function described(value: JsonValue | undefined): string {
  const type = typeOf(value)
  return type === 'null' || type === 'undefined' ? type : `${/^[aeiou]/.test(type) ? 'an' : 'a'} ${type}`
}

function typeOf(value: JsonValue | undefined): string {
  if (Array.isArray(value)) return 'array'
  if (value === null) return 'null'
  return Number.isInteger(value) ? 'integer' : typeof value
}

function isOfType(value: JsonValue | undefined, type: string): boolean {
  if (type === 'number') return typeof value === 'number'
  return typeOf(value) === type
}
