import { isRecord, type Json, type JsonRecord } from './json.js'
import { mapMembers } from './map-members.js'

/** Most objects that the schema of a request may come to. */
const maxObjects = 10_000

/** How many references deep a schema is inlined: the first that keeps within `maxObjects`. */
const depths = [24, 12, 8, 6, 5, 4, 3, 2, 1]

/** How often a schema is inlined within itself. */
const maxRecursion = 3

/** The object that a reference refers to, through any number of references; an empty one where it leads nowhere. */
export function resolved(value: Json | undefined, document: JsonRecord): JsonRecord {
  const end = lastTarget(value, document)
  return isRecord(end) ? end : {}
}

/**
 * The document with references that stand alone and lead somewhere: their readers look at nothing beside them, and fail
 * where nothing is found.
 */
export function settleReferences(document: JsonRecord): JsonRecord {
  const settle = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(settle)
    if (!isRecord(value)) return value
    const { $ref, summary: _summary, description: _description, ...siblings } = value
    if (typeof $ref !== 'string') return mapMembers(value, settle)
    const reference = lastTarget(value, document) === undefined ? {} : { $ref }
    if (Object.keys(siblings).length === 0) return reference
    const { allOf = [], ...rest } = mapMembers(siblings, settle)
    return { ...rest, allOf: [...(Array.isArray(allOf) ? allOf : []), reference] }
  }
  return mapMembers(document, settle)
}

/**
 * A schema without references, as validators of requests need it. Beyond a bound, which real examples do not reach, the
 * schemas of references accept any value.
 */
export function inlined(schema: Json, document: JsonRecord): Json {
  for (const depth of depths) {
    let left = maxObjects
    const inline = (value: Json, path: readonly string[]): Json => {
      if (Array.isArray(value)) return value.map((member) => inline(member, path))
      if (!isRecord(value)) return value
      left -= 1
      const { $ref } = value
      if (typeof $ref !== 'string') return mapMembers(value, (member) => inline(member, path))
      const isDeep = path.length === depth || path.filter((each) => each === $ref).length === maxRecursion
      return isDeep || left < 0 ? {} : inline(target($ref, document), [...path, $ref])
    }
    const whole = inline(schema, [])
    if (left >= 0 || depth === 1) return whole
  }
  return {}
}

function lastTarget(value: Json | undefined, document: JsonRecord, seen: readonly string[] = []): Json | undefined {
  const $ref = isRecord(value) ? value['$ref'] : undefined
  if (typeof $ref !== 'string') return value
  return seen.includes($ref) ? undefined : lastTarget(target($ref, document), document, [...seen, $ref])
}

function target($ref: string, document: JsonRecord): Json {
  if (!$ref.startsWith('#/')) return undefined
  const keys = $ref
    .slice(2)
    .split('/')
    .map((key) => decoded(key).replaceAll('~1', '/').replaceAll('~0', '~'))
  return keys.reduce<Json>((at, key) => {
    if (Array.isArray(at)) return at[Number(key)]
    return isRecord(at) ? at[key] : undefined
  }, document)
}

function decoded(text: string): string {
  return /%(?![\da-f]{2})/i.test(text) ? text : decodeURIComponent(text)
}
