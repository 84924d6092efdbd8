import { BodyIterator, type Step } from './body-iterator.js'
import type { BodyTest } from './body-test.js'
import type { CallContext } from './call-context.js'
import { explain, parse } from './error-body.js'
import { redact } from './redact.js'

/** Cuts text into records. */
export interface RecordSplitter {
  /** Takes the next piece of text, cut anywhere, and gives the records that are complete. */
  push(text: string): readonly string[]
  /** What is left when the body ends. */
  end(): readonly string[]
}

/** Iterates over the JSON records of a response; they are parsed one by one as they are asked for. */
export class RecordIterator extends BodyIterator {
  readonly #splitter: RecordSplitter
  readonly #failure: BodyTest | undefined
  readonly #secrets: CallContext['secrets']
  #queue: readonly string[] = []
  #next = 0
  /** The body has ended: a record that is no JSON was cut off. */
  #atEnd = false

  constructor(response: Response, context: CallContext, splitter: RecordSplitter, failure: BodyTest | undefined) {
    super(response, context)
    this.#splitter = splitter
    this.#failure = failure
    this.#secrets = context.secrets
  }

  protected override push(text: string): void {
    this.#queue = this.#splitter.push(text)
    this.#next = 0
  }

  protected override end(): Step {
    this.#queue = this.#splitter.end()
    this.#next = 0
    this.#atEnd = true
    return this.take() ?? this.close()
  }

  protected override take(): Step | undefined {
    const record = this.#queue[this.#next++]
    if (record === undefined) return this.#atEnd ? this.close() : undefined
    const value = parse(record)
    // The parser's own message quotes the record, so there is no cause.
    if (value === undefined) {
      throw this.#atEnd
        ? this.fail('the stream ended inside a record', 'truncated')
        : this.fail('a record of the stream is not JSON', 'malformed')
    }
    if (!this.#failure?.(value)) return { done: false, value }
    const text = redact(record, this.#secrets)
    const body = parse(text)
    const serverMessage = explain(body)
    throw this.fail(serverMessage ?? text.slice(0, 500), 'reported', body ?? text, serverMessage)
  }
}
