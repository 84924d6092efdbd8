import { DONE, MAX_EVENT_LENGTH, type TextItems } from './body-iterator.js'
import type { CallContext } from '../context/call-context.js'
import { parse } from '../errors/error-body.js'
import type { ServerSentEventsOptions } from './server-sent-events.js'
import { sseParser } from './sse-parser.js'
import { reportedError, streamError } from '../errors/stream-error.js'

/** Makes an item of the data and the name of an event. */
export type EventDecoder = (
  data: string,
  name: string,
  context: CallContext,
  options: ServerSentEventsOptions,
) => unknown

/** The server-sent events of a text; each is decoded when it is asked for. */
export function sseItems(context: CallContext, options: ServerSentEventsOptions, decode: EventDecoder): TextItems {
  const { sentinel: last = '[DONE]' } = options
  /** Data and name of each event of the last read, one after the other. */
  let queue: string[] = []
  let next = 0
  let unfinished = 0
  const push = sseParser((data, name) => queue.push(data, name))
  return {
    push(text) {
      unfinished = push(text)
    },
    take() {
      const data = queue[next++]
      const name = queue[next++]
      if ((data?.length ?? unfinished) > (context.settings.maxEventLength ?? MAX_EVENT_LENGTH))
        throw streamError(context, 'an event exceeds maxEventLength', 'malformed')
      if (name !== undefined && data !== undefined) {
        return data.trim() === last ? DONE : { done: false, value: decode(data, name, context, options) }
      }
      queue = []
      next = 0
      return undefined
    },
    end() {
      // Completes what is unfinished: it may be the sentinel, and is a sign that more should have come if it is not.
      push('\n\n')
      const [data] = queue
      if ((data ?? options.sentinel) && data !== last) throw streamError(context, 'the stream ended early', 'truncated')
      return DONE
    },
  }
}

/** JSON, unless the event reports a failure. */
export const jsonEvent: EventDecoder = (data, name, context, { failure }) => {
  const value = parse(data)
  if (name !== 'error') {
    if (value === undefined) throw streamError(context, 'an event is not JSON', 'malformed')
    if (!failure?.(value)) return value
  }
  throw reportedError(data, context)
}
