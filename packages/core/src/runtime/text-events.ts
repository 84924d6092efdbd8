import { serverSentEvents, type ServerSentEventsOptions } from './server-sent-events.js'
import { jsonEvent } from './sse-iterator.js'
import type { Streaming } from './operation.js'

/** Streams whose events carry plain text. */
export function textEvents(options?: ServerSentEventsOptions): Streaming {
  return serverSentEvents(options, (data, name, ...rest) => (name === 'error' ? jsonEvent(data, name, ...rest) : data))
}
