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
    if (this.#consumed) throw new StreamError('this stream was already read', { reason: 'consumed' })
    this.#consumed = true
    return this.#events
  }

  /** Closes the connection; the loop that is reading ends. */
  async cancel(): Promise<void> {
    this.#consumed = true
    await this.#events.return?.()
  }
}
