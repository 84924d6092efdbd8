import { DONE, MAX_EVENT_LENGTH, type TextItems } from './body-iterator.js'
import type { CallContext } from './call-context.js'
import { explain, parse } from './error-body.js'
import { redact } from './redact.js'
import { sseParser } from './sse-parser.js'
import { streamError } from './stream-error.js'
import { isFailure } from './stream-failure.js'

/** Makes an item of the data and the name of an event. */
export type EventDecoder = (data: string, name: string, context: CallContext) => unknown

/**
 * The server-sent events of a text; each is decoded when it is asked for. `sentinel` is the data that must mark the end; without
 * it the stream ends with the body, or with the usual `[DONE]`.
 */
export function sseItems(context: CallContext, sentinel: string | undefined, decode: EventDecoder): TextItems {
  /** Data and name of each event of the last read, one after the other. */
  let queue: string[] = []
  let next = 0
  const push = sseParser((data, name) => queue.push(data, name))
  return {
    push(text) {
      if (push(text) > (context.settings.maxEventLength ?? MAX_EVENT_LENGTH))
        throw streamError(context, 'an event exceeds maxEventLength', 'malformed')
    },
    take() {
      const data = queue[next++]
      const name = queue[next++]
      if (name !== undefined && data !== undefined) {
        return data === (sentinel ?? '[DONE]') ? DONE : { done: false, value: decode(data, name, context) }
      }
      queue = []
      next = 0
      return undefined
    },
    end() {
      // Completes what is unfinished: it is dropped, but may be the sentinel.
      push('\n\n')
      if (sentinel !== undefined && queue[0] !== sentinel)
        throw streamError(context, `the stream ended before ${sentinel}`, 'truncated')
      return DONE
    },
  }
}

/** JSON, unless the event is an error. */
export const jsonEvent: EventDecoder = (data, name, context) => {
  const value = parse(data)
  if (name !== 'error') {
    if (value === undefined) throw streamError(context, 'an event is not JSON', 'malformed')
    if (!isFailure(value)) return value
  }
  const text = redact(data, context.secrets)
  const body = parse(data, context.secrets)
  const start = text.slice(0, 500)
  const serverMessage = body ? explain(body) : start
  throw streamError(context, serverMessage ?? start, 'reported', body ?? text, serverMessage)
}
