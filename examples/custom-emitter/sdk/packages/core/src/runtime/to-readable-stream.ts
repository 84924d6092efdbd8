/**
 * Events as a web stream that reads ahead nothing; cancelling it closes the connection. Its `tee()` gives two streams of the same
 * events, where what the slower one has not read yet is kept in memory.
 */
export function toReadableStream<T>(source: AsyncIterable<T>): ReadableStream<T> {
  const events = source[Symbol.asyncIterator]()
  return new ReadableStream<T>(
    {
      async pull(controller) {
        const { done, value } = await events.next()
        if (done) controller.close()
        else controller.enqueue(value)
      },
      async cancel() {
        await events.return?.()
      },
    },
    { highWaterMark: 0 },
  )
}
