import { serverSentEvents, type ServerSentEventsOptions } from './server-sent-events.js'
import { jsonEvent } from './sse-iterator.js'
import type { Streaming } from './operation.js'

export interface NamedEventsOptions extends ServerSentEventsOptions {
  /** Names of the events whose data is plain text; that of all others is JSON. */
  readonly text?: readonly string[]
}

/** Streams whose events are told apart by their names: an item is `{ event, data }`. */
export function namedEvents({ text = [], ...options }: NamedEventsOptions = {}): Streaming {
  return serverSentEvents(options, (data, name, ...rest) => {
    // https://html.spec.whatwg.org/multipage/server-sent-events.html#dispatchMessage
    const event = name || 'message'
    return { event, data: text.includes(event) ? data : jsonEvent(data, name, ...rest) }
  })
}
