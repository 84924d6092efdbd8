import { BodyIterator, type Step } from './body-iterator.js'
import type { CallContext } from './call-context.js'
import { explain, parse } from './error-body.js'
import { redact } from './redact.js'
import { SseParser } from './sse-parser.js'
import type { ServerSentEventsOptions } from './server-sent-events.js'

/** Iterates over the server-sent events of a response, JSON unless an extending class says otherwise; each is parsed when it is asked for. */
export class SseIterator extends BodyIterator {
  readonly #options: ServerSentEventsOptions
  readonly #secrets: CallContext['secrets']
  /** Data and name of each event of the last read, one after the other. */
  #queue: string[] = []
  #next = 0
  readonly #parser = new SseParser((data, name) => this.#queue.push(data, name))

  constructor(response: Response, context: CallContext, options: ServerSentEventsOptions) {
    super(response, context)
    this.#options = options
    this.#secrets = context.secrets
  }

  protected override push(text: string): void {
    this.#parser.push(text)
  }

  protected override take(): Step | undefined {
    const data = this.#queue[this.#next++]
    const name = this.#queue[this.#next++]
    if (name !== undefined && data !== undefined) {
      return data === (this.#options.sentinel ?? '[DONE]')
        ? this.close()
        : { done: false, value: this.parse(data, name) }
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
      if (!this.#options.failure?.(value)) return value
    }
    const text = redact(data, this.#secrets)
    const body = parse(text)
    const start = text.slice(0, 500)
    const serverMessage = body ? explain(body) : start
    throw this.fail(serverMessage ?? start, 'reported', body ?? text, serverMessage)
  }

  protected override end(): Step {
    const { sentinel } = this.#options
    // Completes what is unfinished: it may be the sentinel, and is a sign that more should have come if it is not.
    this.push('\n\n')
    const [data] = this.#queue
    if ((data ?? sentinel) && data !== (sentinel ?? '[DONE]')) throw this.fail('the stream ended early', 'truncated')
    return this.close()
  }
}
