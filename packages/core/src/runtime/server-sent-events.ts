import { iterateBody } from './body-iterator.js'
import { bodyStart, parseError } from './body-text.js'
import type { BodyTest } from './body-test.js'
import { EventStream } from './event-stream.js'
import type { ResponseDecoder, Streaming } from './operation.js'
import { jsonEvent, sseItems } from './sse-iterator.js'

/** How an operation streams. */
export interface ServerSentEventsOptions {
  /** The body member that asks for a stream; without it the operation always streams. */
  readonly field?: string
  /** The data that marks the end, such as `[DONE]`. A stream that ends without it is an error. Not given: `[DONE]` may come, but need not. */
  readonly sentinel?: string
  /** Which events report a failure of the server, and which JSON does that comes instead of a stream. An event named `error` always does. */
  readonly failure?: BodyTest
}

/** Streams whose events carry JSON, or what another decoder makes of them. */
export function serverSentEvents(
  options: ServerSentEventsOptions = {},
  decodeEvent: typeof jsonEvent = jsonEvent,
  itemsOf: typeof sseItems = sseItems,
): Streaming {
  const { field } = options
  const decode: ResponseDecoder = async (response, context) => {
    if (/^text\/event-stream *(;|$)/i.test(`${response.headers.get('content-type')}`)) {
      return new EventStream(iterateBody(response, context, itemsOf(context, options, decodeEvent)))
    }
    const text = await bodyStart(response, context)
    // JSON may report a failure, for which its decoder has an error.
    await context.operation.response?.(new Response(text, response), context)
    throw parseError('an event stream', response, text, context)
  }
  return (headers, body) => {
    if (field && Object(body)[field] !== true) return undefined
    headers.set('accept', 'text/event-stream, application/json')
    return decode
  }
}
