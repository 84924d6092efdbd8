import { DocumentErrors } from '../diagnostics/document-error.ts'
import type { Place } from '../diagnostics/place.ts'
import type { JsonObject } from '../lib/json.ts'
import { mapOperations } from '../specification/http-methods.ts'
import { matchesNothing } from './matches-nothing.ts'

/** By `operationId`: the parameter that says where a page begins, or what `x-sdk-pagination` would hold. */
export type PaginationSettings = Readonly<Record<string, string | JsonObject>>

/**
 * Says of operations that they are read page by page, as the configuration wants it.
 *
 * @throws DocumentErrors for ids that no operation has
 */
export function addPagination(
  document: JsonObject,
  pagination: PaginationSettings = {},
  locate: (entry: string) => Place,
): JsonObject {
  const left = new Set(Object.keys(pagination))
  if (left.size === 0) return document
  const ids: string[] = []
  const changed = mapOperations(document, (operation) => {
    const { operationId: id } = operation
    if (typeof id !== 'string') return operation
    ids.push(id)
    const given = pagination[id]
    if (!left.delete(id) || given === undefined) return operation
    return { ...operation, 'x-sdk-pagination': typeof given === 'string' ? { parameter: given } : given }
  })
  if (left.size === 0) return changed
  throw new DocumentErrors([...left].map((id) => matchesNothing('pagination', id, ids, locate(id))))
}
