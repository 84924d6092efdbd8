import type { StreamFolding, StreamOverrides } from './stream-types.js'

/** Turns the events of one stream into data. */
export interface StreamFold<TEvent, TError> {
  readonly push: (event: TEvent) => void
  /** The data so far; a value that later events do not change. */
  readonly data: () => unknown
  /** Calls the `onFinish` of the overrides with the data. */
  readonly finish: (overrides: StreamOverrides<TEvent, TError, unknown>) => void
  /** Calls the `onError` of the overrides with the data. */
  readonly fail: (overrides: StreamOverrides<TEvent, TError, unknown>, error: TError) => void
}

/** Folds with the caller's function, or collects the events where there is none. */
export function streamFold<TEvent, TError>({
  initialData,
  reduce,
}: StreamOverrides<TEvent, TError, unknown>): StreamFold<TEvent, TError> {
  return reduce === undefined ? collected() : folded(initialData, reduce)
}

/** Copies the list when it is read, which is once per frame, and not for each event. */
function collected<TEvent, TError>(): StreamFold<TEvent, TError> {
  const events: TEvent[] = []
  return {
    push: (event) => void events.push(event),
    data: () => [...events],
    finish: (overrides) => overrides.reduce === undefined && overrides.onFinish?.([...events]),
    fail: (overrides, error) => overrides.reduce === undefined && overrides.onError?.(error, [...events]),
  }
}

function folded<TEvent, TError>(
  initialData: unknown,
  reduce: StreamFolding<TEvent, unknown>['reduce'],
): StreamFold<TEvent, TError> {
  let data = initialData
  return {
    push: (event) => {
      data = reduce(data, event)
    },
    data: () => data,
    finish: (overrides) => overrides.reduce !== undefined && overrides.onFinish?.(data),
    fail: (overrides, error) => overrides.reduce !== undefined && overrides.onError?.(error, data),
  }
}
