import { isObject, type JsonValue } from '../../lib/json.ts'
import { type Node, type Reader, stringAt } from '../reader.ts'
import type { SuccessResponse } from './responses.ts'
import type { Stream } from './streams.ts'

/** A member of a body or an event that says what it is: it has one of the values, or where none is given, any. */
export interface Condition {
  /** Dotted; lists on the way are searched. */
  readonly path: string
  readonly values: readonly (string | number | boolean)[]
}

/**
 * Which bodies of a success, and which events of a stream, report a failure (`x-sdk-failure`): a list of members, each as its
 * path or as `{ path, values }`. Nothing is taken for a failure that the document does not say to be one.
 */
export function readFailure(
  reader: Reader,
  operation: Node,
  { kinds }: SuccessResponse,
  stream: Stream | undefined,
): readonly Condition[] {
  const conditions = readConditions(reader, operation, 'x-sdk-failure')
  if (conditions.length === 0 || stream !== undefined || kinds.includes('json')) return conditions
  const message = 'x-sdk-failure is left out: no success of the operation is JSON'
  reader.note(operation, 'failure-not-read', message, 'Describe the response as JSON, or remove the marker.')
  return []
}

/** Conditions under a key, of which one has to hold. */
export function readConditions(reader: Reader, node: Node | undefined, key: string): readonly Condition[] {
  const given = node?.value[key]
  if (node === undefined || given === undefined) return []
  const conditions = (Array.isArray(given) ? given : [given]).map(readCondition)
  const valid = conditions.filter((condition) => condition !== undefined)
  if (valid.length < conditions.length) {
    const message = `${key} has an entry that is neither a path nor { path, values }`
    reader.report(node, 'invalid-condition', message, 'Write `error`, or `{ path: type, values: [error] }`.')
  }
  return valid
}

function readCondition(value: JsonValue): Condition | undefined {
  if (typeof value === 'string') return { path: value, values: [] }
  if (!isObject(value)) return undefined
  const path = stringAt({ value, pointer: '' }, 'path')
  const values = value['values'] ?? []
  if (path === undefined || !Array.isArray(values)) return undefined
  const scalars = values.filter((each) => typeof each !== 'object')
  return scalars.length === values.length ? { path, values: scalars.filter((each) => each !== undefined) } : undefined
}
