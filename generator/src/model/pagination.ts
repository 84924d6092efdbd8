import { isObject } from '../json.ts'
import type { Parameter } from './parameters.ts'
import type { TypeRef } from './type-ref.ts'
import { itemTypes, type PropertyPath, resolvePath, schemaNode } from './property-paths.ts'
import { type Node, type Reader, stringsAt } from './reader.ts'
import type { SuccessResponse } from './responses.ts'

export type Pagination = OffsetPagination | PagePagination | CursorPagination

interface Common {
  readonly limit: string | undefined
  readonly items: PropertyPath
  /** One for each type that the list may have. */
  readonly itemTypes: readonly TypeRef[]
  /** Where the response says whether there is another page, or links to it. */
  readonly more: PropertyPath | undefined
  /** The request parameter that says where a page begins is text. */
  readonly isText: boolean
}

interface OffsetPagination extends Common {
  readonly kind: 'offset'
  readonly offset: string
  readonly total: PropertyPath | undefined
}

interface PagePagination extends Common {
  readonly kind: 'page'
  /** The request parameter that holds the number of the page. */
  readonly page: string
  /** Number of the first page. */
  readonly first: number
  /** Where the response says how many pages there are. */
  readonly pages: PropertyPath | undefined
}

interface CursorPagination extends Common {
  readonly kind: 'cursor'
  readonly cursor: string
  /** Where the next cursor stands in the response. */
  readonly next: PropertyPath
}

/** The request parameter that says where a page begins. */
export function pageParameter(pagination: Pagination): string {
  if (pagination.kind === 'offset') return pagination.offset
  return pagination.kind === 'page' ? pagination.page : pagination.cursor
}

/**
 * `x-sdk-pagination` of an operation: names of request parameters and dotted paths of response properties, all of which
 * must exist.
 */
export function readPagination(
  reader: Reader,
  operation: Node,
  parameters: readonly Parameter[],
  response: SuccessResponse,
): Pagination | undefined {
  const value = operation.value['x-sdk-pagination']
  if (!isObject(value)) return undefined
  const { from } = value
  const fail = (message: string) => {
    // What was written for another generator may say more than can be followed; only what is meant for this one must be right.
    if (typeof from === 'string')
      reader.note(operation, 'pagination-not-followed', `${message} (from ${from})`, 'Describe it by x-sdk-pagination.')
    else reader.report(operation, 'invalid-pagination', message, paginationHint)
    return undefined
  }
  if (response.types.length === 0 || response.kinds.length > 1 || response.maybeEmpty)
    return fail('x-sdk-pagination needs a JSON response for every success status')
  const schemas = response.types.map((type) => schemaNode(reader, type))
  const text = (key: string) => (typeof value[key] === 'string' ? value[key] : undefined)
  const path = (key: string) => resolvePath(reader, schemas, text(key) ?? '')
  const pathOfType = (key: string, ...types: readonly string[]) => {
    const found = path(key)
    const isOfType = found?.nodes.every((node) => typesOf(node).some((type) => types.includes(type)))
    return isOfType === true ? found?.path : undefined
  }
  const numberAt = (key: string) => pathOfType(key, 'integer', 'number')
  const items = path('items')
  const itemsOf = items === undefined ? [] : itemTypes(reader, items.nodes)
  if (items === undefined || itemsOf.length === 0) return fail(`x-sdk-pagination: no array at "${text('items') ?? ''}"`)
  const position = parameters.find(({ property }) => property === (text('offset') ?? text('page') ?? text('cursor')))
  const isText = position?.scalar === 'string'
  // A link may be missing as a whole from servers that are older than the document.
  const link = pathOfType('more', 'string')?.map((step) => ({ ...step, optional: true }))
  const more = link ?? pathOfType('more', 'boolean')
  if (text('more') !== undefined && more === undefined)
    return fail(`x-sdk-pagination: no boolean and no link at "${text('more') ?? ''}"`)
  const common = { limit: text('limit'), items: items.path, itemTypes: itemsOf, more, isText }
  const known = new Set(parameters.map((parameter) => parameter.property))
  const unknown = ['offset', 'page', 'cursor', 'limit'].map(text).find((name) => name !== undefined && !known.has(name))
  if (unknown !== undefined) return fail(`x-sdk-pagination: the operation has no parameter "${unknown}"`)
  const offset = text('offset')
  if (value['kind'] === 'offset' && offset !== undefined) {
    return { kind: 'offset', offset, total: numberAt('total'), ...common }
  }
  const page = text('page')
  if (value['kind'] === 'page' && page !== undefined) {
    const first = typeof value['first'] === 'number' ? value['first'] : firstPage(reader, operation, page)
    return { kind: 'page', page, first, pages: numberAt('pages'), ...common }
  }
  const cursor = text('cursor')
  const next = path('next')
  if (
    value['kind'] === 'cursor' &&
    cursor !== undefined &&
    next !== undefined &&
    !next.nodes.some((node) => typesOf(node).some((type) => ['object', 'array', 'boolean'].includes(type)))
  ) {
    return { kind: 'cursor', cursor, next: next.path, ...common }
  }
  return fail('x-sdk-pagination is incomplete')
}

/** The `type` keyword as a list. */
function typesOf(node: Node): readonly string[] {
  const { type } = node.value
  return typeof type === 'string' ? [type] : stringsAt(node, 'type')
}

/** Pages count from 1, unless the parameter says otherwise. */
function firstPage(reader: Reader, operation: Node, name: string): number {
  const parameter = reader.children(operation, 'parameters').find(({ value }) => value['name'] === name)
  const schema = parameter === undefined ? undefined : reader.child(parameter, 'schema')?.value
  return schema?.['default'] === 0 || schema?.['minimum'] === 0 ? 0 : 1
}

const paginationHint =
  'Give "kind: offset" with offset and items, "kind: page" with page and items, or "kind: cursor" with cursor, next and items.'
