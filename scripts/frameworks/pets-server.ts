import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

export interface PetsServer {
  readonly url: string
  /** Streams that clients have not ended. */
  readonly openStreams: () => number
  readonly close: () => Promise<void>
}

const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }

/** The files of a built app, and below `/api` the operations that it calls. A story has a word every 20 ms, and no end. */
export async function startPetsServer(folder: string): Promise<PetsServer> {
  const pets = ['Ada', 'Bob', 'Cleo', 'Dot', 'Eve'].map((name) => ({ name }))
  let open = 0

  function listPets(query: URLSearchParams, response: ServerResponse): void {
    const name = query.get('name') ?? ''
    const offset = Number(query.get('offset') ?? 0)
    const limit = Number(query.get('limit') ?? 100)
    const found = pets.filter((pet) => pet.name.startsWith(name))
    send(response, 200, { items: found.slice(offset, offset + limit), total: found.length })
  }

  function streamStory(response: ServerResponse): void {
    open += 1
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    const timer = setInterval(() => response.write('data: {"text":"word "}\n\n'), 20)
    response.on('close', () => {
      clearInterval(timer)
      open -= 1
    })
  }

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
    const call = `${request.method} ${pathname}`
    if (call === 'GET /api/pets') listPets(searchParams, response)
    else if (call === 'POST /api/stories') streamStory(response)
    else if (call === 'POST /api/pets') {
      const pet: { name: string } = JSON.parse(await textOf(request))
      pets.push(pet)
      send(response, 201, pet)
    } else {
      const path = pathname === '/' ? '/index.html' : pathname
      const body = await readFile(join(folder, path)).catch(() => undefined)
      response.writeHead(body === undefined ? 404 : 200, { 'content-type': types[extname(path)] ?? 'text/plain' })
      response.end(body)
    }
  }

  const server = createServer((request, response) => {
    respond(request, response).catch((error: unknown) => send(response, 500, { message: String(error) }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    openStreams: () => open,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function send(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}
