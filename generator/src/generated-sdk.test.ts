import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { SdkFolder, yamlDocument } from './compile.fixture.ts'

const document = `
servers: [{ url: 'http://localhost' }]
security: [{ app: [] }]
paths:
  /items/{kind}:
    get:
      operationId: listItems
      x-sdk-pagination: { kind: page, page: page, items: items }
      parameters:
        - { name: kind, in: path, required: true, style: label, schema: { type: string } }
        - { name: kind, in: query, schema: { type: string } }
        - { name: page, in: query, schema: { type: integer } }
        - { name: X-Trace, in: header, schema: { type: array, items: { type: string } } }
        - { name: seen, in: cookie, schema: { type: string } }
      responses:
        200: { description: OK, content: { application/json: { schema: { type: object, required: [items], properties: { items: { type: array, items: { type: integer } } } } } } }
  /logs:
    get:
      operationId: readLogs
      responses: { 200: { description: OK, content: { application/x-ndjson: { itemSchema: { type: object } } } } }
    query:
      operationId: searchLogs
      parameters: [{ name: where, in: querystring, content: { application/json: { schema: { type: object } } } }]
      requestBody: { required: true, content: { application/vnd.acme+json: { schema: { type: object } } } }
      responses: { 204: { description: None } }
    additionalOperations:
      PURGE: { operationId: purgeLogs, security: [], responses: { 204: { description: Gone } } }
  /upload:
    post:
      operationId: upload
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema: { type: object, properties: { file: { type: string, format: binary }, meta: { type: object } } }
            encoding: { meta: { contentType: application/json } }
      responses: { 200: { description: Stored, content: { text/xml: { schema: { type: string } } } } }
components:
  securitySchemes:
    app: { type: oauth2, flows: { clientCredentials: { tokenUrl: /token, scopes: {} } } }
`

interface Received {
  readonly line: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

/** Responds as the document says, and keeps what arrived. */
async function startServer() {
  const received: Received[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const url = request.url ?? ''
      received.push({
        line: `${request.method} ${url}`,
        headers: request.headers,
        body: Buffer.concat(chunks).toString(),
      })
      const json = (value: unknown) => response.setHeader('content-type', 'application/json').end(JSON.stringify(value))
      if (url === '/token') json({ access_token: 'token', expires_in: 60 })
      else if (url.startsWith('/items'))
        json({ items: url.includes('page=3') ? [] : url.includes('page=2') ? [3, 4] : [1, 2] })
      else if (url === '/logs' && request.method === 'GET')
        response.setHeader('content-type', 'application/x-ndjson').end('{"line":1}\n{"line":2}\n')
      else if (url === '/upload') response.setHeader('content-type', 'text/xml').end('<ok/>')
      else response.writeHead(204).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  return { received, url: `http://127.0.0.1:${port}` }
}

const lastOf = (received: readonly Received[]) => received.at(-1)

test('a generated SDK sends what the document says and reads what comes back', async () => {
  const folder = new SdkFolder()
  await folder.add('wire', yamlDocument(document, '3.2.0'))
  expect(await folder.compile()).toEqual([])
  const sdk = await import(join(folder.path, 'wire/packages/core/src/index.ts'))
  const { received, url } = await startServer()
  const acme = new sdk.Acme({ serverURL: url, app: { clientId: 'id', clientSecret: 'secret' } })

  const pages = sdk.listItemsPages(acme, { kind: 'a/b', kind_query: 'c', 'X-Trace': ['x', 'y'], seen: 'z' })
  const items: unknown[] = []
  for await (const item of pages.items()) items.push(item)
  expect(items).toEqual([1, 2, 3, 4])
  expect(received.map(({ line }) => line)).toEqual([
    'POST /token',
    'GET /items/.a%2Fb?kind=c&page=1',
    'GET /items/.a%2Fb?kind=c&page=2',
    'GET /items/.a%2Fb?kind=c&page=3',
  ])
  expect(lastOf(received)?.headers).toMatchObject({ 'x-trace': 'x,y', cookie: 'seen=z', authorization: 'Bearer token' })

  const lines: unknown[] = []
  for await (const line of await acme.readLogs()) lines.push(line)
  expect(lines).toEqual([{ line: 1 }, { line: 2 }])

  await acme.searchLogs({ where: { a: 1 }, body: { b: 2 } })
  expect(lastOf(received)).toMatchObject({
    line: 'QUERY /logs?%7B%22a%22%3A1%7D',
    headers: { 'content-type': 'application/vnd.acme+json' },
    body: '{"b":2}',
  })

  await acme.purgeLogs()
  expect(lastOf(received)?.line).toBe('PURGE /logs')
  expect(lastOf(received)?.headers.authorization).toBeUndefined()

  expect(await acme.upload({ file: new File(['bytes'], 'a.bin'), meta: { a: 1 } })).toBe('<ok/>')
  expect(lastOf(received)?.body).toMatch(
    /filename="a.bin"[\s\S]*bytes[\s\S]*Content-Type: application\/json\r\n\r\n\{"a":1\}/,
  )
})

/** Values with the keys of every object in reverse order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, member]) => [key, reversed(member)]),
  )
}

test('where names collide, the order of keys does not decide', async () => {
  const schema = (key: string) => ({
    content: { 'application/json': { schema: { $ref: `#/components/schemas/${key}` } } },
  })
  const value = {
    openapi: '3.1.1',
    info: { title: 'Names', version: '1' },
    paths: {
      '/a': { get: { operationId: 'get-thing', responses: { 200: { description: 'A', ...schema('user') } } } },
      '/b': { get: { operationId: 'getThing', responses: { 200: { description: 'B', ...schema('User') } } } },
      '/c': {
        get: { responses: { 200: { description: 'C', ...schema('USER') } } },
        post: { responses: { 204: { description: 'D' } } },
      },
    },
    components: {
      schemas: Object.fromEntries(
        ['user', 'User', 'USER'].map((key) => [key, { type: 'object', properties: { [key]: {} } }]),
      ),
    },
  }
  const namesOf = async (source: unknown) => {
    const folder = new SdkFolder()
    const given = JSON.parse(JSON.stringify(source))
    await folder.add('names', { value: given, locate: () => ({ file: 'names.json', line: 1, column: 1 }) })
    return folder
      .texts()
      .filter((text) => /export (?:interface User|function getThing)/i.test(text))
      .toSorted()
  }
  expect(await namesOf(reversed(value))).toEqual(await namesOf(value))
})
