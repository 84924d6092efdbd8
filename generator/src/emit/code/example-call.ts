import { isObject, type JsonObject } from '../../lib/json.ts'
import type { Operation } from '../../model/api.ts'
import { leadsTo } from '../../model/conversions/conversion-plan.ts'
import { isIdentifier } from '../../model/names/identifiers.ts'
import type { Pagination } from '../../model/operations/pagination.ts'
import { requiredParameters } from '../../model/operations/request-shape.ts'
import { upperFirst } from '../../model/names/words.ts'
import { access } from './access.ts'
import { requestLiteral } from './example-request.ts'
import { literal, stringLiteral } from './literal.ts'
import { paginationOf } from '../../model/operations/operation-kind.ts'

/** An operation with arguments taken from the document's example. */
export interface ExampleCall {
  readonly name: string
  readonly pascal: string
  readonly method: string
  /** Function and method for its pages; empty where it has none. */
  readonly pages: string
  readonly pagesMethod: string
  /** `client` or `client, { … }`. */
  readonly arguments: string
  /** `` or `{ … }`. */
  readonly request: string
  readonly streamRequest: string
  readonly takesRequest: boolean
  /** The one parameter that a call needs; absent where it needs none or more. */
  readonly parameter: ExampleParameter | undefined
  /** The key after its root, as source: `'things', 'list'`. */
  readonly keyPath: string
  /** `keyPath` without the operation itself; absent where it has no group. */
  readonly groupPath: string | undefined
  /** The items of `page` in a list that is read in pages; absent elsewhere. */
  readonly items: string | undefined
  /** Source of the text that `event` adds. */
  readonly eventText: string
  /** Second argument of `JSON.stringify` for what the operation gives; absent where the usual form will do. */
  readonly replacer: string | undefined
  /** The last event of a stream as source of a text, where readers wait for one; else empty. */
  readonly lastEvent: string
}

interface ExampleParameter {
  readonly name: string
  readonly type: 'string' | 'number'
}

/** Arguments as the document's examples have them; a request that has no example is left out. */
export function exampleCall(operation: Operation): ExampleCall {
  const { name, group, method, pages, stream } = operation
  const { request } = operation.examples
  const written = (value: JsonObject) => literal(requestLiteral(operation, value))
  const text = request === undefined || Object.keys(request).length === 0 ? '' : written(request)
  const pagination = paginationOf(operation)
  return {
    name,
    pascal: upperFirst(name),
    method: [...group, method].join('.'),
    pages: pages?.name ?? '',
    pagesMethod: pages === undefined ? '' : [...group, pages.method].join('.'),
    arguments: text === '' ? 'client' : `client, ${text}`,
    request: text,
    takesRequest: operation.request.kind !== 'none',
    streamRequest: request === undefined ? '' : written(withStream(operation, request)),
    parameter: onlyParameter(operation),
    keyPath: [...group, method].map(stringLiteral).join(', '),
    groupPath: group.length === 0 ? undefined : group.map(stringLiteral).join(', '),
    items: pagination && itemsOf('page', pagination),
    eventText: eventText(operation),
    replacer: replacerOf(operation),
    lastEvent: stream?.sentinel === undefined ? '' : stringLiteral(`data: ${stream.sentinel}\n\n`),
  }
}

/** The request with the field that selects a stream, which is in the body. */
export function withStream({ stream, request: shape }: Operation, request: JsonObject): JsonObject {
  if (stream?.field === undefined) return request
  if (shape.kind !== 'mixed') return { ...request, [stream.field]: true }
  const body = isObject(request['body']) ? request['body'] : {}
  return { ...request, body: { ...body, [stream.field]: true } }
}

/** TypeScript source of a function that writes a `bigint`, which JSON does not have, as its digits. */
export function replacerOf({ conversions }: Pick<Operation, 'conversions'>): string | undefined {
  const isExact = leadsTo('bigint', conversions.response) || leadsTo('bigint', conversions.event)
  return isExact ? "(_, part) => (typeof part === 'bigint' ? String(part) : part)" : undefined
}

/** TypeScript source of the text of `event`, a string; all of the event as JSON where it holds none. */
export function eventText(operation: Pick<Operation, 'stream' | 'conversions'>): string {
  const { stream } = operation
  const replacer = replacerOf(operation)
  if (stream?.text === undefined) return `JSON.stringify(event${replacer === undefined ? '' : `, ${replacer}`})`
  const text = access('event', stream.text)
  return stream.text.some(({ optional }) => optional) ? `(${text} ?? '')` : text
}

/** `page.data`, or no items where the list may be absent. A union of lists is spread into a list of the union. */
export function itemsOf(page: string, { items, itemTypes }: Pagination): string {
  const isOptional = items.some(({ optional, partial }) => optional || partial)
  const list = isOptional ? `${access(page, items)} ?? []` : access(page, items)
  return itemTypes.length > 1 ? `[...${isOptional ? `(${list})` : list}]` : list
}

/** The one parameter that a call needs, where its type is plain enough for an example. */
export function onlyParameter({ request }: Operation): ExampleParameter | undefined {
  const [parameter, ...others] = request.kind === 'parameters' ? requiredParameters(request) : []
  if (parameter?.scalar === undefined || others.length > 0 || !isIdentifier(parameter.property)) return undefined
  return { name: parameter.property, type: parameter.scalar }
}
