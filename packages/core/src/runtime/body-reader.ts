import type { CallContext } from './call-context.js'
import { RequestTimeoutError } from './request-failure.js'
import { connectionError } from './transport.js'

/** Reads an open body in pieces, keeping the call alive until it ends, fails, or is closed. */
export class BodyReader {
  readonly #context: CallContext
  readonly #reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>> | undefined
  /** The first byte may take as long as the headers. */
  #limitMs: number
  /** When the pending read began; 0 while none is pending. */
  #since = 0
  #watched = false

  constructor(response: Response, context: CallContext) {
    const { lifetime, settings } = context
    this.#context = context
    this.#reader = response.body?.getReader()
    this.#limitMs = settings.timeoutMs
    lifetime.held = true
    // In place of the attempt's limit: nobody has to read at once.
    lifetime.after()
    lifetime.signal.addEventListener('abort', this.#cancel)
  }

  /** The next piece, or `undefined` at the end. Rejects with the error that ended the call, or `ConnectionError`. */
  async read(): Promise<Uint8Array<ArrayBuffer> | undefined> {
    const { lifetime, settings } = this.#context
    try {
      lifetime.signal.throwIfAborted()
      this.#since = Date.now()
      if (!this.#watched) this.#watch(this.#limitMs)
      const chunk = await this.#reader?.read()
      this.#since = 0
      lifetime.signal.throwIfAborted()
      if (chunk && !chunk.done) {
        if (this.#limitMs !== settings.idleTimeoutMs) this.#watched = false
        this.#limitMs = settings.idleTimeoutMs
        return chunk.value
      }
    } catch (error) {
      this.close()
      throw connectionError(error, this.#context)
    }
    this.close()
    return undefined
  }

  /** Gives up the rest of the body and frees the connection. */
  close(): void {
    this.#context.lifetime.end()
    this.#cancel()
  }

  readonly #cancel = () => void this.#reader?.cancel().catch(() => {})

  /** One timer serves many reads: when it fires it looks how long the pending one has waited. */
  #watch(ms: number): void {
    const { lifetime, operation } = this.#context
    this.#watched = true
    lifetime.after(() => {
      const left = this.#since + this.#limitMs - Date.now()
      this.#watched = this.#since > 0
      if (this.#watched && left > 0) this.#watch(left)
      else if (this.#watched)
        lifetime.abort(new RequestTimeoutError(`${operation.id}: no data for ${this.#limitMs} ms`))
    }, ms)
  }
}
