import { isObject, type JsonObject, type JsonValue, mapMember, mapObjectMembers } from '../lib/json.ts'
import { appendPointer } from '../lib/json-pointer.ts'

/** Fields of a Path Item Object that hold operations, OpenAPI 3.2 included. */
const httpMethods: readonly string[] = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query']

/** The field of a Path Item Object for a method, in whatever case it is written: `fetch` sends `get` as `GET`. */
export function fieldOfMethod(method: string): string | undefined {
  const field = method.toLowerCase()
  return httpMethods.includes(field) ? field : undefined
}

/** An operation of a path item. */
export interface ItemOperation {
  /** In lower case; as it is written in `additionalOperations`, whose methods are case-sensitive. */
  readonly method: string
  /** The method as it is sent. */
  readonly verb: string
  readonly operation: JsonObject
}

/** The operations of a path item, those of other methods than the usual ones included (OpenAPI 3.2). */
export function operationsOf(item: JsonValue | undefined): readonly ItemOperation[] {
  if (!isObject(item)) return []
  const others = item['additionalOperations']
  const members = [
    ...httpMethods.map((method) => ({ method, verb: method.toUpperCase(), operation: item[method] })),
    ...Object.entries(isObject(others) ? others : {}).map(([method, operation]) => ({
      method,
      verb: method,
      operation,
    })),
  ]
  return members.flatMap(({ operation, ...rest }) => (isObject(operation) ? [{ ...rest, operation }] : []))
}

/** Rewrites the operations of a path item; `undefined` drops one. */
export function mapItemOperations(
  item: JsonObject,
  change: (operation: JsonObject, method: string) => JsonValue | undefined,
): JsonObject {
  return mapObjectMembers(item, (member, key) => {
    if (key === 'additionalOperations') return mapObjectMembers(member, change)
    return httpMethods.includes(key) ? change(member, key) : member
  })
}

/** Place of an operation of the path item at a pointer. */
export function operationPointer(item: string, method: string): string {
  return httpMethods.includes(method)
    ? appendPointer(item, method)
    : appendPointer(item, 'additionalOperations', method)
}

/** Rewrites an operation, or drops it. */
type ChangeOperation = (operation: JsonObject, path: string, method: string, item: JsonObject) => JsonValue | undefined

/** Rewrites every operation of a `paths` object. */
export function mapPathOperations(paths: JsonObject, change: ChangeOperation): JsonObject {
  return mapObjectMembers(paths, (item, path) =>
    mapItemOperations(item, (operation, method) => change(operation, path, method, item)),
  )
}

/** Rewrites every operation under `paths`; the same document comes back when nothing changes. */
export function mapOperations(document: JsonObject, change: ChangeOperation): JsonObject {
  return mapMember(document, 'paths', (paths) => mapPathOperations(paths, change))
}

/** Every operation under `paths` with its path item, in the order of the document. */
export function operationsIn(document: JsonObject) {
  const found: { operation: JsonObject; path: string; method: string; item: JsonObject }[] = []
  mapOperations(document, (operation, path, method, item) => {
    found.push({ operation, path, method, item })
    return operation
  })
  return found
}
