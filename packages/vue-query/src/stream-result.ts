import type { Ref } from 'vue'
import type { StreamActions, StreamStatus } from './stream-types.js'

/** Result of a stream composable. `data` holds everything received so far; it is kept after a stop and after an error. */
export interface StreamResult<TRequest, TData, TError> extends StreamActions<TRequest, TData> {
  readonly status: Readonly<Ref<StreamStatus>>
  readonly data: Readonly<Ref<TData>>
  /** Set while `status` is `error`. */
  readonly error: Readonly<Ref<TError | undefined>>
}
