import type { TypeRef } from '../type-ref.ts'
import { text } from '../docs.ts'
import { type ContentKind, isJson } from '../media-types.ts'
import type { RawOperation } from '../raw-operations.ts'
import type { Keyed, Node, Reader } from '../reader.ts'
import type { SchemaTypes } from '../schema/schema-types.ts'
import { type ResponseContent, responseContents } from './response-content.ts'
import { byCodeUnits } from '../../lib/text-order.ts'

type ResponseDecoding = ContentKind | 'none'

export interface SuccessResponse {
  /** Lowest documented success status, e.g. `200`. */
  readonly status: string | undefined
  /** Kind of value that the body of that status is read as. */
  readonly decoding: ResponseDecoding
  /** Everything that a body may be read as, by its content type: `decoding` first, none for `none`. */
  readonly kinds: readonly ContentKind[]
  readonly mediaType: string | undefined
  /** Media types to ask for, in the form of `Accept`. */
  readonly accept: string | undefined
  /** One per distinct JSON body. */
  readonly types: readonly TypeRef[]
  /** A success may arrive without content: another status has none, or this one cannot have any. */
  readonly maybeEmpty: boolean
  /** Those statuses and ranges, but for 204 and 205, which never have any. */
  readonly emptyStatuses: readonly string[]
  readonly description: string | undefined
  /** Names of the documented headers, in lower case, sorted. */
  readonly headers: readonly string[]
  /** Each documented success, with what its body usually is; a stream is none. */
  readonly statuses: readonly SuccessStatus[]
}

interface SuccessStatus {
  readonly status: string
  readonly content: ResponseContent | undefined
}

/** Documented responses by `200`, `4XX` or `default`, ranges in capitals. */
export function responseNodes(reader: Reader, operation: Node): readonly Keyed[] {
  return reader
    .children(operation, 'responses')
    .map((node) => ({ ...node, key: node.key.toUpperCase().replace('DEFAULT', 'default') }))
    .filter(({ key }) => !key.startsWith('X-'))
}

/**
 * The success response: of the documented 2XX statuses (of `default` where no success is documented) the lowest that has
 * content. Its body is that of the lowest which has more than a stream.
 */
export function readSuccess(
  reader: Reader,
  types: SchemaTypes,
  operation: RawOperation,
  responses: readonly Keyed[],
): SuccessResponse {
  const successes = successNodes(responses)
  const withContent = successes.filter((node) => operation.verb !== 'HEAD' && hasContent(reader, node))
  const bodiless = withContent.filter(({ key }) => isBodiless(key))
  for (const node of bodiless) noteBodiless(reader, node)
  const main = withContent.find((node) => !bodiless.includes(node)) ?? withContent[0] ?? successes[0]
  const withBody = withContent
    .map((node) => ({ node, contents: responseContents(reader, types, node) }))
    .filter(({ contents }) => contents.length > 0)
  const contents = withBody.flatMap((each) => each.contents)
  const kinds = [...new Set(contents.flatMap((content) => content.kinds))]
  const without = withContent.length === 0 ? [] : successes.filter((node) => !withContent.includes(node))
  const mediaType = contents[0]?.mediaType
  return {
    status: main?.key,
    decoding: kinds[0] ?? 'none',
    kinds,
    mediaType,
    accept: acceptOf(
      withBody.flatMap((each) => each.contents[0] ?? []),
      kinds,
    ),
    types: distinct(
      contents.flatMap(({ kinds: [kind], type }) => (kind === 'json' && type !== undefined ? [type] : [])),
    ),
    maybeEmpty: without.length > 0 || bodiless.length > 0,
    emptyStatuses: without.map(({ key }) => key).filter((key) => !isBodiless(key)),
    description: main && text(withBody[0]?.node ?? main, 'description'),
    headers: main === undefined ? [] : headersOf(reader, main),
    statuses: successes.map((node) => ({
      status: node.key,
      content: withBody.find((each) => each.node === node)?.contents[0],
    })),
  }
}

/** `Content-Type` is described by the content (OpenAPI, Response Object). */
function headersOf(reader: Reader, response: Node): readonly string[] {
  const names = reader.children(response, 'headers').map(({ key }) => key.toLowerCase())
  return names.filter((name) => name !== 'content-type').toSorted()
}

/** The preferred type of each status where that matters; a file under a JSON type may be of any. */
function acceptOf(preferred: readonly ResponseContent[], kinds: readonly ContentKind[]): string | undefined {
  const [main] = preferred
  if (main === undefined) return undefined
  if (isJson(main.mediaType) && main.kinds.includes('binary')) return '*/*'
  return kinds.length === 1 ? main.mediaType : [...new Set(preferred.map(({ mediaType }) => mediaType))].join(', ')
}

/** Statuses whose responses never have a body (RFC 9110, 15.3.5 and 15.3.6). */
export function isBodiless(status: string | undefined): boolean {
  return status === '204' || status === '205'
}

/** The server may mean another status, so that the content stays part of the type. */
function noteBodiless(reader: Reader, node: Keyed): void {
  const message = `A response of status ${node.key} has no body; the type of its content includes undefined`
  reader.note(
    node,
    'body-not-received',
    message,
    'Describe the content at status 200 if the API sends it, or remove it.',
  )
}

function hasContent(reader: Reader, response: Node): boolean {
  return reader.children(response, 'content').length > 0
}

function successNodes(responses: readonly Keyed[]): readonly Keyed[] {
  const successes = responses.filter(({ key }) => key.startsWith('2')).toSorted((a, b) => byCodeUnits(a.key, b.key))
  if (successes.length > 0 || responses.some(({ key }) => key.startsWith('3'))) return successes
  return responses.filter(({ key }) => key === 'default')
}

/** Whether a success is a file and nothing else. */
export function isOnlyBinary({ decoding, kinds }: SuccessResponse): boolean {
  return decoding === 'binary' && kinds.length === 1
}

/** Responses that are errors; `default` is one only beside a documented success. */
export function errorNodes(responses: readonly Keyed[]): readonly Keyed[] {
  const successes = new Set(successNodes(responses))
  return responses.filter((node) => !successes.has(node) && /^(?:[45]|default)/.test(node.key))
}

/** The schema of a JSON body of a response. */
export function jsonBody(reader: Reader, response: Node): TypeRef | undefined {
  return reader.type(reader.media(response, isJson))
}

function distinct(types: readonly TypeRef[]): readonly TypeRef[] {
  const seen = new Map(types.map((type) => [type.pointer, type]))
  return [...seen.values()]
}
