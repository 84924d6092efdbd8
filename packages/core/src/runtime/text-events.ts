import { serverSentEvents, type ServerSentEventsOptions } from './server-sent-events.js'
import { SseIterator } from './sse-iterator.js'
import type { Streaming } from './operation.js'

/** Streams whose events carry plain text. */
export function textEvents(options?: ServerSentEventsOptions): Streaming {
  return serverSentEvents(options, TextIterator)
}

class TextIterator extends SseIterator {
  protected override parse(data: string, name: string): unknown {
    return name === 'error' ? super.parse(data, name) : data
  }
}
