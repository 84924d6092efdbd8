import { StreamError } from '../errors/stream-error.js'
import { DONE } from './body-iterator.js'

declare global {
  // Older libraries of TypeScript do not know it; those that do, say the same.
  interface SymbolConstructor {
    readonly asyncDispose: unique symbol
  }
}

/** An `AsyncIterableIterator` that returns nothing, which it cannot say before TypeScript 5.6. */
interface EventIterator<T> extends AsyncIterator<T, undefined> {
  [Symbol.asyncIterator](): EventIterator<T>
}

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

  [Symbol.asyncIterator](): EventIterator<T> {
    if (this.#consumed) throw new StreamError('this stream was already read', { reason: 'consumed' })
    this.#consumed = true
    const events: EventIterator<T> = Object.assign(this.#events, {
      [Symbol.asyncIterator]: () => events,
    })
    return events
  }

  /**
   * Reads the stream to its end into one value, by a function that collects such events: `await stream.final(collect)`. Rejects
   * with what reading throws. Collectors are separate, so that a bundle has only the ones it names.
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
   * Two streams of the same events, and of the failure after them. The faster reader sets the pace: what the other one has not
   * read yet is kept in memory. The connection closes when both are left.
   */
  tee(): [EventStream<T>, EventStream<T>] {
    const events = this[Symbol.asyncIterator]()
    let halves = 2
    const half = (place: Place<T>) => {
      let isLeft = false
      let leave = () => {}
      return new EventStream<T>({
        next: () =>
          new Promise((resolve, reject) => {
            leave = () => resolve(DONE)
            if (isLeft) return leave()
            place = place.next ??= { step: events.next() }
            place.step?.then(resolve, reject)
          }),
        async return() {
          leave()
          if (!isLeft && !--halves) await events.return?.()
          isLeft = true
          return DONE
        },
      })
    }
    const start = {}
    return [half(start), half(start)]
  }

  /** Closes the connection; the loop that is reading ends. */
  async cancel(): Promise<void> {
    this.#consumed = true
    await this.#events.return?.()
  }

  /** `await using stream = …` closes the connection at the end of the block. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.cancel()
  }
}

/** A place between the events of a stream that is read twice. */
interface Place<T> {
  /** The event before it. */
  readonly step?: Promise<IteratorResult<T, undefined>>
  next?: Place<T>
}

/** Result of a call whose request chooses between stream and JSON; a union if the compiler cannot know the choice. */
export type StreamWhen<TStream, TEvent, TResponse> = TStream extends true ? EventStream<TEvent> : TResponse
