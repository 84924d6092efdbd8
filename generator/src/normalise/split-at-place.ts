import type { JsonObject, JsonValue } from '../lib/json.ts'

interface SplitSchema {
  /** Members that hold wherever the type is used. */
  readonly own: JsonObject
  /** The replacement: a reference, and members of this place alone. */
  readonly place: (reference: JsonObject) => JsonObject
}

/** Said of a property, not of the type that it has. */
const placeKeywords = new Set(['readOnly', 'writeOnly', 'deprecated', 'default'])

/** Divides a schema into the type that gets a name and what stays in its place: `Address | null` has a type `Address`. */
export function splitAtPlace(schema: JsonObject): SplitSchema {
  const members = Object.entries(schema)
  const own = Object.fromEntries(members.filter(([key]) => !placeKeywords.has(key)))
  const rest = Object.fromEntries(members.filter(([key]) => placeKeywords.has(key)))
  const notNull = withoutNull(own)
  if (notNull === undefined) return { own, place: (reference) => ({ ...reference, ...rest }) }
  const { description } = own
  const said = description === undefined ? rest : { ...rest, description }
  return { own: notNull, place: (reference) => ({ anyOf: [reference, { type: 'null' }], ...said }) }
}

/** Undefined where a schema does not say by `type` and `enum` that it may be `null`, or says no more than that. */
function withoutNull({ type, enum: listed, ...schema }: JsonObject): JsonObject | undefined {
  const types = list(type)
  const values = list(listed)
  const isNullable = types?.includes('null') ?? values?.includes(null) ?? false
  if (!isNullable || values?.includes(null) === false) return undefined
  const [first, ...others] = types?.filter((one) => one !== 'null') ?? []
  const left = values?.filter((value) => value !== null)
  if ((types !== undefined && first === undefined) || left?.length === 0) return undefined
  return {
    ...(first === undefined ? {} : { type: others.length === 0 ? first : [first, ...others] }),
    ...(left === undefined ? {} : { enum: left }),
    ...schema,
  }
}

function list(value: JsonValue | undefined): readonly JsonValue[] | undefined {
  return Array.isArray(value) ? value : undefined
}
