import { createHash, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type Server as HttpServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Server } from '@modelcontextprotocol/sdk/server/index.js'
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js'

export interface HttpOptions {
  readonly host: string
  readonly port: number
  /** Bearer token that requests must have; absent: none, and only this machine may call. */
  readonly token: string | undefined
}

/** Serves `/mcp` by streamable HTTP, without sessions: each request has a server of its own. */
export async function serveHttp(
  make: () => Server,
  options: HttpOptions,
): Promise<{ readonly url: string; readonly server: HttpServer }> {
  const isLocal = isLoopback(options.host)
  if (!isLocal && options.token === undefined) {
    throw new TypeError('A server that other machines reach needs a token, or anyone could use your credentials.')
  }
  const server = createServer((request, response) => {
    const refused = refusalOf(request, options.token, isLocal)
    if (refused !== undefined) return end(response, ...refused)
    handle(make(), request, response).catch(() => end(response, 500, 'The request failed.'))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, options.host, resolve)
  })
  const host = options.host.includes(':') ? `[${options.host}]` : options.host
  return { server, url: `http://${host}:${portOf(server.address())}/mcp` }
}

async function handle(mcp: Server, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const transport = new StreamableHTTPServerTransport()
  response.on('close', () => {
    transport.close().catch(() => {})
    mcp.close().catch(() => {})
  })
  await mcp.connect(transport)
  await transport.handleRequest(request, response)
}

/** Status and text for a request that is not served. */
function refusalOf(
  request: IncomingMessage,
  token: string | undefined,
  isLocal: boolean,
): [number, string] | undefined {
  const { headers, method, url = '' } = request
  // Pages of other origins, whose names may lead to this machine (DNS rebinding), must not use a local server.
  if (isLocal && !isLoopback(hostOf(`http://${headers.host}`))) return [403, 'This host is not served.']
  if (headers.origin !== undefined && !isLoopback(hostOf(headers.origin))) return [403, 'This origin is not served.']
  if (token !== undefined && !isEqual(headers.authorization ?? '', `Bearer ${token}`))
    return [401, 'A token is needed.']
  if (url.split('?')[0] !== '/mcp') return [404, 'The server is at /mcp.']
  return method === 'POST' ? undefined : [405, 'Only POST is served.']
}

function isEqual(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => createHash('sha256').update(text).digest())
  return a !== undefined && b !== undefined && timingSafeEqual(a, b)
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : ''
}

function isLoopback(host: string): boolean {
  return ['localhost', '127.0.0.1', '::1', '[::1]'].includes(host)
}

function portOf(address: string | AddressInfo | null): number {
  return typeof address === 'object' ? (address?.port ?? 0) : 0
}

function end(response: ServerResponse, status: number, text: string): void {
  if (response.headersSent) response.end()
  else
    response.writeHead(status, { 'content-type': 'text/plain', ...(status === 405 ? { allow: 'POST' } : {}) }).end(text)
}
