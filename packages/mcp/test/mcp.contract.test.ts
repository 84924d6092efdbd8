import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'

const serverURL = inject('prismURL')
const folder = fileURLToPath(new URL('../node_modules/.cache/mcp-test/', import.meta.url))
const source = fileURLToPath(new URL('../src/', import.meta.url))
const command = `${folder}main.js`
const key = 'sk-or-secret-of-the-contract-test'
const env = { OPENROUTER_API_KEY: key, PATH: process.env['PATH'] ?? '' }

/** The command as users have it, of the sources. */
beforeAll(async () => {
  await mkdir(folder, { recursive: true })
  await build({
    entryPoints: [`${source}generated/main.ts`, `${source}sandbox/runner.ts`],
    entryNames: '[name]',
    outdir: folder,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    conditions: ['@openrouter-sdk/source'],
    logLevel: 'warning',
    plugins: [
      {
        name: 'functions-of-core',
        setup({ onResolve }) {
          const core = fileURLToPath(new URL('../../core/src/generated/', import.meta.url))
          onResolve({ filter: /^@openrouter-sdk\/core\// }, ({ path }) => {
            const name = path.slice('@openrouter-sdk/core/'.length)
            return { path: `${core}${name === 'client' ? 'client' : `operations/${name}`}.ts` }
          })
        },
      },
    ],
  })
})

afterAll(() => rm(folder, { recursive: true, force: true }))

const closing: (() => unknown)[] = []

afterAll(async () => {
  for (const close of closing) await close()
})

type Connect = (...args: readonly string[]) => Promise<Client>

async function overStdio(...args: readonly string[]): Promise<Client> {
  const client = new Client({ name: 'contract-test', version: '1.0.0' })
  const given = [command, '--server-url', serverURL, ...args]
  await client.connect(new StdioClientTransport({ command: process.execPath, args: given, env, stderr: 'ignore' }))
  closing.push(() => client.close())
  return client
}

async function overHttp(...args: readonly string[]): Promise<Client> {
  const client = new Client({ name: 'contract-test', version: '1.0.0' })
  await client.connect(new StreamableHTTPClientTransport(new URL(await startHttp(...args))))
  closing.push(() => client.close())
  return client
}

async function startHttp(...args: readonly string[]): Promise<string> {
  const given = [command, '--server-url', serverURL, '--http', '--port', '0', ...args]
  const child = spawn(process.execPath, given, { env, stdio: ['ignore', 'ignore', 'pipe'] })
  closing.push(() => child.kill())
  const [text] = await once(child.stderr, 'data')
  return String(text).trim().split(' ').at(-1) ?? ''
}

/** The text of a result, and whether it is an error. */
async function call(client: Client, name: string, given: Record<string, unknown>) {
  const { content, isError } = await client.callTool({ name, arguments: given })
  const [first] = Array.isArray(content) ? content : []
  return { text: String(first?.text), isError }
}

describe.each<[string, Connect]>([
  ['standard input and output', overStdio],
  ['streamable HTTP', overHttp],
])('a client of MCP over %s', (_transport, connect) => {
  test('lists the two tools', async () => {
    const client = await connect()
    const { tools } = await client.listTools()
    expect(tools.map(({ name }) => name)).toEqual(['search_docs', 'run_code'])
    expect(tools.every(({ annotations }) => annotations?.readOnlyHint)).toBe(true)
    expect(client.getServerVersion()).toMatchObject({ name: 'open-router-mcp' })
  })

  test('finds a method and calls it', async () => {
    const client = await connect()
    const { text } = await call(client, 'search_docs', { query: 'list models', limit: 3 })
    const [page] = JSON.parse(text)
    expect(page).toMatchObject({
      name: 'modelsList',
      call: 'await openRouter.models.list(request)',
      http: 'GET /models',
    })
    expect(page.types).toContain('type ModelsListRequest = {')
    const code = 'const { data } = await openRouter.models.list({ limit: 2 }); return data.map((model) => model.id)'
    const ran = await call(client, 'run_code', { code })
    expect(ran.isError).toBe(false)
    expect(JSON.parse(ran.text)).toEqual([expect.stringContaining('/')])
  })

  test('changes nothing unless that is allowed', async () => {
    const code = "return await openRouter.apiKeys.delete({ hash: 'abc' })"
    const refused = await call(await connect(), 'run_code', { code })
    expect(refused).toMatchObject({ isError: true, text: expect.stringContaining('not a function') })
    const allowed = await call(await connect('--allow-writes'), 'run_code', { code })
    expect(allowed).toEqual({ isError: false, text: '{"deleted":true}' })
  })

  test('has direct tools on request', async () => {
    const client = await connect('--tools', 'modelsList,apiKeysGet')
    const { tools } = await client.listTools()
    expect(tools.map(({ name }) => name)).toEqual(['search_docs', 'run_code', 'modelsList', 'apiKeysGet'])
    const { text, isError } = await call(client, 'apiKeysGet', { hash: 'abc' })
    expect(isError).toBe(false)
    expect(JSON.parse(text)).toHaveProperty('data.hash')
  })

  test('has a tool for each operation that reads, and with writes for all', async () => {
    const reading = (await (await connect('--tools', 'all')).listTools()).tools
    const all = (await (await connect('--tools', 'all', '--allow-writes')).listTools()).tools
    expect(reading.length).toBeLessThan(all.length)
    expect(reading.every(({ annotations }) => annotations?.readOnlyHint)).toBe(true)
    expect(all.map(({ name }) => name)).toContain('chatSend')
  })

  test('streams events to a program', async () => {
    const code = `
      const stream = await openRouter.chat.send({
        model: 'openai/gpt-5-mini', messages: [{ role: 'user', content: 'Hi' }], stream: true,
      })
      let events = 0
      for await (const event of stream) events += event.object === 'chat.completion.chunk' ? 1 : 0
      return events`
    const { text, isError } = await call(await connect('--allow-writes'), 'run_code', { code })
    expect({ text: Number(text) > 0, isError }).toEqual({ text: true, isError: false })
  })

  test('an error of the API is reported', async () => {
    const code = "return await openRouter.models.list({ limit: 'many' })"
    const { text, isError } = await call(await connect(), 'run_code', { code })
    expect({ text, isError }).toEqual({ text: expect.stringMatching(/^\w+Error: /), isError: true })
  })
})

test('the key is in no result, though the API echoes it', async () => {
  const echo = createServer((request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ data: { label: request.headers.authorization } }))
  })
  await new Promise<void>((resolve) => echo.listen(0, '127.0.0.1', resolve))
  closing.push(() => echo.close())
  const { port } = echo.address() as AddressInfo
  const client = await overStdio('--server-url', `http://127.0.0.1:${port}`, '--tools', 'apiKeysGet')
  const code = "return (await openRouter.apiKeys.get({ hash: 'abc' })).data.label"
  expect((await call(client, 'run_code', { code })).text).toBe('"Bearer [removed]"')
  expect((await call(client, 'apiKeysGet', { hash: 'abc' })).text).toContain('Bearer [removed]')
})

test.each([
  ['a page of another site', { origin: 'https://evil.example' }, 403],
  ['a name that leads here', { host: 'evil.example' }, 403],
  ['no such path', {}, 404],
])('HTTP refuses %s', async (_title, headers, status) => {
  const url = new URL(await startHttp())
  const path = status === 404 ? '/other' : url.pathname
  // `fetch` does not send another host.
  const { request } = await import('node:http')
  const sent = request({ hostname: url.hostname, port: url.port, path, method: 'POST', headers })
  sent.end('{}')
  const [response] = await once(sent, 'response')
  expect(response.statusCode).toBe(status)
})

test('another machine needs the token', async () => {
  const child = spawn(process.execPath, [command, '--http', '--port', '0', '--host', '0.0.0.0'], { env })
  const [text] = await once(child.stderr, 'data')
  expect(String(text)).toContain('needs a token')
  expect(await once(child, 'exit')).toEqual([2, null])
})
