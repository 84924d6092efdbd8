import { isObject } from '../json.ts'
import type { Parameter } from './parameters.ts'
import type { TypeRef } from './type-ref.ts'
import { itemType, type PropertyPath, resolvePath, schemaNode } from './property-paths.ts'
import type { Node, Reader } from './reader.ts'

export type Pagination =
  | {
      readonly kind: 'offset'
      readonly offset: string
      readonly limit: string | undefined
      readonly items: PropertyPath
      readonly itemType: TypeRef
      readonly total: PropertyPath | undefined
    }
  | {
      readonly kind: 'cursor'
      readonly cursor: string
      readonly limit: string | undefined
      readonly items: PropertyPath
      readonly itemType: TypeRef
      /** Where the next cursor stands in the response. */
      readonly next: PropertyPath
    }

/**
 * `x-sdk-pagination` of an operation: names of request parameters and dotted paths of response properties, all of which
 * must exist.
 */
export function readPagination(
  reader: Reader,
  operation: Node,
  parameters: readonly Parameter[],
  response: TypeRef | undefined,
): Pagination | undefined {
  const value = operation.value['x-sdk-pagination']
  if (!isObject(value)) return undefined
  const fail = (message: string) => {
    reader.report(operation, 'invalid-pagination', message, paginationHint)
    return undefined
  }
  if (response === undefined) return fail('x-sdk-pagination needs a JSON response')
  const schema = schemaNode(reader, response)
  const text = (key: string) => (typeof value[key] === 'string' ? value[key] : undefined)
  const path = (key: string) => resolvePath(reader, schema, text(key) ?? '')
  const items = path('items')
  const item = items === undefined ? undefined : itemType(reader, items.node)
  if (items === undefined || item === undefined) return fail(`x-sdk-pagination: no array at "${text('items') ?? ''}"`)
  const common = { limit: text('limit'), items: items.path, itemType: item }
  const known = new Set(parameters.map((parameter) => parameter.property))
  const unknown = ['offset', 'cursor', 'limit'].map(text).find((name) => name !== undefined && !known.has(name))
  if (unknown !== undefined) return fail(`x-sdk-pagination: the operation has no parameter "${unknown}"`)
  const offset = text('offset')
  if (value['kind'] === 'offset' && offset !== undefined) {
    return { kind: 'offset', offset, total: path('total')?.path, ...common }
  }
  const cursor = text('cursor')
  const next = path('next')
  if (value['kind'] === 'cursor' && cursor !== undefined && next !== undefined) {
    return { kind: 'cursor', cursor, next: next.path, ...common }
  }
  return fail('x-sdk-pagination is incomplete')
}

const paginationHint = 'Give "kind: offset" with offset and items, or "kind: cursor" with cursor, next and items.'
