import type { StreamActions, StreamResult, StreamState } from './stream-types.js'

/** Actions beside members that read the state anew each time. */
export function withState<TRequest, TError>(
  actions: StreamActions<TRequest, unknown>,
  state: () => StreamState<unknown, TError>,
): StreamResult<TRequest, unknown, TError>
export function withState(actions: object, state: () => StreamState<unknown, unknown>): object {
  return {
    ...actions,
    get status() {
      return state().status
    },
    get data() {
      return state().data
    },
    get error() {
      return state().error
    },
  }
}
