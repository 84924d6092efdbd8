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

  /**
   * Reads the stream to its end into one value, by a function that collects such events: `await stream.final(collect)`. Rejects
   * with what reading throws. Collectors stand on their own, so that a bundle has only the ones it names.
   */
  final<Result>(collect: (events: AsyncIterable<T>) => Promise<Result>): Promise<Result> {
    return collect(this)
  }

  /** The events as a web stream, which reads ahead nothing. Cancelling it closes the connection. */
  toReadableStream(): ReadableStream<T> {
    const events = this[Symbol.asyncIterator]()
    return new ReadableStream<T>(
      {
        async pull(controller) {
          const { done, value } = await events.next()
          if (done) controller.close()
          else controller.enqueue(value)
        },
        cancel: () => this.cancel(),
      },
      { highWaterMark: 0 },
    )
  }

  /**
   * Two streams of the same events. The faster reader sets the pace: what the other one has not read yet is kept in memory. The
   * connection closes when both are left.
   */
  tee(): [EventStream<T>, EventStream<T>] {
    const [first, second] = this.toReadableStream().tee()
    return [new EventStream(iterate(first)), new EventStream(iterate(second))]
  }

  /** Closes the connection; the loop that is reading ends. */
  async cancel(): Promise<void> {
    this.#consumed = true
    await this.#events.return?.()
  }
}

/** What an iterator gives when it has ended. */
export const DONE = { done: true, value: undefined } as const

/** Not every browser can iterate over a web stream. */
function iterate<T>(stream: ReadableStream<T>): AsyncIterator<T, undefined> {
  const reader = stream.getReader()
  return {
    async next() {
      const step = await reader.read()
      return step.done ? DONE : step
    },
    async return() {
      // Not awaited: half of a `tee` is only done with when the other half is.
      reader.cancel().catch(() => {})
      return DONE
    },
  }
}
