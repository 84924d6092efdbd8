import { BodyReader } from './body-reader.js'
import type { CallContext } from './call-context.js'
import { DONE } from './event-stream.js'
import { StreamError, type StreamErrorReason } from './stream-error.js'
import { utf8Decoder } from './utf8-decoder.js'

/** Cuts text into records. */
export interface RecordSplitter {
  /** Takes the next piece of text, cut anywhere, and gives the records that are complete. */
  push(text: string): readonly string[]
  /** What is left when the body ends. */
  end(): readonly string[]
}

type Step = IteratorResult<unknown, undefined>

/**
 * Iterates over the JSON records of a response. Bytes are read only when asked for and nothing is left of the last read;
 * records are parsed one by one as they are asked for.
 */
export class RecordIterator implements AsyncIterator<unknown, undefined> {
  readonly #context: CallContext
  readonly #body: BodyReader
  readonly #splitter: RecordSplitter
  readonly #decode = utf8Decoder()
  #queue: readonly string[] = []
  #next = 0
  #reading: Promise<Step> | undefined
  /** The body has ended: a record that is no JSON was cut off. */
  #atEnd = false
  #ended = false

  constructor(response: Response, context: CallContext, splitter: RecordSplitter) {
    this.#context = context
    this.#splitter = splitter
    this.#body = new BodyReader(response, context)
  }

  async next(): Promise<Step> {
    while (this.#reading) await this.#reading.catch(() => {})
    return this.#take() ?? (this.#reading = this.#read())
  }

  async return(): Promise<Step> {
    this.#close()
    return DONE
  }

  async #read(): Promise<Step> {
    try {
      for (;;) {
        const chunk = await this.#body.read()
        this.#queue = chunk ? this.#splitter.push(this.#decode(chunk)) : this.#splitter.end()
        this.#next = 0
        this.#atEnd = !chunk
        const step = this.#take()
        if (step) return step
      }
    } catch (error) {
      this.#ended = true
      throw error
    } finally {
      this.#reading = undefined
    }
  }

  #take(): Step | undefined {
    if (this.#ended) return DONE
    const record = this.#queue[this.#next++]
    if (record === undefined) {
      if (!this.#atEnd) return undefined
      this.#close()
      return DONE
    }
    try {
      return { done: false, value: JSON.parse(record) }
    } catch {
      // The parser's own message quotes the record, so it is not kept as the cause.
      throw this.#atEnd
        ? this.#fail('the stream ended inside a record', 'truncated')
        : this.#fail('a record of the stream is not JSON', 'malformed')
    }
  }

  #fail(message: string, reason: StreamErrorReason): StreamError {
    this.#close()
    return new StreamError(`${this.#context.operation.id}: ${message}`, { reason })
  }

  #close(): void {
    this.#ended = true
    this.#body.close()
  }
}
