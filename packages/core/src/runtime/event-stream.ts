import { StreamError } from './stream-error.js'

/**
 * A stream of events, to be read once: `for await (const event of stream)`. Leaving the loop closes the connection. Reading
 * throws `StreamError`, `ConnectionError`, `RequestTimeoutError` or `RequestAbortedError` after the events that came before.
 */
export class EventStream<T> implements AsyncIterable<T> {
  readonly #events: AsyncIterator<T, undefined>
  #consumed = false

  constructor(events: AsyncIterator<T, undefined>) {
    this.#events = events
  }

  [Symbol.asyncIterator](): AsyncIterator<T, undefined> {
    if (this.#consumed) throw new StreamError('this stream was already read; use tee() to read it twice', 'consumed')
    this.#consumed = true
    return this.#events
  }

  /** Closes the connection; the loop that is reading ends. */
  async cancel(): Promise<void> {
    this.#consumed = true
    await this.#events.return?.()
  }

  /** The events as a web stream that reads ahead nothing. */
  toReadableStream(): ReadableStream<T> {
    const events = this[Symbol.asyncIterator]()
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

  /** Two streams of the same events. What the slower one has not read yet is kept in memory. */
  tee(): [EventStream<T>, EventStream<T>] {
    const [first, second] = this.toReadableStream().tee()
    return [new EventStream(readAll(first)), new EventStream(readAll(second))]
  }
}

/** The iterator of a web stream; not every browser has one built in. */
function readAll<T>(stream: ReadableStream<T>): AsyncIterator<T, undefined> {
  const reader = stream.getReader()
  return {
    async next() {
      const { done, value } = await reader.read()
      return done ? { done, value: undefined } : { done, value }
    },
    async return() {
      await reader.cancel()
      return { done: true, value: undefined }
    },
  }
}
