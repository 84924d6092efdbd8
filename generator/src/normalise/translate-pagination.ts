import { addMissing, isObject, type JsonObject, type JsonValue } from '../lib/json.ts'
import { mapOperations } from '../specification/http-methods.ts'

/** Pagination that specifications describe for other generators becomes `x-sdk-pagination` where that can say it. */
export function translatePagination(document: JsonObject): JsonObject {
  return mapOperations(document, (operation) =>
    addMissing(operation, {
      'x-sdk-pagination':
        named('x-speakeasy-pagination', fromSpeakeasy(operation['x-speakeasy-pagination'])) ??
        named('x-fern-pagination', fromFern(operation['x-fern-pagination'])) ??
        unread(operation),
    }),
  )
}

/** Says where a pagination was taken from: what cannot be followed is then no error. */
function named(from: string, translated: JsonObject | undefined): JsonObject | undefined {
  return translated && { ...translated, from }
}

/** The model reports what names no pagination. */
function unread(operation: JsonObject): JsonObject | undefined {
  const from = ['x-speakeasy-pagination', 'x-fern-pagination'].find((key) => operation[key] !== undefined)
  return from === undefined ? undefined : { from }
}

/** `{ type: offsetLimit | cursor, inputs: [{ name, in, type }], outputs: { results, numPages, nextCursor } }`. */
function fromSpeakeasy(value: JsonValue | undefined): JsonObject | undefined {
  if (!isObject(value) || !Array.isArray(value['inputs']) || !isObject(value['outputs'])) return undefined
  const inputs: readonly JsonValue[] = value['inputs']
  const input = (type: string): string | undefined => {
    const found = inputs.find((entry) => isObject(entry) && entry['type'] === type && entry['in'] === 'parameters')
    return isObject(found) && typeof found['name'] === 'string' ? found['name'] : undefined
  }
  const outputs = value['outputs']
  const output = (key: string): string | undefined => propertyPath(outputs[key])
  const items = output('results')
  if (value['type'] === 'cursor')
    return pagination('cursor', { cursor: input('cursor'), limit: input('limit'), items, next: output('nextCursor') })
  if (value['type'] !== 'offsetLimit') return undefined
  return (
    pagination('page', { page: input('page'), items, limit: input('limit'), pages: output('numPages') }) ??
    pagination('offset', { offset: input('offset'), limit: input('limit'), items })
  )
}

/** `{ cursor: $request.x, next_cursor: $response.y, results: $response.z }` or `{ offset, step, results }`. */
function fromFern(value: JsonValue | undefined): JsonObject | undefined {
  if (!isObject(value)) return undefined
  const { cursor, next_cursor: next, offset, step, results } = value
  const items = propertyPath(results)
  const limit = propertyPath(step)
  if (cursor !== undefined)
    return pagination('cursor', { cursor: propertyPath(cursor), limit, items, next: propertyPath(next) })
  // Without a step, the offset counts pages, unless its name says otherwise.
  const parameter = propertyPath(offset)
  return step === undefined && !/offset|skip/i.test(parameter ?? '')
    ? pagination('page', { page: parameter, items })
    : pagination('offset', { offset: parameter, limit, items })
}

/** The members that each kind needs. */
const needed = { offset: ['offset', 'items'], page: ['page', 'items'], cursor: ['cursor', 'items', 'next'] } as const

/** Undefined where a member that the kind needs is missing. */
function pagination(
  kind: keyof typeof needed,
  members: Readonly<Record<string, string | undefined>>,
): JsonObject | undefined {
  if (needed[kind].some((key) => members[key] === undefined)) return undefined
  return { kind, ...Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) }
}

/** `$.data.items`, `$request.cursor` and `$response.data` name properties; anything cleverer is not understood. */
function propertyPath(path: JsonValue | undefined): string | undefined {
  return typeof path === 'string' ? /^\$(?:request|response)?\.([\w-]+(?:\.[\w-]+)*)$/.exec(path)?.[1] : undefined
}
