import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A request as it arrived. */
export interface Received {
  readonly method: string
  readonly url: string
  readonly headers: IncomingMessage['headers']
  readonly body: Buffer
}

/** Plays one response. Requests beyond the script get its last step again. */
export type Step = (response: ServerResponse, request: Received) => void

/** A server on 127.0.0.1 that plays a script, one step per request, and keeps what it received. */
export interface ScriptedServer {
  readonly url: string
  readonly received: readonly Received[]
  /** How many responses are still open. */
  readonly open: number
  play(...steps: readonly Step[]): void
  close(): Promise<void>
}

/** Starts a server on a free port. */
export async function startServer(): Promise<ScriptedServer> {
  const received: Received[] = []
  let open = 0
  let script: readonly Step[] = []
  let next = 0
  const server = createServer((incoming, response) => {
    const chunks: Buffer[] = []
    open++
    response.on('close', () => open--)
    response.on('error', () => {})
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
    incoming.on('end', () => {
      const { method = '', url = '', headers } = incoming
      const request = { method, url, headers, body: Buffer.concat(chunks) }
      received.push(request)
      const step = script[Math.min(next++, script.length - 1)]
      if (step) step(response, request)
      else response.writeHead(500).end('no script')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    received,
    get open() {
      return open
    },
    play(...steps) {
      script = steps
      next = 0
      received.length = 0
    },
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

type Headers = Readonly<Record<string, string>>

/** A whole response. */
export const reply =
  (status: number, body: string | Uint8Array = '', headers: Headers = {}): Step =>
  (response) =>
    void response.writeHead(status, headers).end(body)

/** A JSON response. */
export const json = (value: unknown, status = 200, headers: Headers = {}): Step =>
  reply(status, JSON.stringify(value), { 'content-type': 'application/json', ...headers })

/** Headers and the pieces of a body, each flushed on its own, `delayMs` apart; then the end. */
export const pieces =
  (
    parts: readonly (string | Uint8Array)[],
    headers: Headers = {},
    status = 200,
    delayMs = 0,
    atEnd?: 'reset' | 'stall',
  ): Step =>
  (response) => {
    response.writeHead(status, headers)
    response.flushHeaders()
    const send = (index: number) => {
      const part = parts[index]
      if (response.destroyed) return
      if (part !== undefined) response.write(part, () => setTimeout(send, delayMs, index + 1))
      // Some platforms lose what they have not read by then.
      else if (atEnd === 'reset') setTimeout(() => response.socket?.resetAndDestroy(), 50)
      else if (atEnd !== 'stall') response.end()
    }
    send(0)
  }

/** A stream of server-sent events. */
export const events = (parts: readonly (string | Uint8Array)[], delayMs = 0, atEnd?: 'reset' | 'stall'): Step =>
  pieces(parts, { 'content-type': 'text/event-stream' }, 200, delayMs, atEnd)

/** No response at all. */
export const stall: Step = () => {}

/** The connection is reset before any response. */
export const reset: Step = (response) => void response.socket?.resetAndDestroy()

/** A redirect. */
export const redirect = (status: number, location: string): Step => reply(status, '', { location })

/** A body that never ends. */
export const endless =
  (status: number, chunk = 'x'.repeat(65_536)): Step =>
  (response) => {
    response.writeHead(status)
    const send = () => {
      if (!response.destroyed) response.write(chunk, () => setImmediate(send))
    }
    send()
  }
