import type { Signal } from '@angular/core'
import type { StreamActions, StreamStatus } from './stream-types.js'

/** Result of a function for a stream. `data` holds everything received so far; it is kept after a stop and after an error. */
export interface StreamResult<TRequest, TData, TError> extends StreamActions<TRequest, TData> {
  readonly status: Signal<StreamStatus>
  readonly data: Signal<TData>
  /** Set while `status` is `error`. */
  readonly error: Signal<TError | undefined>
}
