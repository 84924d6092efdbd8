import { isObject } from '../../lib/json.ts'
import type { EventContent } from '../../normalise/event-content.ts'
import { type StreamFormat, streamFormat } from '../../normalise/stream-media.ts'
import { type Condition, readConditions } from './failures.ts'
import { findEventText } from './event-text.ts'
import { isStream } from '../media-types.ts'
import type { PropertyPath } from '../schema/property-paths.ts'
import type { Keyed, Node, Reader } from '../reader.ts'
import type { SuccessResponse } from './responses.ts'
import type { SchemaTypes } from '../schema/schema-types.ts'
import type { TypeRef } from '../type-ref.ts'

/** How one stream is chosen and read. */
export interface Stream {
  /** Body field that selects the stream; absent when the operation always streams. */
  readonly field: string | undefined
  readonly mediaType: string
  readonly format: StreamFormat
  /** Of server-sent events: whether an item is the JSON of `data`, its text, or `{ event, data }`. */
  readonly carries: EventContent['carries']
  /** Of `{ event, data }`, the events whose `data` is text. */
  readonly textEvents: readonly string[]
  /** `data` that ends the stream, e.g. `[DONE]`. */
  readonly sentinel: string | undefined
  /** Which event is the last one, where the document says so (`x-sdk-stream: { last }`): one of these holds for it. */
  readonly last: readonly Condition[]
  /** Always asked for, but a success with another status is JSON. */
  readonly orJson: boolean
  /** Absent where the document gives no schema. */
  readonly event: TypeRef | undefined
  /** Where an event holds its text, `0` being the first element of a list; absent where it has none. */
  readonly text: PropertyPath | undefined
}

/**
 * The stream of an operation. Normalised documents say it in `x-sdk-stream` (`{ field, accept, sentinel, last }`, or `false`
 * for a media type that is declared but never sent); the schema of the stream's media type describes one event.
 */
export function readStream(
  reader: Reader,
  types: SchemaTypes,
  operation: Node,
  responses: readonly Keyed[],
  { success, hasBody }: { readonly success: SuccessResponse; readonly hasBody: boolean },
): Stream | undefined {
  const marker = operation.value['x-sdk-stream']
  if (!isObject(marker)) return undefined
  const media = responses
    .filter(({ key }) => key.startsWith('2') || key === 'default')
    .flatMap((node) => reader.children(node, 'content'))
    .find(({ key }) => isStream(key))
  if (media === undefined) {
    reader.report(
      operation,
      'stream-without-media-type',
      'x-sdk-stream is given, but no success response has a stream media type',
      'Add a text/event-stream response or remove x-sdk-stream.',
    )
    return undefined
  }
  const { carries, text, sentinel: last } = reader.child(media, 'x-sdk-events')?.value ?? {}
  const { sentinel = last } = marker
  const field = readField(reader, operation, hasBody)
  const event = reader.type(media)
  return {
    field,
    mediaType: media.key,
    format: streamFormat(media.key) ?? 'events',
    carries: carries === 'text' || carries === 'named' ? carries : 'json',
    textEvents: Array.isArray(text) ? text.map(String) : [],
    sentinel: typeof sentinel === 'string' ? sentinel : undefined,
    last: readLast(reader, operation, carries === undefined || carries === 'json'),
    orJson: field === undefined && marker['accept'] !== true && success.decoding === 'json',
    event,
    text: findEventText(types, event),
  }
}

/** Only a body has a field that selects the stream. */
function readField(reader: Reader, operation: Node, hasBody: boolean): string | undefined {
  const field = reader.child(operation, 'x-sdk-stream')?.value['field']
  if (typeof field !== 'string' || hasBody) return typeof field === 'string' ? field : undefined
  const message = `"${field}" shall select the stream, but the operation has no body; the response decides`
  reader.note(operation, 'stream-field', message, 'Remove the field, or describe the request body that has it.')
  return undefined
}

/** Events that are JSON say by a member what they are. */
function readLast(reader: Reader, operation: Node, isJson: boolean): readonly Condition[] {
  const last = readConditions(reader, reader.child(operation, 'x-sdk-stream'), 'last')
  if (last.length === 0 || isJson) return last
  const message = '`last` is left out: the events of this stream are not JSON'
  reader.note(operation, 'last-event', message, 'Remove `last` from x-sdk-stream.')
  return []
}
