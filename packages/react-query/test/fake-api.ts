import { OpenRouterCore, type OpenRouterOptions } from '@openrouter-sdk/core'

export interface Received {
  readonly url: URL
  readonly method: string
  readonly signal: AbortSignal
  readonly headers: Headers
  readonly body: unknown
}

export interface FakeApi {
  readonly client: OpenRouterCore
  readonly received: Received[]
}

/** A real client over a `fetch` that responds without a network. */
export function fakeApi(
  respond: (request: Received) => Response | Promise<Response>,
  options: OpenRouterOptions = {},
): FakeApi {
  const received: Received[] = []
  const client = new OpenRouterCore({
    apiKey: 'sk-test',
    retryDelayMs: 1,
    fetch: async (url, { method, signal, headers, body }) => {
      const request = { url: new URL(url), method, signal, headers, body: parsed(body) }
      received.push(request)
      return respond(request)
    },
    ...options,
  })
  return { client, received }
}

function parsed(body: unknown): unknown {
  return typeof body === 'string' ? JSON.parse(body) : body
}

export function json(value: unknown, status = 200): Response {
  return new Response(JSON.stringify(value), { status, headers: { 'content-type': 'application/json' } })
}

/** A response that never arrives; it ends when the caller gives up. */
export function never({ signal }: Received): Promise<Response> {
  return new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
}

export interface FakeStream {
  readonly response: Response
  /** Sends one event. */
  readonly send: (data: unknown) => void
  /** Sends the end marker and closes. */
  readonly end: () => void
  /** Whether the reader has let go. */
  readonly cancelled: () => boolean
}

/** An event stream that is written by hand. */
export function fakeStream(): FakeStream {
  const encoder = new TextEncoder()
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined
  let cancelled = false
  const body = new ReadableStream<Uint8Array>({
    start: (given) => void (controller = given),
    cancel: () => void (cancelled = true),
  })
  const write = (text: string) => controller?.enqueue(encoder.encode(`data: ${text}\n\n`))
  return {
    response: new Response(body, { headers: { 'content-type': 'text/event-stream' } }),
    send: (data) => write(JSON.stringify(data)),
    end: () => {
      write('[DONE]')
      controller?.close()
    },
    cancelled: () => cancelled,
  }
}
