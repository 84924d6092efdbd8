import type { Signal } from '@angular/core'
import type { StreamActions, StreamStatus } from './stream-types.js'

/** What a function for a stream returns. `data` is what has arrived so far; it is kept after a stop and after an error. */
export interface StreamResult<TRequest, TData, TError> extends StreamActions<TRequest, TData> {
  readonly status: Signal<StreamStatus>
  readonly data: Signal<TData>
  /** Set while `status` is `error`. */
  readonly error: Signal<TError | undefined>
}
