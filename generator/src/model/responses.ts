import type { TypeRef } from './type-ref.ts'
import { text } from './docs.ts'
import { essence, isJson, isStream, responseDecoding } from './media-types.ts'
import type { Node, Reader } from './reader.ts'

export type ResponseDecoding = 'json' | 'text' | 'binary' | 'none'

export interface SuccessResponse {
  /** Lowest documented success status, e.g. `200`. */
  readonly status: string
  readonly decoding: ResponseDecoding
  /** Sent as `Accept`. */
  readonly mediaType: string | undefined
  /** One per distinct body; none for `text`, `binary` and `none`. */
  readonly types: readonly TypeRef[]
  /** True when another success status has no content. */
  readonly maybeEmpty: boolean
  readonly description: string | undefined
}

export interface StatusNode extends Node {
  /** `200`, `4XX` or `default`. */
  readonly key: string
}

/** Documented responses, ranges in capitals. */
export function responseNodes(reader: Reader, operation: Node): readonly StatusNode[] {
  return reader
    .children(operation, 'responses')
    .map((node) => ({ ...node, key: node.key.toUpperCase().replace('DEFAULT', 'default') }))
}

/**
 * The success response: of the documented 2XX statuses (of `default` where no success is documented) the lowest that has
 * content. Its body is that of the lowest which has more than a stream; JSON is preferred to other media types.
 */
export function readSuccess(reader: Reader, responses: readonly StatusNode[]): SuccessResponse {
  const successes = successNodes(responses)
  const withContent = successes.filter((node) => contentTypes(reader, node).length > 0)
  const main = withContent[0] ?? successes[0]
  if (main === undefined)
    return {
      status: '200',
      decoding: 'none',
      mediaType: undefined,
      types: [],
      maybeEmpty: false,
      description: undefined,
    }
  const plain = withContent.find((node) => contentTypes(reader, node).some((type) => !isStream(type)))
  const mediaType = plain && chooseMediaType(contentTypes(reader, plain))
  const decoding = mediaType === undefined ? 'none' : responseDecoding(mediaType)
  return {
    status: main.key,
    decoding,
    mediaType,
    types: decoding === 'json' ? distinct(withContent.flatMap((node) => jsonTypes(reader, node))) : [],
    maybeEmpty: withContent.length > 0 && withContent.length < successes.length,
    description: text(plain ?? main, 'description'),
  }
}

function successNodes(responses: readonly StatusNode[]): readonly StatusNode[] {
  const successes = responses.filter(({ key }) => key.startsWith('2')).toSorted((a, b) => (a.key < b.key ? -1 : 1))
  if (successes.length > 0 || responses.some(({ key }) => key.startsWith('3'))) return successes
  return responses.filter(({ key }) => key === 'default')
}

/** Responses that are errors; `default` is one only beside a documented success. */
export function errorNodes(responses: readonly StatusNode[]): readonly StatusNode[] {
  const successes = new Set(successNodes(responses))
  return responses.filter((node) => !successes.has(node) && /^(?:[45]|default)/.test(node.key))
}

/** The schema of a JSON body of a response. */
export function jsonBody(reader: Reader, response: Node): TypeRef | undefined {
  return jsonTypes(reader, response)[0]
}

function jsonTypes(reader: Reader, response: Node): readonly TypeRef[] {
  const media = reader.children(response, 'content').find(({ key }) => isJson(key))
  const type = media === undefined ? undefined : reader.type(media)
  return type === undefined ? [] : [type]
}

function contentTypes(reader: Reader, response: Node): readonly string[] {
  return reader.children(response, 'content').map(({ key }) => key)
}

function chooseMediaType(types: readonly string[]): string | undefined {
  const plain = types.filter((type) => !isStream(type))
  return plain.find((type) => essence(type) === 'application/json') ?? plain.find(isJson) ?? plain[0]
}

function distinct(types: readonly TypeRef[]): readonly TypeRef[] {
  const seen = new Map(types.map((type) => [type.pointer, type]))
  return [...seen.values()]
}
