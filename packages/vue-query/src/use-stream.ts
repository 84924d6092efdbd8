import { computed, getCurrentScope, onScopeDispose, shallowRef } from 'vue'
import type { StreamResult } from './stream-result.js'
import { idleStream, type OpenStream, streamSession } from './stream-session.js'
import type { StreamOverrides } from './stream-types.js'

/**
 * Reads a stream into refs. Nothing is sent before `start`; the stream is aborted when the component goes away. The refs change
 * at most once per animation frame while events arrive.
 */
export function useStream<TRequest, TEvent, TError, TData>(
  open: OpenStream<TRequest, TEvent>,
  overrides: StreamOverrides<TEvent, TError, TData> | undefined,
): StreamResult<TRequest, TData, TError>
export function useStream<TRequest, TEvent, TError>(
  open: OpenStream<TRequest, TEvent>,
  overrides: StreamOverrides<TEvent, TError, unknown> = {},
): StreamResult<TRequest, unknown, TError> {
  const state = shallowRef(idleStream(overrides))
  const { start, stop, reset, attach } = streamSession({ open, overrides }, (next) => {
    state.value = next
  })
  const detach = attach()
  if (getCurrentScope() !== undefined) {
    onScopeDispose(() => {
      detach()
      stop()
    })
  }
  return {
    status: computed(() => state.value.status),
    data: computed(() => state.value.data),
    error: computed(() => state.value.error),
    start,
    stop,
    reset,
  }
}
