import { isObject, type JsonObject, type JsonValue } from '../json.ts'
import { addMissing, mapOperations } from './operations.ts'

/** Pagination that specifications describe for other generators becomes `x-sdk-pagination` where that can say it. */
export function translatePagination(document: JsonObject): JsonObject {
  return mapOperations(document, (operation) =>
    addMissing(operation, {
      'x-sdk-pagination':
        named('x-speakeasy-pagination', fromSpeakeasy(operation['x-speakeasy-pagination'])) ??
        named('x-fern-pagination', fromFern(operation['x-fern-pagination'])),
    }),
  )
}

/** Says where a pagination was taken from: what cannot be followed is then no error. */
function named(from: string, pagination: JsonObject | undefined): JsonObject | undefined {
  return pagination === undefined ? undefined : { ...pagination, from }
}

/** `{ type: offsetLimit | cursor, inputs: [{ name, in, type }], outputs: { results, numPages, nextCursor } }`. */
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
  if (value['type'] !== 'offsetLimit') return undefined
  return (
    pagePagination(input('page'), input('limit'), items, propertyPath(value['outputs']['numPages'])) ??
    offsetPagination(input('offset'), input('limit'), items)
  )
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
    ? pagePagination(parameter, undefined, items, undefined)
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

function pagePagination(
  page: string | undefined,
  limit: string | undefined,
  items: string | undefined,
  pages: string | undefined,
): JsonObject | undefined {
  if (page === undefined || items === undefined) return undefined
  const optional = { ...(limit === undefined ? {} : { limit }), ...(pages === undefined ? {} : { pages }) }
  return { kind: 'page', page, items, ...optional }
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
  return typeof path === 'string' ? /^\$(?:request|response)?\.([\w-]+(?:\.[\w-]+)*)$/.exec(path)?.[1] : undefined
}
