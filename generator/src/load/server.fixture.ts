import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { onTestFinished } from 'vitest'

export type Handler = (request: IncomingMessage, response: ServerResponse) => void

/** A server on this machine that responds as the handlers say, by path; 404 elsewhere. Ends with the test. */
export async function serve(handlers: Readonly<Record<string, Handler>>): Promise<{
  readonly origin: string
  /** Method and path of each request so far. */
  readonly requests: readonly string[]
}> {
  const requests: string[] = []
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`)
    const handler = handlers[request.url ?? '']
    if (handler !== undefined) return handler(request, response)
    response.writeHead(404).end('no such page')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return { origin: `http://127.0.0.1:${port}`, requests }
}

/** Responds with a text, and with 304 to those who know the ETag. */
export function text(body: () => string, etag?: () => string): Handler {
  return (request, response) => {
    const tag = etag?.()
    if (tag !== undefined && request.headers['if-none-match'] === tag) {
      response.writeHead(304).end()
      return
    }
    response.writeHead(200, {
      'content-length': Buffer.byteLength(body()),
      ...(tag === undefined ? {} : { etag: tag }),
    })
    response.end(body())
  }
}
