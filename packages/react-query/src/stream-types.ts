import type { CallOverrides } from './types.js'

interface StreamCallbacks<TData, TError> {
  /** Called with all data when the stream has ended by itself. */
  readonly onFinish?: ((data: TData) => void) | undefined
  /** Called when the call or the stream failed, with the data that came before. */
  readonly onError?: ((error: TError, data: TData) => void) | undefined
}

/** What a caller may set for a stream whose events are collected in a list. */
export interface StreamOverrides<TEvent, TError, THeaders extends object = object>
  extends StreamCallbacks<readonly TEvent[], TError>, CallOverrides<THeaders> {
  readonly initialData?: undefined
  readonly reduce?: undefined
}

/** What a caller may set for a stream whose events are folded into one value. */
export interface FoldedStreamOverrides<TEvent, TError, TData, THeaders extends object = object>
  extends StreamCallbacks<TData, TError>, CallOverrides<THeaders> {
  /** The value before the first event. */
  readonly initialData: TData
  /** The value after an event. It must not change `data`, which may be on the screen. */
  readonly reduce: (data: TData, event: TEvent) => TData
}

/** Either kind, for who passes it on. */
export type AnyStreamOverrides<TEvent, TError, THeaders extends object = object> =
  | StreamOverrides<TEvent, TError, THeaders>
  | FoldedStreamOverrides<TEvent, TError, unknown, THeaders>

/** Where a stream stands. `data` is what has arrived so far; it is kept after a stop and after an error. */
export type StreamState<TData, TError> =
  | { readonly status: 'error'; readonly data: TData; readonly error: TError }
  | {
      readonly status: 'idle' | 'connecting' | 'streaming' | 'success' | 'stopped'
      readonly data: TData
      readonly error: undefined
    }

/** Where a stream is. */
export type StreamStatus = StreamState<unknown, unknown>['status']

/** What a component can do with its stream. */
export interface StreamActions<TRequest, TData> {
  /**
   * Sends the request and reads its stream; a stream that is still open is aborted. Resolves to all data, or to
   * `undefined` if the stream was stopped, replaced or failed. Does nothing once the component is gone.
   */
  readonly start: (request: TRequest) => Promise<TData | undefined>
  /** Aborts the stream and keeps what has arrived. */
  readonly stop: () => void
  /** Aborts the stream and goes back to `idle`. */
  readonly reset: () => void
}

/** What a stream hook returns. `start`, `stop` and `reset` stay the same from render to render. */
export type StreamResult<TRequest, TData, TError> = StreamState<TData, TError> & StreamActions<TRequest, TData>
