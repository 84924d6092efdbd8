import { BodyReader } from './body-reader.js'
import type { CallContext } from './call-context.js'
import { DONE } from './event-stream.js'
import { StreamError, type StreamErrorReason } from './stream-error.js'
import { utf8Decoder } from './utf8-decoder.js'

export type Step = IteratorResult<unknown, undefined>

/**
 * Iterates over what the text of a response holds, by rules of the class that extends it. Bytes are read only when asked for
 * and nothing is left of the last read, so memory holds one read at most; calls of `next` that overlap wait for each other.
 */
export abstract class BodyIterator implements AsyncIterator<unknown, undefined> {
  readonly #context: CallContext
  readonly #body: BodyReader
  readonly #decode = utf8Decoder()
  #reading: Promise<Step> | undefined
  #ended = false

  constructor(response: Response, context: CallContext) {
    this.#context = context
    this.#body = new BodyReader(response, context)
  }

  /** Takes the next piece of text, cut anywhere. */
  protected abstract push(text: string): void

  /** What is at hand and comes next, if anything. */
  protected abstract take(): Step | undefined

  /** What comes next after the last piece. */
  protected abstract end(): Step

  async next(): Promise<Step> {
    while (this.#reading) await this.#reading.catch(() => {})
    return this.#step() ?? (this.#reading = this.#read())
  }

  async return(): Promise<Step> {
    return this.close()
  }

  async #read(): Promise<Step> {
    try {
      for (;;) {
        const chunk = await this.#body.read()
        if (!chunk) return this.#ended ? DONE : this.end()
        this.push(this.#decode(chunk))
        const step = this.#step()
        if (step) return step
      }
    } catch (error) {
      this.#ended = true
      throw error
    } finally {
      this.#reading = undefined
    }
  }

  #step(): Step | undefined {
    return this.#ended ? DONE : this.take()
  }

  /** Closes the stream, for this reason. */
  protected fail(message: string, reason: StreamErrorReason, body?: unknown, serverMessage?: string): StreamError {
    this.close()
    return new StreamError(`${this.#context.operation.id}: ${message}`, { reason, body, serverMessage })
  }

  /** Ends the stream. */
  protected close(): Step {
    this.#ended = true
    this.#body.close()
    return DONE
  }
}
