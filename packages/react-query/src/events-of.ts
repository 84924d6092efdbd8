/** Items of a response: the events of a stream, or the response itself. */
type EventOf<TValue> = TValue extends AsyncIterable<infer TEvent> ? TEvent : TValue

/** The events of a stream; a response that is not a stream is the only event. */
export function eventsOf<TValue>(call: PromiseLike<TValue>): Promise<AsyncIterable<EventOf<TValue>>>
export async function eventsOf(call: PromiseLike<unknown>): Promise<AsyncIterable<unknown>> {
  const value = await call
  return isStream(value) ? value : only(value)
}

function isStream(value: unknown): value is AsyncIterable<unknown> {
  return Symbol.asyncIterator in Object(value)
}

async function* only<T>(value: T): AsyncGenerator<T, void> {
  yield value
}
