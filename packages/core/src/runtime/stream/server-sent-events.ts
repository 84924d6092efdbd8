import type { ResponseDecoder, Streaming } from '../context/operation.js'
import { streamError } from '../errors/stream-error.js'
import type { BodyTest } from '../response/body-test.js'
import { unexpectedBody } from '../response/body-text.js'
import { iterateBody } from './body-iterator.js'
import { EventStream } from './event-stream.js'
import { type EventDecoder, jsonEvent, sseItems } from './sse-iterator.js'

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
  decodeEvent: EventDecoder = jsonEvent,
  itemsOf: typeof sseItems = sseItems,
): Streaming {
  const { field } = options
  const decode: ResponseDecoder = async (response, context) => {
    if (/^text\/event-stream *(;|$)/i.test(`${response.headers.get('content-type')}`)) {
      return new EventStream(iterateBody(response, context, itemsOf(context, options, decodeEvent)))
    }
    throw await unexpectedBody('an event stream', response, context)
  }
  return (headers, body) => {
    if (field && Object(body)[field] !== true) return undefined
    headers.set('accept', 'text/event-stream, application/json')
    return decode
  }
}

/** Streams whose events carry plain text. */
export function textEvents(options?: ServerSentEventsOptions): Streaming {
  return serverSentEvents(options, (data, name, ...rest) => (name === 'error' ? jsonEvent(data, name, ...rest) : data))
}

interface NamedEventsOptions extends ServerSentEventsOptions {
  /** Names of the events whose data is plain text; that of all others is JSON. */
  readonly text?: readonly string[]
}

/** Streams whose events are distinguished by their names: an item is `{ event, data }`. */
export function namedEvents(
  { text = [], ...options }: NamedEventsOptions = {},
  decodeData: EventDecoder = jsonEvent,
): Streaming {
  return serverSentEvents(options, (data, name, ...rest) => {
    // https://html.spec.whatwg.org/multipage/server-sent-events.html#dispatchMessage
    const event = name || 'message'
    return { event, data: text.includes(event) ? data : decodeData(data, name, ...rest) }
  })
}

interface LastEventOptions extends ServerSentEventsOptions {
  /** The events that a complete stream ends with. */
  readonly last: BodyTest
}

/** Streams whose last event says that they are complete; one that ends without it is an error. */
export function eventsUntil({ last, ...options }: LastEventOptions, decodeEvent: EventDecoder = jsonEvent): Streaming {
  return serverSentEvents(options, decodeEvent, (context, given, decode) => {
    let isComplete = false
    const items = sseItems(context, given, (...event) => {
      const value = decode(...event)
      isComplete ||= last(value)
      return value
    })
    return {
      ...items,
      end() {
        const step = items.end()
        if (isComplete) return step
        throw streamError(context, 'the stream ended early', 'truncated')
      },
    }
  })
}
