import { coalesce } from './coalesce.js'
import { streamFold } from './stream-fold.js'
import type { StreamActions, StreamOverrides, StreamState } from './stream-types.js'

/** Sends a request and gives the events. Rejects, as reading does, with the error of the operation. */
export type OpenStream<TRequest, TEvent> = (
  request: TRequest,
  signal: AbortSignal,
) => PromiseLike<AsyncIterable<TEvent>>

/** Arguments of the last render of the hook. */
export interface StreamSource<TRequest, TEvent, TError> {
  readonly open: OpenStream<TRequest, TEvent>
  readonly overrides: StreamOverrides<TEvent, TError, unknown>
}

export interface StreamSession<TRequest, TEvent, TError> extends StreamActions<TRequest, unknown> {
  /** Says what the hook was rendered with. */
  readonly update: (source: StreamSource<TRequest, TEvent, TError>) => void
  /** Says that the component is there. Returns what says that it is gone. */
  readonly attach: () => () => void
}

/** A stream that is open. One that finds itself replaced has nothing more to say. */
interface Run {
  /** Closes the connection; nothing more is published. */
  readonly abort: () => void
  readonly data: () => unknown
}

/** The streams of one hook, one at a time. `publish` gets each state that is worth a render. */
export function streamSession<TRequest, TEvent, TError>(
  source: StreamSource<TRequest, TEvent, TError>,
  publish: (state: StreamState<unknown, TError>) => void,
): StreamSession<TRequest, TEvent, TError> {
  let latest = source
  let current: Run | undefined
  let detached = false

  async function start(request: TRequest): Promise<unknown> {
    if (detached) return undefined
    current?.abort()
    const { open, overrides } = latest
    const { data, push, finish, fail } = streamFold(overrides)
    const controller = new AbortController()
    const show = (status: 'connecting' | 'streaming' | 'success') => publish({ status, data: data(), error: undefined })
    const frame = coalesce(() => show('streaming'))
    const abort = () => {
      frame.cancel()
      controller.abort()
    }
    const run: Run = { abort, data }
    current = run
    show('connecting')
    try {
      const events = await open(request, controller.signal)
      if (current === run) show('streaming')
      for await (const event of events) {
        if (current !== run) return undefined
        push(event)
        frame.request()
      }
    } catch (thrown) {
      if (current !== run) return undefined
      current = undefined
      abort()
      // The generated hook opens the stream with an operation, whose type says what it throws.
      const error = thrown as TError
      publish({ status: 'error', data: data(), error })
      runCallback(() => fail(latest.overrides, error))
      return undefined
    }
    if (current !== run) return undefined
    current = undefined
    frame.cancel()
    show('success')
    runCallback(() => finish(latest.overrides))
    return data()
  }

  function stop(): void {
    if (current === undefined) return
    const { abort, data } = current
    current = undefined
    abort()
    publish({ status: 'stopped', data: data(), error: undefined })
  }

  function reset(): void {
    current?.abort()
    current = undefined
    publish(idleStream(latest.overrides))
  }

  function update(next: StreamSource<TRequest, TEvent, TError>): void {
    latest = next
  }

  function attach(): () => void {
    detached = false
    return () => {
      detached = true
    }
  }

  return { start, stop, reset, update, attach }
}

/** An exception of a callback does not fail the stream: it is reported like the exception of an event handler. */
function runCallback(callback: () => void): void {
  try {
    callback()
  } catch (error) {
    if (typeof reportError === 'function') reportError(error)
    else console.error(error)
  }
}

/** The state before the first stream. */
export function idleStream<TEvent, TError>(
  overrides: StreamOverrides<TEvent, TError, unknown>,
): StreamState<unknown, TError> {
  return { status: 'idle', data: streamFold(overrides).data(), error: undefined }
}
