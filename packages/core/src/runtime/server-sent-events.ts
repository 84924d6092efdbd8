import { parseError } from './body-text.js'
import { EventStream } from './event-stream.js'
import type { StreamDecoder } from './operation.js'
import { readText } from './read-text.js'
import { SseIterator } from './sse-iterator.js'

/** How an operation streams. */
export interface ServerSentEventsOptions {
  /** The body member that asks for a stream; without it the operation always streams. */
  readonly field?: string
  /** The data that marks the end, such as `[DONE]`. A stream that ends without it is an error. */
  readonly sentinel?: string
}

/** Streams whose events carry JSON. */
export function serverSentEvents({ field, sentinel }: ServerSentEventsOptions = {}): StreamDecoder {
  const mediaType = 'text/event-stream'
  return {
    field,
    mediaType,
    async open(response, context) {
      if (!response.headers.get('content-type')?.toLowerCase().startsWith(mediaType)) {
        throw parseError('an event stream', response, await readText(response, context), context)
      }
      return new EventStream(new SseIterator(response, context, sentinel))
    },
  }
}
