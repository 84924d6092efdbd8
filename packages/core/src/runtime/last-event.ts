import type { BodyTest } from './body-test.js'
import type { Streaming } from './operation.js'
import { serverSentEvents, type ServerSentEventsOptions } from './server-sent-events.js'
import { jsonEvent, sseItems } from './sse-iterator.js'
import { streamError } from './stream-error.js'

export interface LastEventOptions extends ServerSentEventsOptions {
  /** The events that a complete stream ends with. */
  readonly last: BodyTest
}

/** Streams whose last event says that they are complete; one that ends without it is an error. */
export function eventsUntil({ last, ...options }: LastEventOptions): Streaming {
  return serverSentEvents(options, jsonEvent, (context, given, decode) => {
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
