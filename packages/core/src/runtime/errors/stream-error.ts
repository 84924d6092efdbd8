import type { CallContext } from '../context/call-context.js'
import { explain, parse } from './error-body.js'
import { redact } from './redact.js'
import { SdkError } from './sdk-error.js'

/**
 * Why a stream failed:
 * `reported` the server sent an error event, `malformed` an event is not valid JSON or longer than `maxEventLength`, `truncated`
 * the stream ended before the end marker the API declares, `consumed` the stream was already read, `unsupported` this `fetch` has
 * no body streams, as in older versions of React Native.
 */
export type StreamErrorReason = 'reported' | 'malformed' | 'truncated' | 'consumed' | 'unsupported'

/** A stream failed after it had begun. Events received before were delivered first. */
export class StreamError extends SdkError {
  override readonly name = 'StreamError'
  /** The cause, for programs: whether a second call can help, and whether events are missing. */
  declare readonly reason: StreamErrorReason
  /** The server's report, if `reason` is `reported`: the parsed event, or its text if it is not JSON. */
  declare readonly body: unknown
  /** The words of the server in it, to show to people: `message` is for logs. */
  declare readonly serverMessage: string | undefined
}

export const streamError = (
  { operation }: CallContext,
  message: string,
  reason: StreamErrorReason,
  body?: unknown,
  serverMessage?: string,
): StreamError => new StreamError(`${operation.id}: ${message}`, { reason, body, serverMessage })

/** The failure that an event or a record reports. */
export function reportedError(data: string, context: CallContext): StreamError {
  const text = redact(data, context.secrets)
  const body = parse(data, context.secrets)
  const start = text.slice(0, 500)
  const serverMessage = body ? explain(body) : start
  return streamError(context, serverMessage ?? start, 'reported', body ?? text, serverMessage)
}
