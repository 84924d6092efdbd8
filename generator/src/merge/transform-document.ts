import { DocumentError } from '../diagnostics/document-error.ts'
import { reasonOf } from '../lib/reason-of.ts'
import { settle } from '../diagnostics/settle.ts'
import type { Place } from '../diagnostics/place.ts'
import { isObject, type JsonObject } from '../lib/json.ts'
import { functionLimit, withTimeLimit } from '../lib/time-limit.ts'
import type { MergedDocument } from './merged-document.ts'

/**
 * Lets a function of the configuration change the document. Places of what it leaves as it was stay right.
 *
 * @param locate gives the place of the function
 * @throws DocumentError `transform-failed`
 */
export function transformDocument(
  document: MergedDocument,
  transform: (value: JsonObject) => unknown,
  locate: () => Place,
  timeoutMs = functionLimit,
): MergedDocument {
  const copy = structuredClone(document.value)
  const value = run(() => withTimeLimit(timeoutMs, () => transform(copy)), locate)
  // It may change what it is given instead of returning something.
  const changed = value === undefined ? copy : value
  settle(changed)
  if (isObject(changed) && !(changed instanceof Promise))
    return { ...document, value: run(() => jsonOf(changed), locate) }
  throw failure('it must return the document: an object', locate(), undefined)
}

/** A copy without what JSON does not have: members that are `undefined` go, a date becomes its text. */
function jsonOf(value: JsonObject): JsonObject {
  const text = JSON.stringify(value, (key, one: unknown) => {
    const found = foreignKind(one)
    if (found === undefined) return one
    throw new TypeError(`"${key}" is ${found}, which JSON does not have`)
  })
  return JSON.parse(text)
}

/** Values that `JSON.stringify` leaves out or replaces without a word. */
function foreignKind(value: unknown): string | undefined {
  if (typeof value === 'function' || typeof value === 'symbol') return `a ${typeof value}`
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value)
  return value instanceof Map || value instanceof Set || value instanceof RegExp
    ? `a ${value.constructor.name}`
    : undefined
}

function run<Value>(transform: () => Value, locate: () => Place): Value {
  try {
    return transform()
  } catch (cause) {
    throw failure(reasonOf(cause), locate(), cause)
  }
}

function failure(reason: string, place: Place, cause: unknown): DocumentError {
  return new DocumentError({
    code: 'transform-failed',
    message: `\`transform\` of the configuration fails: ${reason}`,
    place,
    hint: 'Run again with --debug to see where.',
    cause,
  })
}
