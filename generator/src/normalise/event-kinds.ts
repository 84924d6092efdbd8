import { isObject, type JsonObject, type JsonValue } from '../lib/json.ts'
import { resolve } from '../lib/follow.ts'

/** One kind of server-sent event, as a schema of whole events describes it. */
export interface EventKind {
  /** Names of events; those without a name are called `message`. */
  readonly names: readonly string[]
  /** Schema of what `data` carries. */
  readonly data: JsonValue
  /** Whether `data` is plain text, and no JSON. */
  readonly isText: boolean
  /** The one text that `data` can be, if the event has no name. */
  readonly constant: string | undefined
}

/** Fields of an event as the HTML standard defines them; a schema that has only these describes the event, not its payload. */
const eventFields = new Set(['data', 'event', 'id', 'retry', 'comment'])

/** Whether all members are fields of an event, `data` among them. */
export function isEvent(members: JsonObject): boolean {
  return members['data'] !== undefined && Object.keys(members).every((name) => eventFields.has(name))
}

/**
 * The kinds of events of a schema that describes whole events, `{ data: X, event?, id?, retry? }` or a choice of such.
 * Undefined where it describes a payload.
 */
export function eventKinds(schema: JsonValue | undefined, root: JsonObject): readonly EventKind[] | undefined {
  const resolved = resolve(schema, root)
  if (resolved === undefined) return undefined
  const { properties } = resolved
  if (isObject(properties) && properties['data'] !== undefined) {
    return isEvent(properties) ? [eventKind(properties, root)] : undefined
  }
  const variants = resolved['oneOf'] ?? resolved['anyOf']
  if (!Array.isArray(variants) || variants.length === 0) return undefined
  const kinds = variants.map((variant: JsonValue) => eventKinds(variant, root))
  return kinds.every((kind) => kind !== undefined) ? kinds.flat() : undefined
}

function eventKind({ event, data = {} }: JsonObject, root: JsonObject): EventKind {
  const names = constants(resolve(event, root))
  const resolved = resolve(data, root) ?? {}
  const isText = isPlainText(resolved)
  const [constant, another] = constants(resolved)
  return {
    names: names.length === 0 ? ['message'] : names,
    data: payload(data, resolved, isText),
    isText,
    constant: isText && names.length === 0 && another === undefined ? constant : undefined,
  }
}

/** Text that holds JSON says so with `contentSchema` or `contentMediaType` (JSON Schema 2020-12, section 8). */
function payload(data: JsonValue, { type, contentSchema }: JsonObject, isText: boolean): JsonValue {
  if (contentSchema !== undefined) return contentSchema
  return type === 'string' && !isText ? {} : data
}

/** Whether it describes text that holds no JSON. */
export function isPlainText({ type, contentSchema, contentMediaType }: JsonObject): boolean {
  return type === 'string' && contentSchema === undefined && !/\bjson\b/.test(String(contentMediaType ?? ''))
}

/** The texts that a schema lists; none where it allows others. */
function constants(schema: JsonObject | undefined): readonly string[] {
  const listed = [schema?.['const'] ?? schema?.['enum'] ?? []].flat()
  return listed.filter((value) => typeof value === 'string')
}
