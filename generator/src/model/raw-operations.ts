import { isObject } from '../lib/json.ts'
import { operationPointer, operationsOf } from '../specification/http-methods.ts'
import { type Keyed, type Node, type Reader, stringAt } from './reader.ts'
import { isToken } from './token.ts'
import { byCodeUnits } from '../lib/text-order.ts'

/** An operation as the document has it. */
export interface RawOperation extends Node {
  readonly id: string
  /** As it is sent. */
  readonly verb: string
  readonly path: string
  /** The path item, whose servers count where the operation has none. */
  readonly item: Node
  /** `x-sdk-method` of the operation, or of the media type it sends. */
  readonly givenMethod: string | undefined
  /** The one request media type it sends. Absent: chosen among those without an `x-sdk-method` of their own. */
  readonly bodyType: string | undefined
  /** The operation that has the name and the aliases, where this one is a stream that is asked for instead of its JSON. */
  readonly streamOf: RawOperation | undefined
}

/** Methods that `fetch` refuses (https://fetch.spec.whatwg.org/#forbidden-method). */
const forbidden = new Set(['CONNECT', 'TRACE', 'TRACK'])

/** Whether a client can send an operation; notes those that it cannot. */
export function canBeSent(reader: Reader, operation: RawOperation): boolean {
  if (isToken(operation.verb) && !forbidden.has(operation.verb.toUpperCase())) return true
  const message = `fetch refuses the method ${JSON.stringify(operation.verb)}; ${operation.id} is left out`
  reader.note(operation, 'method-refused', message, 'Nothing needs to be done unless a client has to call it.')
  return false
}

/**
 * All operations, sorted by path and verb so that names never depend on the order of keys. A request media type with an
 * `x-sdk-method` gives an operation of its own.
 */
export function readRawOperations(reader: Reader): readonly RawOperation[] {
  return reader
    .children(reader.root, 'paths')
    .filter((item) => isPath(reader, item))
    .flatMap((item) =>
      operationsOf(item.value).flatMap(({ method, verb, operation }) => {
        const node = { value: operation, pointer: operationPointer(item.pointer, method) }
        const id = stringAt(node, 'operationId') ?? `${method} ${item.key}`
        return byBodyType(reader, { ...node, id, verb, path: sentPath(item.key), item })
      }),
    )
    .flatMap(byAccept)
    .toSorted((a, b) => byCodeUnits(a.path, b.path) || byCodeUnits(a.verb, b.verb))
}

function isPath(reader: Reader, item: Keyed): boolean {
  if (item.key.startsWith('/')) return true
  const message = `The path "${item.key}" does not begin with a slash`
  reader.report(item, 'path-without-slash', message, `Write "/${item.key}".`)
  return false
}

/** A fragment (`#…`) distinguishes operations of one path, and is never sent. */
function sentPath(key: string): string {
  return key.replace(/#.*$/s, '')
}

/**
 * Where only the media types that a request asks for select JSON or a stream, each has a function. Everything else that the
 * operation says, such as aliases and callbacks, belongs to the one for JSON.
 */
function byAccept(operation: RawOperation): readonly RawOperation[] {
  const { 'x-sdk-stream': stream, ...value } = operation.value
  if (!isObject(stream) || stream['accept'] !== true) return [operation]
  const json = { ...operation, value: { ...value, 'x-sdk-stream': false } }
  const { 'x-sdk-pagination': _pagination, ...streamed } = operation.value
  return [json, { ...operation, value: streamed, streamOf: json }]
}

function byBodyType(
  reader: Reader,
  operation: Omit<RawOperation, 'givenMethod' | 'bodyType' | 'streamOf'>,
): readonly RawOperation[] {
  const mediaTypes = reader.children(reader.child(operation, 'requestBody'), 'content')
  const named = mediaTypes.filter((media) => stringAt(media, 'x-sdk-method') !== undefined)
  const own = named.map((media) => ({
    ...operation,
    givenMethod: stringAt(media, 'x-sdk-method'),
    bodyType: media.key,
    streamOf: undefined,
  }))
  if (named.length > 0 && named.length === mediaTypes.length) return own
  const givenMethod = stringAt(operation, 'x-sdk-method')
  return [{ ...operation, givenMethod, bodyType: undefined, streamOf: undefined }, ...own]
}
