import { isObject, type JsonObject, type JsonValue } from '../json.ts'
import { resolve } from './resolve.ts'

/** Fields of an event as the HTML standard defines them; a schema that has only these describes the event, not its payload. */
const eventFields = new Set(['data', 'event', 'id', 'retry', 'comment'])

/**
 * The schema of the `data` of an event, where a schema describes whole events: `{ data: X, event?, id?, retry? }`, or a
 * choice of such. Undefined where it describes the payload itself.
 */
export function eventPayload(schema: JsonValue | undefined, root: JsonObject): JsonValue | undefined {
  const resolved = resolve(schema, root)
  if (resolved === undefined) return undefined
  const { properties } = resolved
  if (isObject(properties) && properties['data'] !== undefined) {
    return Object.keys(properties).every((name) => eventFields.has(name)) ? dataSchema(properties['data']) : undefined
  }
  const variants = resolved['oneOf'] ?? resolved['anyOf']
  if (!Array.isArray(variants) || variants.length === 0) return undefined
  const payloads = variants.flatMap((variant: JsonValue) => eventPayload(variant, root) ?? [])
  return payloads.length === variants.length ? { oneOf: payloads } : undefined
}

/** Text that holds JSON says so with `contentSchema` (JSON Schema 2020-12, section 8.5). */
function dataSchema(data: JsonValue): JsonValue {
  return isObject(data) && data['contentSchema'] !== undefined ? data['contentSchema'] : data
}

/** The payload of an example of a whole event; other examples are payloads already. */
export function examplePayload(example: JsonValue): JsonValue {
  if (!isObject(example) || example['data'] === undefined) return example
  return Object.keys(example).every((name) => eventFields.has(name)) ? example['data'] : example
}
