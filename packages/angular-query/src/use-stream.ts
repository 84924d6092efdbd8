import { computed, DestroyRef, inject, signal } from '@angular/core'
import type { StreamResult } from './stream-result.js'
import { idleStream, type OpenStream, streamSession } from './stream-session.js'
import type { StreamOverrides } from './stream-types.js'

/**
 * Reads a stream into signals, in an injection context. Nothing is sent before `start`; the stream is aborted when what the context
 * belongs to is destroyed. The signals change at most once per animation frame while events arrive.
 */
export function useStream<TRequest, TEvent, TError, TData>(
  open: OpenStream<TRequest, TEvent>,
  overrides: StreamOverrides<TEvent, TError, TData> | undefined,
): StreamResult<TRequest, TData, TError>
export function useStream<TRequest, TEvent, TError>(
  open: OpenStream<TRequest, TEvent>,
  overrides: StreamOverrides<TEvent, TError, unknown> = {},
): StreamResult<TRequest, unknown, TError> {
  const state = signal(idleStream(overrides))
  const { start, stop, reset, attach } = streamSession({ open, overrides }, (next) => state.set(next))
  const detach = attach()
  inject(DestroyRef).onDestroy(() => {
    detach()
    stop()
  })
  return {
    status: computed(() => state().status),
    data: computed(() => state().data),
    error: computed(() => state().error),
    start,
    stop,
    reset,
  }
}
