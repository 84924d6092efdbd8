import { isObject, type JsonObject, type JsonValue } from '../../json.ts'

/** Marks the member of a union that stands for "any other string"; the type printer writes it as `(string & {})`. */
export const otherString = 'x-other-string'

/**
 * The document as the type printer should see it: open enums accept other strings, and keywords that say nothing in
 * TypeScript but confuse openapi-typescript are gone. Parts without such keywords are shared, not copied.
 */
export function typeView(value: JsonObject): JsonObject {
  const view = transform(value)
  return isObject(view) ? view : value
}

function transform(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return transformArray(value)
  return isObject(value) ? transformObject(value) : value
}

function transformArray(values: readonly JsonValue[]): readonly JsonValue[] {
  const next = values.map(transform)
  return next.some((item, index) => item !== values[index]) ? next : values
}

function transformObject(object: JsonObject): JsonObject {
  let changed = false
  const next: Record<string, JsonValue | undefined> = Object.create(null)
  for (const [key, value] of Object.entries(object)) {
    const result = value === undefined || dataKeys.has(key) ? value : transform(value)
    if (result !== value) changed = true
    next[key] = result
  }
  const current = changed ? next : object
  return isOpenEnum(current) ? openEnum(current) : current
}

/** Keys that hold data, not schemas. `properties` named like them are reached through their own key. */
const dataKeys = new Set(['example', 'examples', 'enum', 'const', 'default'])

function isOpenEnum(schema: JsonObject): boolean {
  return schema['x-sdk-open-enum'] === true && Array.isArray(schema['enum'])
}

function openEnum(schema: JsonObject): JsonObject {
  const { enum: members, 'x-sdk-open-enum': _open, type, ...rest } = schema
  const listed = Array.isArray(members) ? members : []
  const nullable = listed.includes(null) || (Array.isArray(type) && type.includes('null'))
  return {
    ...rest,
    oneOf: [
      ...listed.filter((member) => member !== null).map((member) => ({ const: member })),
      { type: 'string', [otherString]: true },
      ...(nullable ? [{ type: 'null' }] : []),
    ],
  }
}
