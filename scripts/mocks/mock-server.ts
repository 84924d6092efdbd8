import { createServer, type IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { getResponse, type HttpHandler } from 'msw'
import type { TestProject } from 'vitest/node'
import { writeMocks } from './mock-handlers.ts'

/**
 * Writes the mocks of this repository's document and serves them in the place of Prism, for the contract tests: a request for
 * a status (`Prefer: code=404`) gets the response of mocks with that status.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const handlers = await writeMocks('contract-mocks')
  const { promise: base, resolve } = Promise.withResolvers<string>()
  const byStatus = new Map<string, readonly HttpHandler[]>()
  const handlersOf = async (preference: string) => {
    const [, code] = /code=(\d+)/.exec(preference) ?? []
    const known = byStatus.get(code ?? '')
    if (known !== undefined) return known
    const settings = { serverURL: await base, requireCredentials: true }
    const made = handlers(code === undefined ? settings : { ...settings, status: Number(code) })
    byStatus.set(code ?? '', made)
    return made
  }
  const server = createServer(async (incoming, outgoing) => {
    const request = await requestOf(incoming, await base)
    const response = await getResponse([...(await handlersOf(request.headers.get('prefer') ?? ''))], request)
    outgoing.writeHead(response?.status ?? 501, Object.fromEntries(response?.headers ?? []))
    for await (const chunk of response?.body ?? []) outgoing.write(chunk)
    outgoing.end()
  })
  server.listen(0, '127.0.0.1', () => {
    const address = server.address()
    resolve(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`)
  })
  project.provide('prismURL', await base)
  return async () => {
    server.closeAllConnections()
    await new Promise((done) => server.close(done))
  }
}

async function requestOf(incoming: IncomingMessage, base: string): Promise<Request> {
  const { method = 'GET', url = '/' } = incoming
  const headers = new Headers()
  for (const [name, value] of Object.entries(incoming.headers))
    for (const one of [value].flat()) if (one !== undefined) headers.append(name, one)
  const hasBody = method !== 'GET' && method !== 'HEAD'
  return new Request(base + url, {
    method,
    headers,
    ...(hasBody ? { body: new Uint8Array(await buffer(incoming)) } : {}),
  })
}
