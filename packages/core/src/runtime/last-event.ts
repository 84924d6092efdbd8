import type { BodyTest } from './body-test.js'
import type { Step } from './body-iterator.js'
import type { Streaming } from './operation.js'
import { serverSentEvents, type ServerSentEventsOptions } from './server-sent-events.js'
import { SseIterator } from './sse-iterator.js'

export interface LastEventOptions extends ServerSentEventsOptions {
  /** The events that a complete stream ends with. */
  readonly last: BodyTest
}

/** Streams whose last event says that they are complete; one that ends without it is an error. */
export function eventsUntil({ last, ...options }: LastEventOptions): Streaming {
  return serverSentEvents(
    options,
    class extends SseIterator {
      #isComplete = false

      protected override parse(data: string, name: string): unknown {
        const event = super.parse(data, name)
        this.#isComplete ||= last(event)
        return event
      }

      protected override end(): Step {
        const step = super.end()
        if (this.#isComplete) return step
        throw this.fail('the stream ended early', 'truncated')
      }
    },
  )
}
