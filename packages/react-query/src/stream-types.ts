import type { CallOverrides } from './types.js'

// The fold alone says what the data is: without one it is the default of the hook's type parameter, the list of events.
interface StreamCallbacks<TError, TData, THeaders extends object> extends CallOverrides<THeaders> {
  /** Called with all data when the stream has ended by itself. */
  readonly onFinish?: ((data: NoInfer<TData>) => void) | undefined
  /** Called when the call or the stream failed, with the data that came before. */
  readonly onError?: ((error: TError, data: NoInfer<TData>) => void) | undefined
}

/** How the events of a stream become one value. */
export interface StreamFolding<TEvent, TData> {
  /** The value before the first event. */
  readonly initialData: TData
  /** The value after an event. It must not change `data`, which may be on the screen. */
  readonly reduce: (data: TData, event: TEvent) => TData
}

/** The events are collected in a list. */
interface StreamList {
  readonly initialData?: undefined
  readonly reduce?: undefined
}

/** Options of a stream. Events are collected in a list, or folded into one value by `reduce`. */
export type StreamOverrides<TEvent, TError, TData, THeaders extends object = object> = StreamCallbacks<
  TError,
  TData,
  THeaders
> &
  (StreamFolding<TEvent, TData> | StreamList)

/** State of a stream. `data` is what has arrived so far; it is kept after a stop and after an error. */
export type StreamState<TData, TError> =
  | { readonly status: 'error'; readonly data: TData; readonly error: TError }
  | {
      readonly status: 'idle' | 'connecting' | 'streaming' | 'success' | 'stopped'
      readonly data: TData
      readonly error: undefined
    }

/** Where a stream is. */
export type StreamStatus = StreamState<unknown, unknown>['status']

/** Actions on a stream for its component. */
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

/** Result of a stream hook. `start`, `stop` and `reset` stay the same from render to render. */
export type StreamResult<TRequest, TData, TError> = StreamState<TData, TError> & StreamActions<TRequest, TData>
