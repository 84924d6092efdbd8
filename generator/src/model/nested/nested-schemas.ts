import { isObject, type JsonObject, type JsonValue, listAt, objectAt } from '../../lib/json.ts'
import { appendPointer } from '../../lib/json-pointer.ts'
import { isAnnotation } from '../../specification/annotations.ts'

/** A schema without a name inside of another. */
export interface NestedSchema {
  readonly pointer: string
  /** The properties that lead to it, `[]` for the items of a list and `{}` for the values of a map. */
  readonly steps: readonly string[]
}

/** The objects and enums in a schema that have no names, those inside of them included. */
export function nestedSchemas(
  root: JsonValue | undefined,
  pointer: string,
  steps: readonly string[],
): readonly NestedSchema[] {
  return [...(steps.length === 0 ? below : at)(root, pointer, steps)]
}

function* below(
  schema: JsonValue | undefined,
  pointer: string,
  steps: readonly string[],
): Generator<NestedSchema, void, undefined> {
  if (!isObject(schema) || schema['$ref'] !== undefined) return
  for (const [name, property] of Object.entries(objectAt(schema, 'properties')))
    yield* at(property, appendPointer(pointer, 'properties', name), [...steps, name])
  yield* at(schema['items'], appendPointer(pointer, 'items'), [...steps, '[]'])
  yield* at(schema['additionalProperties'], appendPointer(pointer, 'additionalProperties'), [...steps, '{}'])
  // A part of an object is no type of its own.
  for (const [index, part] of listAt(schema, 'allOf').entries())
    yield* below(part, appendPointer(pointer, 'allOf', String(index)), steps)
  for (const keyword of ['anyOf', 'oneOf']) yield* variants(schema, keyword, pointer, steps)
}

function* at(
  schema: JsonValue | undefined,
  pointer: string,
  steps: readonly string[],
): Generator<NestedSchema, void, undefined> {
  if (isObject(schema) && isNameable(schema)) yield { pointer, steps }
  yield* below(schema, pointer, steps)
}

/** The one object or enum of a choice is called like the place: `Address | null`. Of several, none is more the type than another. */
function* variants(
  schema: JsonObject,
  keyword: string,
  pointer: string,
  steps: readonly string[],
): Generator<NestedSchema, void, undefined> {
  const members = listAt(schema, keyword)
  const isPlain = Object.keys(schema).every((key) => key === keyword || isAnnotation(key))
  const isOnly = members.filter((member) => isObject(member) && isNameable(member)).length === 1
  for (const [index, member] of members.entries()) {
    const own = appendPointer(pointer, keyword, String(index))
    yield* isPlain && isOnly && steps.length > 0 ? at(member, own, steps) : below(member, own, steps)
  }
}

/** An object with properties, or an enum of several values. What is put together of others (`allOf`) is left as it is. */
function isNameable(schema: JsonObject): boolean {
  if (schema['$ref'] !== undefined || schema['allOf'] !== undefined || schema['discriminator'] !== undefined)
    return false
  const { enum: values } = schema
  if (Array.isArray(values)) return values.filter((value) => value !== null).length > 1
  return Object.keys(objectAt(schema, 'properties')).length > 0
}
