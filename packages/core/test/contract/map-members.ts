import { isRecord, type Json, type JsonRecord } from './json.js'

/** Keys whose members are named by the API. */
const maps = new Set([
  'properties',
  'patternProperties',
  '$defs',
  'definitions',
  'schemas',
  'responses',
  'parameters',
  'requestBodies',
  'headers',
  'content',
  'paths',
])

/** Keys that hold values of the API. */
const values = new Set(['example', 'examples', 'default', 'enum', 'const', 'value', 'dataValue'])

/** The object with other members, but for values of the API. A map counts as part of the object that has it. */
export function mapMembers(value: JsonRecord, change: (member: Json) => Json): JsonRecord {
  const entries = Object.entries(value).map(([key, member]): [string, Json] => {
    if (values.has(key)) return [key, member]
    if (!maps.has(key) || !isRecord(member)) return [key, change(member)]
    return [key, Object.fromEntries(Object.entries(member).map(([name, each]) => [name, change(each)]))]
  })
  return Object.fromEntries(entries)
}
