import { isObject, type JsonObject, type JsonValue } from '../json.ts'
import { appendPointer } from '../json-pointer.ts'
import { mapMembers } from './map-members.ts'

/** Fields of a Path Item Object that hold operations, OpenAPI 3.2 included. */
const httpMethods: readonly string[] = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query']

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
  const changeMember = (member: JsonValue | undefined, method: string) =>
    isObject(member) ? change(member, method) : member
  return mapMembers(item, (member, key) => {
    if (key === 'additionalOperations' && isObject(member)) return mapMembers(member, changeMember)
    return httpMethods.includes(key) ? changeMember(member, key) : member
  })
}

/** Place of an operation of the path item at a pointer. */
export function operationPointer(item: string, method: string): string {
  return httpMethods.includes(method)
    ? appendPointer(item, method)
    : appendPointer(item, 'additionalOperations', method)
}
