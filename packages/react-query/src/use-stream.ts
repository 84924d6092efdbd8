'use client'

import { useEffect, useInsertionEffect, useState } from 'react'
import { idleStream, type OpenStream, streamSession } from './stream-session.js'
import type { StreamOverrides, StreamResult } from './stream-types.js'

/**
 * Reads a stream into the state of a component. Nothing is sent before `start`; the stream is aborted when the component
 * goes away. At most one render per animation frame while events arrive.
 */
export function useStream<TRequest, TEvent, TError, TData>(
  open: OpenStream<TRequest, TEvent>,
  overrides: StreamOverrides<TEvent, TError, TData> | undefined,
): StreamResult<TRequest, TData, TError>
export function useStream<TRequest, TEvent, TError>(
  open: OpenStream<TRequest, TEvent>,
  overrides: StreamOverrides<TEvent, TError, unknown> = {},
): StreamResult<TRequest, unknown, TError> {
  const [state, setState] = useState(() => idleStream(overrides))
  const [session] = useState(() => streamSession({ open, overrides }, setState))
  const { start, stop, reset, update, attach } = session

  // Insertion effects run before all others, so that an effect which starts a stream finds the session ready. StrictMode
  // does not repeat them, so `attach` distinguishes a component that is gone from one whose effects run twice.
  useInsertionEffect(() => update({ open, overrides }))
  useInsertionEffect(() => attach(), [attach])
  useEffect(() => stop, [stop])

  return { ...state, start, stop, reset }
}
