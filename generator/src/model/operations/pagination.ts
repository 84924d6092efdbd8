import { isObject } from '../../lib/json.ts'
import { inferPagination } from './infer-pagination.ts'
import type { Parameter } from './parameters.ts'
import { itemTypes, mayBe, type PropertyPath, resolvePath } from '../schema/property-paths.ts'
import type { Kind } from '../schema/kinds.ts'
import type { SchemaTypes } from '../schema/schema-types.ts'
import { onlyAlternative } from '../schema/alternatives.ts'
import { formOf, isKeyword, type Type } from '../schema/type.ts'
import type { Node, Reader } from '../reader.ts'
import type { SuccessResponse } from './responses.ts'

export type Pagination = OffsetPagination | PagePagination | CursorPagination

interface Common {
  readonly limit: string | undefined
  readonly items: PropertyPath
  /** One for each type that the list may have. */
  readonly itemTypes: readonly Type[]
  /** Where the response says whether there is another page, or links to it. */
  readonly more: PropertyPath | undefined
  /** The type of the request parameter that says where a page begins, where numbers have to be converted to it. */
  readonly position: 'string' | 'bigint' | undefined
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
  /** Place of the next cursor in the response. */
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
  types: SchemaTypes,
  operation: Node,
  parameters: readonly Parameter[],
  response: SuccessResponse,
): Pagination | undefined {
  const given = operation.value['x-sdk-pagination']
  if (!isObject(given)) return undefined
  const { from } = given
  const fail = (message: string) => {
    // Annotations for other generators may be unsupported; only those for this one must be valid.
    if (typeof from === 'string')
      reader.note(operation, 'pagination-not-followed', `${message} (from ${from})`, 'Describe it by x-sdk-pagination.')
    else reader.report(operation, 'invalid-pagination', message, paginationHint)
    return undefined
  }
  if (response.types.length === 0 || response.kinds.length > 1 || response.maybeEmpty)
    return fail('x-sdk-pagination needs a JSON response for every success status')
  const pages = response.types.map((type) => types.at(type))
  const value = inferPagination(given, pages, types)
  const text = (key: string) => (typeof value[key] === 'string' ? value[key] : undefined)
  const path = (key: string) => resolvePath(types, pages, text(key) ?? '')
  const pathOfKind = (key: string, kind: Kind) => {
    const found = path(key)
    return found?.ends.every((end) => mayBe(end, kind, types)) === true ? found.path : undefined
  }
  const numberAt = (key: string) => pathOfKind(key, 'number')
  const items = path('items')
  const itemsOf = items === undefined ? [] : itemTypes(types, items.ends)
  if (items === undefined || itemsOf.length === 0) return fail(`x-sdk-pagination: no array at "${text('items') ?? ''}"`)
  const position = parameters.find(({ property }) => property === (text('offset') ?? text('page') ?? text('cursor')))
  // A link may be missing as a whole from servers that are older than the document.
  const link = pathOfKind('more', 'string')?.map((step) => ({ ...step, optional: true }))
  const more = link ?? pathOfKind('more', 'boolean')
  if (text('more') !== undefined && more === undefined)
    return fail(`x-sdk-pagination: no boolean and no link at "${text('more') ?? ''}"`)
  const common = {
    limit: text('limit'),
    items: items.path,
    itemTypes: itemsOf,
    more,
    position: positionType(types, position),
  }
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
  const ends = next?.ends.flatMap((end) => types.alternatives.of(end)) ?? []
  const at = `x-sdk-pagination: the cursor at "${text('next') ?? ''}"`
  // A `Date` has no more than milliseconds: the next page would begin elsewhere.
  if (ends.some((end) => formOf(end) === 'Date')) return fail(`${at} is a \`Date\`, which is not what the server gave`)
  if (ends.some((end) => isKeyword(end, 'unknown'))) return fail(`${at} has no type; it must be text or a number`)
  if (
    value['kind'] === 'cursor' &&
    cursor !== undefined &&
    next !== undefined &&
    !next.ends.some((end) => notCursors.some((kind) => mayBe(end, kind, types)))
  ) {
    return { kind: 'cursor', cursor, next: next.path, ...common }
  }
  return fail('x-sdk-pagination is incomplete')
}

function positionType(types: SchemaTypes, parameter: Parameter | undefined): Pagination['position'] {
  if (parameter?.scalar === 'string') return 'string'
  const only = parameter?.type && onlyAlternative(types.at(parameter.type), types)
  return only !== undefined && formOf(only) === 'bigint' ? 'bigint' : undefined
}

const notCursors = ['object', 'array', 'boolean'] as const

/** Pages count from 1, unless the parameter says otherwise. */
function firstPage(reader: Reader, operation: Node, name: string): number {
  const parameter = reader.children(operation, 'parameters').find(({ value }) => value['name'] === name)
  const schema = reader.child(parameter, 'schema')?.value
  return schema?.['default'] === 0 || schema?.['minimum'] === 0 ? 0 : 1
}

const paginationHint =
  'Give "kind: offset" with offset and items, "kind: page" with page and items, or "kind: cursor" with cursor, next and items; or "parameter" alone where the response shows the rest.'
