import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import type { HandlersOf } from '../../../scripts/mocks/mock-handlers.ts'
import { accountOf } from './accounts.ts'
import { documentedResponses } from './documented-responses.ts'
import { startPrism } from './prism.ts'
import { type Reply, failure, type StreamReply, type Upload } from './route.ts'
import { routes } from './routes/index.ts'

interface MockApiSettings {
  /** The generated mocks of the API. */
  readonly mocks: HandlersOf
  readonly paceMs?: number | undefined
}

export interface MockApi {
  /** Origin; the API is below `/api/v1`. */
  readonly url: string
  close(): Promise<void>
}

/**
 * The API on 127.0.0.1. Prism checks every request against the document, and the generated mocks respond; the routes respond in
 * their place where examples are not enough: lists that change, pages, streams, bytes.
 */
export async function startMockApi({ mocks, paceMs = 25 }: MockApiSettings): Promise<MockApi> {
  const prism = await startPrism()
  const documented = documentedResponses(mocks)
  const server = createServer((incoming, response) => {
    void respond(incoming, response).catch((error: unknown) => {
      console.error(error)
      response.destroy()
    })
  })

  async function respond(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    response.setHeader('x-request-id', `req_${randomBytes(6).toString('hex')}`)
    const { pathname, searchParams: query } = new URL(incoming.url ?? '/', 'http://127.0.0.1')
    const path = pathname.replace('/api/v1', '')
    const method = incoming.method ?? 'GET'
    const { authorization = '', 'content-type': contentType = '' } = incoming.headers
    const body = await bytesOf(incoming)
    if (!authorization.startsWith('Bearer sk-or-')) {
      return send(response, failure(401, 'This key is not known.'), paceMs)
    }
    const target = `${path}${query.size > 0 ? `?${query}` : ''}`
    const question = { method, target, authorization, contentType, body }
    const refused = await prism.check(question)
    if (refused !== undefined) return send(response, refused, paceMs)
    const upload = await uploadIn(body, contentType)
    const call = { method, path, query, body: body.toString(), upload, account: accountOf(authorization) }
    const known = routes.map((route) => route(call)).find((found) => found !== undefined)
    return send(response, known ?? (await documented(question)), paceMs)
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The mock API listens on no port.')
  return {
    url: `http://127.0.0.1:${address.port}`,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await prism.close()
    },
  }
}

async function bytesOf(incoming: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  for await (const chunk of incoming) chunks.push(chunk)
  return Buffer.concat(chunks)
}

async function uploadIn(body: Uint8Array<ArrayBuffer>, contentType: string): Promise<Upload | undefined> {
  if (!contentType.startsWith('multipart/form-data')) return undefined
  const form = await new Response(body, { headers: { 'content-type': contentType } }).formData()
  const file = form.get('file')
  if (!(file instanceof File)) return undefined
  return { name: file.name, type: file.type, bytes: new Uint8Array(await file.arrayBuffer()) }
}

async function send(response: ServerResponse, reply: Reply, paceMs: number): Promise<void> {
  if ('events' in reply) return stream(response, reply, paceMs)
  if ('bytes' in reply) {
    response.writeHead(200, { 'content-type': reply.contentType }).end(reply.bytes)
    return
  }
  const { status, json, headers } = reply
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(json))
}

async function stream(response: ServerResponse, { events, slowness = 1 }: StreamReply, paceMs: number): Promise<void> {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' })
  response.write(': OPENROUTER PROCESSING\n\n')
  for (const event of events) {
    await wait(paceMs * slowness)
    if (response.destroyed) return
    response.write(`data: ${JSON.stringify(event)}\n\n`)
  }
  response.end('data: [DONE]\n\n')
}
