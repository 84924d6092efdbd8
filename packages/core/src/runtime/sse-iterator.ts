import { BodyReader } from './body-reader.js'
import type { CallContext } from './call-context.js'
import { DONE } from './event-stream.js'
import { redact } from './redact.js'
import { SseParser } from './sse-parser.js'
import { explain, parse } from './error-body.js'
import { StreamError, type StreamErrorReason } from './stream-error.js'
import { isFailure } from './stream-failure.js'
import { utf8Decoder } from './utf8-decoder.js'

type Step = IteratorResult<unknown, undefined>

/**
 * Iterates over the JSON events of a response. Bytes are read only when asked for and nothing is left of the last read; events
 * are parsed one by one as they are asked for, so memory holds one read at most.
 */
export class SseIterator implements AsyncIterator<unknown, undefined> {
  readonly #context: CallContext
  readonly #sentinel: string | undefined
  readonly #body: BodyReader
  readonly #decode = utf8Decoder()
  /** Data and name of each event of the last read, one after the other. */
  #queue: string[] = []
  #next = 0
  readonly #parser = new SseParser((data, name) => this.#queue.push(data, name))
  #reading: Promise<Step> | undefined
  #ended = false

  /** `sentinel` is the data that must mark the end; without it the stream ends with the body, or with the usual `[DONE]`. */
  constructor(response: Response, context: CallContext, sentinel: string | undefined) {
    this.#context = context
    this.#sentinel = sentinel
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
        if (!chunk) return this.#atEnd()
        this.#parser.push(this.#decode(chunk))
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

  /** The next event that is at hand, if any. */
  #take(): Step | undefined {
    if (this.#ended) return DONE
    const data = this.#queue[this.#next++]
    const name = this.#queue[this.#next++]
    if (data === undefined || name === undefined) {
      this.#queue = []
      this.#next = 0
      return undefined
    }
    if (data === (this.#sentinel ?? '[DONE]')) {
      this.#close()
      return DONE
    }
    return { done: false, value: this.#parse(data, name) }
  }

  #parse(data: string, name: string): unknown {
    const value = parse(data)
    if (name !== 'error') {
      if (value === undefined) throw this.#fail('an event is not JSON', 'malformed')
      if (!isFailure(value)) return value
    }
    const text = redact(data, this.#context.secrets)
    const body = parse(text)
    const serverMessage = body ? (explain(body) ?? explain(Object(body).response)) : text.slice(0, 500)
    throw this.#fail(serverMessage ?? text.slice(0, 500), 'reported', body ?? text, serverMessage)
  }

  /** Closes the stream, for this reason. */
  #fail(message: string, reason: StreamErrorReason, body?: unknown, serverMessage?: string): StreamError {
    this.#close()
    return new StreamError(`${this.#context.operation.id}: ${message}`, { reason, body, serverMessage })
  }

  #atEnd(): Step {
    // Completes what is unfinished: it is dropped, but may be the sentinel.
    this.#parser.push('\n\n')
    const cut = !this.#ended && this.#sentinel !== undefined && this.#queue[0] !== this.#sentinel
    if (cut) throw this.#fail(`the stream ended before ${this.#sentinel}`, 'truncated')
    this.#close()
    return DONE
  }

  #close(): void {
    this.#ended = true
    this.#body.close()
  }
}
