import { isObject, type JsonObject, type JsonValue } from '../json.ts'
import { addMissing, mapOperations } from './operations.ts'

/** Pagination that specifications describe for other generators becomes `x-sdk-pagination` where that can say it. */
export function translatePagination(document: JsonObject): JsonObject {
  return mapOperations(document, (operation) =>
    addMissing(operation, {
      'x-sdk-pagination':
        fromSpeakeasy(operation['x-speakeasy-pagination']) ?? fromFern(operation['x-fern-pagination']),
    }),
  )
}

/** `{ type: offsetLimit | cursor, inputs: [{ name, in, type }], outputs: { results, nextCursor } }`; page numbers cannot be said. */
function fromSpeakeasy(value: JsonValue | undefined): JsonObject | undefined {
  if (!isObject(value) || !Array.isArray(value['inputs']) || !isObject(value['outputs'])) return undefined
  const inputs: readonly JsonValue[] = value['inputs']
  const input = (type: string): string | undefined => {
    const found = inputs.find((entry) => isObject(entry) && entry['type'] === type && entry['in'] === 'parameters')
    return isObject(found) && typeof found['name'] === 'string' ? found['name'] : undefined
  }
  const items = propertyPath(value['outputs']['results'])
  if (value['type'] === 'cursor')
    return cursorPagination(input('cursor'), input('limit'), items, propertyPath(value['outputs']['nextCursor']))
  return value['type'] === 'offsetLimit' ? offsetPagination(input('offset'), input('limit'), items) : undefined
}

/** `{ cursor: $request.x, next_cursor: $response.y, results: $response.z }` or `{ offset, step, results }`. */
function fromFern(value: JsonValue | undefined): JsonObject | undefined {
  if (!isObject(value)) return undefined
  const { cursor, next_cursor: next, offset, step, results } = value
  const items = propertyPath(results)
  if (cursor !== undefined) return cursorPagination(propertyPath(cursor), propertyPath(step), items, propertyPath(next))
  // Without a step, the offset counts pages, unless its name says otherwise.
  const parameter = propertyPath(offset)
  return step === undefined && !/offset|skip/i.test(parameter ?? '')
    ? undefined
    : offsetPagination(parameter, propertyPath(step), items)
}

function offsetPagination(
  offset: string | undefined,
  limit: string | undefined,
  items: string | undefined,
): JsonObject | undefined {
  if (offset === undefined || items === undefined) return undefined
  return { kind: 'offset', offset, ...(limit === undefined ? {} : { limit }), items }
}

function cursorPagination(
  cursor: string | undefined,
  limit: string | undefined,
  items: string | undefined,
  next: string | undefined,
): JsonObject | undefined {
  if (cursor === undefined || items === undefined || next === undefined) return undefined
  return { kind: 'cursor', cursor, ...(limit === undefined ? {} : { limit }), items, next }
}

/** `$.data.items`, `$request.cursor` and `$response.data` name properties; anything cleverer is not understood. */
function propertyPath(path: JsonValue | undefined): string | undefined {
  return typeof path === 'string' ? /^\$(?:request|response)?\.(\w+(?:\.\w+)*)$/.exec(path)?.[1] : undefined
}
