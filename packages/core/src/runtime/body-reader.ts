import type { CallContext } from './call-context.js'
import { startTimer } from './lifetime.js'
import { InvalidRequestError, RequestTimeoutError } from './request-failure.js'
import { connectionError } from './transport.js'

/** Reads an open body in pieces, keeping the call alive until it ends, fails, or is closed. */
export class BodyReader {
  readonly #context: CallContext
  readonly #reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>> | undefined
  readonly #onAbort = () => this.#cancel()
  #idleMs: number
  #timer: ReturnType<typeof setTimeout> | undefined
  /** When the pending read began; 0 while none is pending. */
  #since = 0

  constructor(response: Response, context: CallContext) {
    const { lifetime, settings } = context
    lifetime.held = true
    lifetime.limit(Infinity)
    lifetime.signal.addEventListener('abort', this.#onAbort)
    this.#context = context
    this.#reader = response.body?.getReader()
    // The first byte may take as long as the headers.
    this.#idleMs = settings.timeoutMs ?? 60_000
    const { idleTimeoutMs = 1 } = settings
    if (!(idleTimeoutMs > 0)) throw new InvalidRequestError(`${context.operation.id}: idleTimeoutMs must be above 0`)
  }

  /** The next piece, or `undefined` at the end. Rejects with the error that ended the call, or `ConnectionError`. */
  async read(): Promise<Uint8Array<ArrayBuffer> | undefined> {
    const { signal } = this.#context.lifetime
    try {
      signal.throwIfAborted()
      this.#since = Date.now()
      this.#timer ??= startTimer(this.#onIdle, this.#idleMs)
      const chunk = await this.#reader?.read()
      this.#since = 0
      signal.throwIfAborted()
      if (chunk && !chunk.done) {
        this.#started()
        return chunk.value
      }
    } catch (error) {
      this.close()
      throw connectionError(error, this.#context)
    }
    this.close()
    return undefined
  }

  /** From the first byte on the idle limit counts. */
  #started(): void {
    const { idleTimeoutMs = 120_000 } = this.#context.settings
    if (idleTimeoutMs === this.#idleMs) return
    this.#idleMs = idleTimeoutMs
    clearTimeout(this.#timer)
    this.#timer = undefined
  }

  /** Gives up the rest of the body and frees the connection. */
  close(): void {
    const { lifetime } = this.#context
    clearTimeout(this.#timer)
    lifetime.signal.removeEventListener('abort', this.#onAbort)
    lifetime.end()
    this.#cancel()
  }

  #cancel(): void {
    this.#reader?.cancel().catch(() => {})
  }

  /** One timer serves many reads: on firing it looks how long the pending one has waited. */
  readonly #onIdle = () => {
    const ms = this.#idleMs
    const waited = Date.now() - this.#since
    this.#timer = undefined
    if (!this.#since) return
    if (waited < ms) this.#timer = startTimer(this.#onIdle, ms - waited)
    else {
      const { lifetime, operation } = this.#context
      lifetime.abort(new RequestTimeoutError(`${operation.id}: no data for ${ms} ms`))
    }
  }
}
