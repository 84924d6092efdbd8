import type { Bytes } from './bytes.js'
import { bodyReader } from './body-reader.js'
import type { CallContext } from '../context/call-context.js'

declare global {
  // Older libraries of TypeScript do not know it; those that do, say the same.
  interface SymbolConstructor {
    readonly asyncDispose: unique symbol
  }
}

/** A body that has not been read. Read it once, by one of its methods, or `cancel` it. */
export class BinaryResponse {
  /** The bytes as they arrive. Errors are those of the SDK. */
  readonly stream: ReadableStream<Bytes>
  /** `''` if the server did not say. */
  readonly contentType: string
  /** `fileNameOf` finds the name of the file in them. */
  readonly headers: Headers

  readonly #close: () => void

  constructor(response: Response, context: CallContext) {
    const body = bodyReader(response, context)
    this.headers = response.headers
    this.contentType = this.headers.get('content-type') ?? ''
    this.#close = body.close
    this.stream = new ReadableStream<Bytes>(
      {
        async pull(controller) {
          const chunk = await body.read()
          if (chunk) controller.enqueue(chunk)
          else controller.close()
        },
        cancel: () => body.close(),
      },
      { highWaterMark: 0 },
    )
  }

  /** All bytes. */
  async bytes(): Promise<Bytes> {
    return new Uint8Array(await new Response(this.stream).arrayBuffer())
  }

  /** All bytes as a `Blob` of the response's type. */
  async blob(): Promise<Blob> {
    return new Blob([await this.bytes()], { type: this.contentType })
  }

  /** Closes the connection, also while somebody reads; the bytes end there. */
  async cancel(): Promise<void> {
    this.#close()
  }

  /** `await using` closes the connection at the end of the block. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.cancel()
  }
}

/** The body as bytes, not buffered. `timeoutMs` ends with the headers; after them `idleTimeoutMs` counts between bytes. */
export async function binaryResponse(response: Response, context: CallContext): Promise<BinaryResponse> {
  return new BinaryResponse(response, context)
}
