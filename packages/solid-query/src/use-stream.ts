import { createSignal, getOwner, onCleanup } from 'solid-js'
import { idleStream, type OpenStream, streamSession } from './stream-session.js'
import type { StreamOverrides, StreamResult, StreamState } from './stream-types.js'
import { withState } from './with-state.js'

/**
 * Reads a stream into signals, which the members of the result read. Nothing is sent before `start`; the stream is aborted when
 * the component goes away. The signals change at most once per animation frame while events arrive.
 */
export function useStream<TRequest, TEvent, TError, TData>(
  open: OpenStream<TRequest, TEvent>,
  overrides: StreamOverrides<TEvent, TError, TData> | undefined,
): StreamResult<TRequest, TData, TError>
export function useStream<TRequest, TEvent, TError>(
  open: OpenStream<TRequest, TEvent>,
  overrides: StreamOverrides<TEvent, TError, unknown> = {},
): StreamResult<TRequest, unknown, TError> {
  const [state, setState] = createSignal<StreamState<unknown, TError>>(idleStream(overrides))
  const { start, stop, reset, attach } = streamSession({ open, overrides }, (next) => void setState(next))
  const detach = attach()
  if (getOwner() !== null) {
    onCleanup(() => {
      detach()
      stop()
    })
  }
  return withState({ start, stop, reset }, state)
}
