import { BodyIterator, type Step } from './body-iterator.js'
import type { CallContext } from './call-context.js'
import { explain, parse } from './error-body.js'
import { redact } from './redact.js'
import { SseParser } from './sse-parser.js'
import { isFailure } from './stream-failure.js'

/** Iterates over the server-sent events of a response, JSON unless an extending class says otherwise; each is parsed when it is asked for. */
export class SseIterator extends BodyIterator {
  readonly #sentinel: string | undefined
  readonly #secrets: CallContext['secrets']
  /** Data and name of each event of the last read, one after the other. */
  #queue: string[] = []
  #next = 0
  readonly #parser = new SseParser((data, name) => this.#queue.push(data, name))

  /** `sentinel` is the data that must mark the end; without it the stream ends with the body, or with the usual `[DONE]`. */
  constructor(response: Response, context: CallContext, sentinel: string | undefined) {
    super(response, context)
    this.#sentinel = sentinel
    this.#secrets = context.secrets
  }

  protected override push(text: string): void {
    this.#parser.push(text)
  }

  protected override take(): Step | undefined {
    const data = this.#queue[this.#next++]
    const name = this.#queue[this.#next++]
    if (name !== undefined && data !== undefined) {
      return data === (this.#sentinel ?? '[DONE]') ? this.close() : { done: false, value: this.parse(data, name) }
    }
    this.#queue = []
    this.#next = 0
    return undefined
  }

  /** Makes an item of the data and the name of an event. */
  protected parse(data: string, name: string): unknown {
    const value = parse(data)
    if (name !== 'error') {
      if (value === undefined) throw this.fail('an event is not JSON', 'malformed')
      if (!isFailure(value)) return value
    }
    const text = redact(data, this.#secrets)
    const body = parse(text)
    const start = text.slice(0, 500)
    const serverMessage = body ? explain(body) : start
    throw this.fail(serverMessage ?? start, 'reported', body ?? text, serverMessage)
  }

  protected override end(): Step {
    // Completes what is unfinished: it is dropped, but may be the sentinel.
    this.push('\n\n')
    if (this.#sentinel !== undefined && this.#queue[0] !== this.#sentinel) {
      throw this.fail(`the stream ended before ${this.#sentinel}`, 'truncated')
    }
    return this.close()
  }
}
