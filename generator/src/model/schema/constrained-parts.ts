import { isObject, type JsonObject, type JsonValue } from '../../lib/json.ts'
import { lookUp } from '../../lib/look-up.ts'
import { listedNames } from './listed-names.ts'
import { keywords } from '../../specification/keywords.ts'

/** Constraints that apply to the same values. */
export interface ConstrainedPart {
  /** Values of a keyword: all of them hold, as in the members of `allOf`. */
  readonly values: Map<string, JsonValue[]>
  isInteger: boolean
}

/** Constraints by the values they apply to: under an empty name those of the whole schema. */
export type ConstrainedParts = ReadonlyMap<string, ConstrainedPart>

/** Values that constrain nothing (JSON Schema Validation, section 6). */
const neutral: Readonly<Record<string, JsonValue>> = {
  minLength: 0,
  minItems: 0,
  minContains: 1,
  minProperties: 0,
  uniqueItems: false,
  unevaluatedProperties: true,
  unevaluatedItems: true,
}

/** @param referred the schema that a reference leads to; absent where it is compared by itself */
export function constrainedParts(
  root: JsonObject,
  referred: (reference: JsonValue) => JsonValue | undefined,
): ConstrainedParts {
  const parts = new Map<string, ConstrainedPart>()
  const open = new Set<JsonObject>()
  const partOf = (name: string): ConstrainedPart => {
    const part = parts.get(name) ?? { values: new Map(), isInteger: false }
    parts.set(name, part)
    return part
  }
  const walk = (schema: JsonValue | undefined, name: string): void => {
    // A schema that contains itself adds nothing.
    if (!isObject(schema) || open.has(schema)) return
    open.add(schema)
    addOwn(schema, partOf(name))
    const { $ref, allOf, patternProperties } = schema
    if ($ref !== undefined) walk(referred($ref), name)
    for (const member of list(allOf)) walk(member, name)
    for (const [label, branch] of branchesOf(schema)) walk(branch, joined(name, label))
    for (const [pattern, value] of entries(patternProperties)) walk(value, joined(name, pattern))
    open.delete(schema)
  }
  walk(root, '')
  return parts
}

function addOwn(schema: JsonObject, part: ConstrainedPart): void {
  const add = (keyword: string, value: JsonValue) =>
    part.values.set(keyword, [...(part.values.get(keyword) ?? []), value])
  for (const [keyword, value] of entries(schema)) {
    if (lookUp(keywords, keyword)?.[2] === undefined || lookUp(neutral, keyword) === value) continue
    // Listed names are fields of the type.
    if (keyword === 'propertyNames' && listedNames(value) !== undefined) continue
    if (saysNothing(keyword, value, schema)) continue
    add(keyword, value)
  }
  // Objects are typed by their declared fields whether others are refused or not.
  if (schema['additionalProperties'] === false) add('additionalProperties', false)
  for (const [pattern] of entries(schema['patternProperties'])) add('patternProperties', pattern)
  if (schema['type'] === 'integer') part.isInteger = true
}

/** Constraints that the rest of the schema already has. */
function saysNothing(keyword: string, value: JsonValue, { type, required }: JsonObject): boolean {
  if (keyword === 'multipleOf') return type === 'integer' && value === 1
  return keyword === 'minProperties' && Number(value) <= new Set(list(required)).size
}

/**
 * Members of a union by what distinguishes them. The only member of a type has no name of its own: limits apply to values of
 * one type, so they mean the same beside the union. Components are compared by themselves.
 */
function branchesOf({ oneOf, anyOf }: JsonObject): readonly (readonly [label: string, branch: JsonObject])[] {
  const branches = [...list(oneOf), ...list(anyOf)].filter(
    (one): one is JsonObject => isObject(one) && one['$ref'] === undefined && one['type'] !== 'null',
  )
  const counts = new Map<string, number>()
  return branches.map((branch) => {
    const type = String(branch['type'])
    const isOnly = branches.filter((one) => String(one['type']) === type).length === 1
    if (isOnly && typeof branch['type'] === 'string') return ['', branch]
    const tag = entries(branch['properties']).flatMap(([name, one]) =>
      isObject(one) && one['const'] !== undefined ? [`${name}: ${JSON.stringify(one['const'])}`] : [],
    )
    const label = tag.length === 0 ? type : tag.join(', ')
    const count = (counts.get(label) ?? 0) + 1
    counts.set(label, count)
    return [count === 1 ? label : `${label} ${count}`, branch]
  })
}

function joined(name: string, label: string): string {
  return name === '' || label === '' ? name + label : `${name}, ${label}`
}

function list(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? value : []
}

function entries(value: JsonValue | undefined): readonly (readonly [string, JsonValue])[] {
  return isObject(value) ? Object.entries(value).map(([key, one = null]) => [key, one]) : []
}
