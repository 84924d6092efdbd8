import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { failure, get, post, send, TestClient, type TestOptions, value } from '../../../test/api.js'
import { json, pieces, type ScriptedServer, startServer } from '../../../test/scripted-server.js'
import { openStream, readStream, untilDone } from '../../../test/streams.js'
import { BinaryResponse, binaryResponse } from '../response/binary-response.js'
import { HttpError } from '../errors/http-error.js'
import { logRequests } from '../client/log-requests.js'
import { ConnectionError, ResponseParseError } from '../errors/request-failure.js'
import { SdkError } from '../errors/sdk-error.js'

let server: ScriptedServer
beforeAll(async () => void (server = await startServer()))
afterAll(() => server.close())

/** Values that a mock can return instead of a response. */
const unusable: readonly [string, () => unknown][] = [
  ['nothing', () => undefined],
  ['null', () => null],
  ['an object', () => ({ ok: true, status: 200 })],
  ['a failed object', () => ({ ok: false, status: 500 })],
  [
    'a body of another kind',
    () => ({
      ok: true,
      status: 200,
      headers: new Headers({ 'content-type': 'text/event-stream' }),
      body: { pipe() {} },
    }),
  ],
  ['a body that is read already', () => usedResponse(200)],
]

function usedResponse(status: number): Response {
  const response = new Response('{"a":1}', { status, headers: { 'content-type': 'text/event-stream' } })
  void response.text()
  return response
}

describe.each(unusable)('a fetch or a middleware that gives %s', (_, give) => {
  test.each([
    ['JSON', get],
    ['a stream', untilDone],
    ['bytes', { ...get, response: binaryResponse }],
  ])('fails with an error of ours, once, where %s is asked for', async (kind, operation) => {
    let calls = 0
    const fetch = (async () => {
      calls++
      return give()
    }) as never
    for (const options of [{ fetch }, { use: [fetch as never] }]) {
      calls = 0
      const result = await send(new TestClient(options), operation, { stream: true })
      if (result.ok) {
        // Bytes are not looked at before they are read.
        expect(kind).toBe('bytes')
        continue
      }
      expect(result.error).toBeInstanceOf(SdkError)
      expect(result.error.message).toMatch(/^\w+: /)
      expect(calls).toBe(1)
    }
  })
})

it('an error body that is read already is an error status with nothing in it', async () => {
  const error = await failure(send(new TestClient({ fetch: async () => usedResponse(404) }), get))
  expect(error).toBeInstanceOf(HttpError)
  expect(error).toMatchObject({ statusCode: 404, rawBody: '' })
})

it('a body that a middleware reads is an error of ours, not retried', async () => {
  server.play(json({ a: 1 }))
  const use: TestOptions['use'] = [
    async (request, next) => {
      const response = await next(request)
      await response.text()
      return response
    },
  ]
  const error = await failure(send(new TestClient({ serverURL: server.url, use }), post, {}))
  expect(error).toBeInstanceOf(SdkError)
  expect(server.received).toHaveLength(1)
})

test.each<[string, () => unknown]>([
  [
    'throws',
    () => {
      throw new Error('full')
    },
  ],
  ['rejects', () => Promise.reject(new Error('full'))],
  ['never ends', () => new Promise(() => {})],
])('a logger that %s changes no outcome', async (_, debug) => {
  server.play(json({}, 500), json(1))
  const client = new TestClient({ serverURL: server.url, use: [logRequests({ debug })] })
  expect(await value(send(client, get))).toBe(1)
  server.play((response) => void response.socket?.resetAndDestroy())
  expect(await failure(send(client, get))).toBeInstanceOf(ConnectionError)
})

it('whatever is thrown as a cause has an error', async () => {
  for (const cause of [undefined, null, Symbol('s'), 1n, {}]) {
    const error = await failure(send(new TestClient({ apiKey: () => Promise.reject(cause) }), get))
    expect(error.name).toBe('InvalidRequestError')
    const broken = await failure(send(new TestClient({ fetch: () => Promise.reject(cause), maxRetries: 0 }), get))
    expect(broken).toBeInstanceOf(ConnectionError)
  }
})

describe('bytes', () => {
  const open = async () => {
    const result = await value(send(new TestClient({ serverURL: server.url }), { ...get, response: binaryResponse }))
    if (result instanceof BinaryResponse) return result
    throw new Error('not binary')
  }

  it('are cancelled twice, while they are read, and by `await using`', async () => {
    server.play(pieces(['x'], {}, 200, 5, 'stall'))
    const reading = await open()
    const reader = reading.stream.getReader()
    await reader.read()
    const pending = reader.read()
    await reading.cancel()
    await reading.cancel()
    expect((await pending).done).toBe(true)
    await (await open())[Symbol.asyncDispose]()
    await expect.poll(() => server.open).toBe(0)
  })
})

it('a stream that was cancelled is cancelled again, and read as a used one', async () => {
  server.play(pieces(['data: 1\n\n'], { 'content-type': 'text/event-stream' }, 200, 5, 'stall'))
  const stream = await openStream(untilDone, { serverURL: server.url })
  await stream.cancel()
  await stream.cancel()
  expect(await readStream(stream)).toEqual([expect.objectContaining({ reason: 'consumed' })])
  await expect.poll(() => server.open).toBe(0)
})

test.each([ResponseParseError, ConnectionError])('%o says what it is', (Class) => {
  expect(new Class('a').name).toBe(Class.name)
})
