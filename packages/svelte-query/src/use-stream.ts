import { onDestroy } from 'svelte'
import { createSubscriber } from 'svelte/reactivity'
import { idleStream, type OpenStream, streamSession } from './stream-session.js'
import type { StreamOverrides, StreamResult } from './stream-types.js'
import { withState } from './with-state.js'

/**
 * Reads a stream into an object whose members are state, for components and effects. Nothing is sent before `start`; the stream
 * is aborted when the component goes away. The state changes at most once per animation frame while events arrive.
 */
export function useStream<TRequest, TEvent, TError, TData>(
  open: OpenStream<TRequest, TEvent>,
  overrides: StreamOverrides<TEvent, TError, TData> | undefined,
): StreamResult<TRequest, TData, TError>
export function useStream<TRequest, TEvent, TError>(
  open: OpenStream<TRequest, TEvent>,
  overrides: StreamOverrides<TEvent, TError, unknown> = {},
): StreamResult<TRequest, unknown, TError> {
  let state = idleStream(overrides)
  let changed: (() => void) | undefined
  // A rune would need the compiler of Svelte, which files of a package are not given by every bundler.
  const subscribe = createSubscriber((update) => {
    changed = update
  })
  const { start, stop, reset, attach } = streamSession({ open, overrides }, (next) => {
    state = next
    changed?.()
  })
  const detach = attach()
  onDestroy(() => {
    detach()
    stop()
  })
  return withState({ start, stop, reset }, () => {
    subscribe()
    return state
  })
}
