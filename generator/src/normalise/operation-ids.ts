import { firstFree } from '../lib/first-free.ts'
import type { JsonObject } from '../lib/json.ts'
import { mapOperations, operationsIn } from '../specification/http-methods.ts'
import { byCodeUnits } from '../lib/text-order.ts'

/**
 * Gives every operation an id: method and path in camelCase, `GET /users/{id}/keys` -> `getUsersByIdKeys`. Where ids collide
 * a number is added, in the order of method and path, so that the order of the document does not matter.
 * `x-sdk-derived-id` says that the author gave none.
 */
export function addOperationIds(document: JsonObject): JsonObject {
  const taken = new Set<string>()
  const unnamed: { readonly method: string; readonly path: string }[] = []
  for (const { method, path, operation } of operationsIn(document)) {
    if (hasId(operation)) taken.add(String(operation['operationId']))
    else unnamed.push({ method, path })
  }
  if (unnamed.length === 0) return document
  const ids = new Map<string, string>()
  const key = (method: string, path: string): string => `${path} ${method}`
  for (const { method, path } of unnamed.toSorted((a, b) =>
    byCodeUnits(key(a.method, a.path), key(b.method, b.path)),
  )) {
    const id = firstFree(deriveId(method, path), (one) => taken.has(one))
    taken.add(id)
    ids.set(key(method, path), id)
  }
  return mapOperations(document, (operation, path, method) => {
    const id = ids.get(key(method, path))
    if (id === undefined) return operation
    const { operationId: _, ...rest } = operation
    return { operationId: id, ...rest, 'x-sdk-derived-id': true }
  })
}

function hasId({ operationId }: JsonObject): boolean {
  return typeof operationId === 'string' && operationId.trim() !== ''
}

function deriveId(method: string, path: string): string {
  const words = path
    .split('/')
    .flatMap((segment) => segment.replaceAll(/\{([^}]*)\}/g, ' by $1 ').split(/[^\p{L}\p{N}]+/u))
  return method.toLowerCase() + words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
}
