/** The events of a stream; a response that is not a stream is the only event. */
export async function eventsOf<TEvent, TResponse>(
  call: PromiseLike<AsyncIterable<TEvent> | TResponse>,
): Promise<AsyncIterable<TEvent | TResponse>> {
  const value = await call
  return isStream(value) ? value : only(value)
}

function isStream<TEvent, TResponse>(value: AsyncIterable<TEvent> | TResponse): value is AsyncIterable<TEvent> {
  return Symbol.asyncIterator in Object(value)
}

async function* only<T>(value: T): AsyncGenerator<T, void> {
  yield value
}
