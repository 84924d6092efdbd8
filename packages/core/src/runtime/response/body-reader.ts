import type { Bytes } from './bytes.js'
import type { CallContext } from '../context/call-context.js'
import { now } from '../context/lifetime.js'
import { RequestTimeoutError } from '../errors/request-failure.js'
import { connectionError } from '../errors/connection-error.js'

/** An open body. */
export interface BodyReader {
  /** The next piece, or `undefined` at the end. Rejects with the error that ended the call, or `ConnectionError`. */
  read(): Promise<Bytes | undefined>
  /** Gives up the rest of the body and frees the connection. */
  close(): void
}

/** Reads a body in pieces, keeping the call alive until it ends, fails, or is closed. */
export function bodyReader(response: Response, context: CallContext): BodyReader {
  const { operation } = context
  const { idleTimeoutMs = 120_000 } = context.settings
  const reader = response.body?.getReader()
  /** Limit of the next read: for the first byte it is what the headers left of the attempt's time. */
  let nextMs = Math.max(0, context.until - now())
  /** Limit of the wait under way, which may be for somebody to read. */
  let limitMs = idleTimeoutMs
  /** When the pending read fails, the first one if it does not come; `Infinity` while none is pending. */
  let due = now() + limitMs
  let watched = false

  const cancel = (): void => void reader?.cancel().catch(() => {})
  const close = () => {
    context.end()
    cancel()
  }
  /** One timer serves many reads: when it fires it looks how long the pending one may still wait. */
  const watch = (ms: number) => {
    watched = true
    return context.after(() => {
      const leftMs = due - now()
      watched = leftMs < Infinity
      if (leftMs <= 0) context.abort(new RequestTimeoutError(`${operation.id}: no data for ${Math.round(limitMs)} ms`))
      else if (watched) watch(leftMs)
    }, ms)
  }

  context.held = true
  // In place of the attempt's limit: reading may begin later, but an unread body is given up. It keeps no process alive.
  const timer = watch(limitMs)
  Object(timer).unref?.()
  watched = false
  context.signal.addEventListener('abort', cancel)
  return {
    close,
    async read() {
      try {
        context.signal.throwIfAborted()
        limitMs = nextMs
        due = now() + limitMs
        if (!watched) watch(limitMs)
        const chunk = await reader?.read()
        due = Infinity
        context.signal.throwIfAborted()
        if (chunk && !chunk.done) {
          if (limitMs !== idleTimeoutMs) watched = false
          nextMs = idleTimeoutMs
          return chunk.value
        }
      } catch (error) {
        close()
        throw connectionError(error, context)
      }
      close()
      return undefined
    },
  }
}
