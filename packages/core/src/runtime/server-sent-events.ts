import { iterateBody } from './body-iterator.js'
import { bodyStart, parseError } from './body-text.js'
import { EventStream } from './event-stream.js'
import type { ResponseDecoder, Streaming } from './operation.js'
import { jsonEvent, sseItems } from './sse-iterator.js'

/** How an operation streams. */
export interface ServerSentEventsOptions {
  /** The body member that asks for a stream; without it the operation always streams. */
  readonly field?: string
  /** The data that marks the end, such as `[DONE]`. A stream that ends without it is an error. Not given: `[DONE]` may come, but need not. */
  readonly sentinel?: string
}

/** Streams whose events carry JSON, or what another decoder makes of them. */
export function serverSentEvents(
  { field, sentinel }: ServerSentEventsOptions = {},
  decodeEvent = jsonEvent,
): Streaming {
  const mediaType = 'text/event-stream'
  const decode: ResponseDecoder = async (response, context) => {
    if (/^text\/event-stream *(;|$)/i.test(`${response.headers.get('content-type')}`)) {
      return new EventStream(iterateBody(response, context, sseItems(context, sentinel, decodeEvent)))
    }
    throw parseError('an event stream', response, await bodyStart(response, context), context)
  }
  return (headers, body) => {
    if (field && Object(body)[field] !== true) return undefined
    headers.set('accept', `${mediaType}, application/json`)
    return decode
  }
}
