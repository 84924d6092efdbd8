import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it, test, vi } from 'vitest'
import {
  failure,
  get,
  post,
  send,
  ServerFault,
  TestClient,
  type TestOptions,
  TooManyRequests,
  value,
} from '../../test/api.js'
import {
  endless,
  json,
  pieces,
  reply,
  reset,
  type ScriptedServer,
  stall,
  startServer,
} from '../../test/scripted-server.js'
import { HttpError } from './http-error.js'
import { ConnectionError, RequestAbortedError, RequestTimeoutError, ResponseParseError } from './request-failure.js'

let server: ScriptedServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(async () => {
  await server.close()
})

const client = (options: TestOptions = {}) => new TestClient({ serverURL: server.url, ...options })
const ok = json({ done: true })

describe('retries', () => {
  test.each([408, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524, 529])('%i is retried', async (status) => {
    server.play(json({}, status), ok)
    expect(await value(send(client(), get))).toEqual({ done: true })
    expect(server.received).toHaveLength(2)
  })

  test.each([400, 401, 402, 403, 404, 409, 413, 422, 501])('%i is final', async (status) => {
    server.play(json({ error: { message: 'no' } }, status), ok)
    expect(await failure(send(client(), get))).toMatchObject({
      statusCode: status,
      message: `${status} no (GET ${server.url}/thing)`,
    })
    expect(server.received).toHaveLength(1)
  })

  it('gives the error of the last response when attempts run out', async () => {
    server.play(json({ n: 1 }, 500), json({ n: 2 }, 502), json({ n: 3 }, 503))
    expect(await failure(send(client(), get))).toMatchObject({ statusCode: 503, body: { n: 3 } })
    expect(server.received).toHaveLength(3)
  })

  it('makes one attempt with maxRetries 0, for the client or the call', async () => {
    server.play(json({}, 500), ok)
    expect((await send(client({ maxRetries: 0 }), get)).ok).toBe(false)
    server.play(json({}, 500), ok)
    expect((await send(client(), get, {}, { maxRetries: 0 })).ok).toBe(false)
    expect(server.received).toHaveLength(1)
  })

  it('stops at a final status answered to a retry', async () => {
    server.play(json({}, 500), json({}, 404), ok)
    expect(await failure(send(client(), get))).toMatchObject({ statusCode: 404 })
    expect(server.received).toHaveLength(2)
  })

  it('repeats a POST with the same body and idempotency key', async () => {
    server.play(json({}, 500), reset, ok)
    await value(send(client(), post, { a: 1 }))
    const keys = new Set(server.received.map(({ headers }) => headers['idempotency-key']))
    expect(server.received.map(({ body }) => `${body}`)).toEqual(['{"a":1}', '{"a":1}', '{"a":1}'])
    expect(keys.size).toBe(1)
    expect([...keys][0]).toMatch(/^[\da-f-]{36}$/)
  })

  it('uses a new idempotency key for each call', async () => {
    server.play(ok)
    await send(client(), post, {})
    await send(client(), post, {})
    expect(new Set(server.received.map(({ headers }) => headers['idempotency-key'])).size).toBe(2)
  })

  it('never repeats a one-shot body', async () => {
    server.play(json({}, 500), ok)
    const body = new Blob(['x']).stream()
    expect(await failure(send(client(), post, body))).toMatchObject({ statusCode: 500 })
    expect(server.received).toHaveLength(1)
  })

  it('retries a reset, and a body cut short, of a GET', async () => {
    server.play(reset, pieces(['{"a"'], { 'content-length': '90' }, 200, 0, 'reset'), ok)
    expect(await value(send(client(), get))).toEqual({ done: true })
    expect(server.received).toHaveLength(3)
  })

  it('retries a connection closed before the headers', async () => {
    server.play((response) => response.socket?.end(), ok)
    expect(await value(send(client(), post, {}))).toEqual({ done: true })
  })

  it('does not repeat a POST whose answer had begun', async () => {
    server.play(pieces(['{"a"'], {}, 200, 5, 'reset'), ok)
    expect(await failure(send(client(), post, {}))).toBeInstanceOf(ConnectionError)
    expect(server.received).toHaveLength(1)
  })

  it('tells a refused connection with its cause', async () => {
    const closed = await startServer()
    await closed.close()
    const error = await failure(send(client({ serverURL: closed.url }), get))
    expect(error).toBeInstanceOf(ConnectionError)
    expect(error.cause).toBeInstanceOf(TypeError)
  })

  it('frees the sockets of failed attempts, endless bodies included', async () => {
    server.play(endless(500), endless(503), ok)
    expect(await value(send(client(), get))).toEqual({ done: true })
    await expect.poll(() => server.open).toBe(0)
  })

  it('asks for the credential before every attempt', async () => {
    let turn = 0
    server.play(json({}, 500), ok)
    await value(send(client({ apiKey: async () => `token-${++turn}` }), get))
    expect(server.received.map(({ headers }) => headers.authorization)).toEqual(['Bearer token-1', 'Bearer token-2'])
  })
})

describe('Retry-After', () => {
  it('is waited for beyond the backoff cap, and not shortened', async () => {
    server.play(json({}, 429, { 'retry-after-ms': '120' }), ok)
    const started = performance.now()
    await value(send(client({ maxRetryDelayMs: 1 }), get))
    expect(performance.now() - started).toBeGreaterThanOrEqual(118)
  })

  it('beyond maxRetryAfterMs fails at once and is on the error', async () => {
    server.play(json({}, 429, { 'retry-after': '3600' }), ok)
    expect(await failure(send(client(), get))).toMatchObject({ statusCode: 429, retryAfter: 3600 })
    expect(server.received).toHaveLength(1)
  })

  it('is ignored on success', async () => {
    server.play(json(1, 200, { 'retry-after': '3600' }))
    expect(await value(send(client(), get))).toBe(1)
  })

  it('does not mistake X-RateLimit-Reset for a wait', async () => {
    server.play(json({}, 429, { 'x-ratelimit-reset': '1795219200000' }), ok)
    expect(await value(send(client(), get))).toEqual({ done: true })
  })
})

describe('time limits and abort', () => {
  it('tells a timeout before the headers from an abort', async () => {
    server.play(stall)
    const error = await failure(send(client({ timeoutMs: 40 }), get))
    expect(error).toBeInstanceOf(RequestTimeoutError)
    expect(error.message).toBe('getThing: no answer within 40 ms')
    expect(server.received).toHaveLength(1)
  })

  test.each([
    ['stalled', pieces(['{'], {}, 200, 0, 'stall')],
    ['trickled', pieces(Array<string>(500).fill(' '), {}, 200, 5)],
  ])('covers a %s body', async (_, step) => {
    server.play(step)
    expect(await failure(send(client({ timeoutMs: 60 }), get))).toBeInstanceOf(RequestTimeoutError)
  })

  it('caps attempts and waits by the total', async () => {
    server.play(json({}, 500))
    const started = performance.now()
    const options = { totalTimeoutMs: 1500, maxRetries: 99, retryDelayMs: 1000 }
    expect(await failure(send(client(options), get))).toBeInstanceOf(ServerFault)
    expect(performance.now() - started).toBeLessThan(10_000)
    server.play(stall)
    expect(await failure(send(client({ totalTimeoutMs: 30 }), get))).toBeInstanceOf(RequestTimeoutError)
  })

  it('bounds a never-ending error body', async () => {
    server.play(endless(400))
    const error = await failure(send(client(), get))
    expect(error).toMatchObject({ statusCode: 400 })
    expect(error.message.length).toBeLessThan(200)
    await expect.poll(() => server.open).toBe(0)
  })

  it('gives up an error body that stalls after five seconds, with what arrived', async () => {
    vi.useFakeTimers()
    const body = new ReadableStream({ start: (controller) => controller.enqueue(new TextEncoder().encode('so f')) })
    const answered = failure(send(client({ fetch: async () => new Response(body, { status: 400 }) }), get))
    await vi.advanceTimersByTimeAsync(5000)
    expect(await answered).toMatchObject({ statusCode: 400, rawBody: 'so f' })
    vi.useRealTimers()
  })

  test.each(['timeoutMs', 'totalTimeoutMs', 'idleTimeoutMs'])('refuses 0, negative and NaN as %s', async (option) => {
    server.play(ok)
    for (const ms of [0, -1, Number.NaN]) {
      expect(await failure(send(client({ [option]: ms }), get))).toMatchObject({ name: 'InvalidRequestError' })
    }
    expect(server.received).toHaveLength(0)
  })

  test.each([2 ** 31, Infinity])('takes %d as no limit', async (timeoutMs) => {
    server.play(ok)
    expect(await value(send(client({ timeoutMs, idleTimeoutMs: timeoutMs }), get))).toEqual({ done: true })
  })

  it('sends nothing if the signal is aborted already', async () => {
    server.play(ok)
    const error = await failure(send(client(), get, {}, { signal: AbortSignal.abort('why') }))
    expect(error).toBeInstanceOf(RequestAbortedError)
    expect(error.cause).toBe('why')
    expect(server.received).toHaveLength(0)
  })

  test.each([
    ['before the answer', stall],
    ['in the body', pieces(['{'], {}, 200, 0, 'stall')],
    ['in a backoff', json({}, 500)],
    ['in a Retry-After wait', json({}, 429, { 'retry-after': '30' })],
  ])('aborts %s at once, keeping the reason', async (_, step) => {
    server.play(step)
    const controller = new AbortController()
    const promise = send(
      client({ retryDelayMs: 60_000, maxRetryDelayMs: 60_000 }),
      get,
      {},
      { signal: controller.signal },
    )
    await expect.poll(() => server.received.length).toBe(1)
    await new Promise((resolve) => setTimeout(resolve, 30))
    const started = performance.now()
    const reason = new Error('enough')
    controller.abort(reason)
    const error = await failure(promise)
    // At once: what it waits for takes half a minute at least.
    expect(performance.now() - started).toBeLessThan(5000)
    expect(error).toBeInstanceOf(RequestAbortedError)
    expect(error.cause).toBe(reason)
    expect(server.received).toHaveLength(1)
  })

  it('ends at once even if the given fetch ignores the signal', async () => {
    const error = await failure(send(client({ timeoutMs: 20, fetch: () => new Promise(() => {}) }), get))
    expect(error).toBeInstanceOf(RequestTimeoutError)
  })

  it('leaves nothing on a shared signal', async () => {
    const controller = new AbortController()
    let listeners = 0
    const { signal } = controller
    const counted: AbortSignal = Object.assign(signal, {
      addEventListener: (...args: Parameters<typeof signal.addEventListener>) => {
        listeners++
        EventTarget.prototype.addEventListener.apply(signal, args)
      },
      removeEventListener: (...args: Parameters<typeof signal.removeEventListener>) => {
        listeners--
        EventTarget.prototype.removeEventListener.apply(signal, args)
      },
    })
    const quick = client({ fetch: async () => Response.json(1) })
    const results = []
    for (let n = 0; n < 1000; n++) results.push(await send(quick, get, {}, { signal: counted }))
    expect(listeners).toBe(0)
    controller.abort()
    expect(results.filter((result) => !result.ok)).toEqual([])
  })
})

describe('middleware', () => {
  it('sees every attempt with its number, outermost first, the call inside the client', async () => {
    server.play(json({}, 500), ok)
    const seen: string[] = []
    const note =
      (name: string) =>
      async (...[request, next, { attempt, operation }]: Parameters<NonNullable<TestOptions['use']>[number]>) => {
        seen.push(`${name} ${operation.id} ${attempt}`)
        return next(request)
      }
    await value(send(client({ use: [note('a')] }), get, {}, { use: [note('b')] }))
    expect(seen).toEqual(['a getThing 1', 'b getThing 1', 'a getThing 2', 'b getThing 2'])
  })

  it('ends the call with the error it throws', async () => {
    server.play(ok)
    const thrown = new RangeError('mine')
    const error: unknown = await failure(send(client({ use: [() => Promise.reject(thrown)] }), get))
    expect(error).toBe(thrown)
    expect(server.received).toHaveLength(0)
  })

  it('may change the request and answer itself', async () => {
    const use = [
      async (...[request, next]: Parameters<NonNullable<TestOptions['use']>[number]>) => {
        request.headers.set('x-more', '1')
        return next({ ...request, url: `${request.url}?y=2` })
      },
    ]
    server.play(ok)
    await value(send(client({ use }), get))
    expect(server.received[0]).toMatchObject({ url: '/thing?y=2', headers: { 'x-more': '1' } })
    expect(await value(send(client({ use: [async () => Response.json('own')] }), get))).toBe('own')
  })
})

describe('error mapping and bodies', () => {
  test.each([
    [429, TooManyRequests, 'exact'],
    [503, ServerFault, 'range'],
    [418, HttpError, 'default'],
  ])('%i is %o', async (status, ErrorClass) => {
    server.play(json({ error: { message: 'sorry' } }, status, { 'x-request-id': 'r1' }))
    const error = await failure(send(client({ maxRetries: 0 }), get))
    expect(error).toBeInstanceOf(ErrorClass)
    expect(error).toMatchObject({
      statusCode: status,
      requestId: 'r1',
      body: { error: { message: 'sorry' } },
      rawBody: '{"error":{"message":"sorry"}}',
      serverMessage: 'sorry',
      method: 'GET',
      url: `${server.url}/thing`,
    })
  })

  test.each([
    ['<html>oops</html>', undefined],
    ['', undefined],
    ['{"a":', undefined],
    ['null', null],
    ['[1]', [1]],
    ['plain', undefined],
  ])('an error body of %j stays an HTTP error', async (text, body) => {
    server.play(reply(400, text))
    const error = await failure(send(client(), get))
    expect(error).toMatchObject({
      statusCode: 400,
      rawBody: text,
      serverMessage: undefined,
      message: `400 Bad Request (GET ${server.url}/thing)`,
    })
    expect(error).toHaveProperty('body', body)
  })

  it('an error body that breaks off stays an HTTP error', async () => {
    server.play(pieces(['{"error":'], { 'content-length': '90' }, 403, 5, 'reset'))
    expect(await failure(send(client(), get))).toMatchObject({ statusCode: 403, rawBody: '{"error":', body: undefined })
  })

  it('keeps the message of a 5 MB error body short', async () => {
    server.play(json({ error: { message: 'x'.repeat(5_000_000) } }, 400))
    expect((await failure(send(client(), get))).message.length).toBeLessThan(10_000)
    server.play(json({ message: 'y'.repeat(100_000) }, 400))
    expect((await failure(send(client(), get))).message.length).toBeLessThan(1000)
  })

  test.each(['{"a":', '<html></html>', '   '])('a success body %j is a parse error, not retried', async (text) => {
    server.play(reply(200, text, { 'content-type': 'text/html' }))
    const error = await failure(send(client(), get))
    expect(error).toBeInstanceOf(ResponseParseError)
    expect(error).toMatchObject({
      message: 'getThing: expected JSON, got status 200, type text/html',
      rawBody: text,
      statusCode: 200,
    })
    expect(server.received).toHaveLength(1)
  })

  test.each([reply(204), reply(200)])('no content is undefined', async (step) => {
    server.play(step)
    expect(await value(send(client(), get))).toBeUndefined()
  })

  test.each(['Application/JSON; charset=UTF-8', 'application/problem+json'])(
    '%s is JSON, a byte-order mark too',
    async (type) => {
      server.play(reply(200, '\ufeff{"new_field":[null,"new"]}', { 'content-type': type }))
      expect(await value(send(client(), get))).toEqual({ new_field: [null, 'new'] })
    },
  )

  it('unpacks gzip', async () => {
    server.play(reply(200, gzipSync('{"a":1}'), { 'content-type': 'application/json', 'content-encoding': 'gzip' }))
    expect(await value(send(client(), get))).toEqual({ a: 1 })
  })

  it('gives the response with the result', async () => {
    server.play(json(1, 200, { 'x-a': 'b' }))
    const { ok: good, response } = await send(client(), get).withResponse()
    expect([good, response?.headers.get('x-a')]).toEqual([true, 'b'])
    const aborted = await send(client(), get, {}, { signal: AbortSignal.abort() }).withResponse()
    expect(aborted.response).toBeUndefined()
  })
})

it('leaves no timer behind', async () => {
  const started = vi.spyOn(globalThis, 'setTimeout')
  const cleared = vi.spyOn(globalThis, 'clearTimeout')
  await send(client({ fetch: async () => Response.json(1) }), get)
  await send(client({ fetch: async () => new Response('', { status: 404 }) }), get)
  const ended = new Set(cleared.mock.calls.map(([timer]) => timer))
  const timers = started.mock.results.map((result) => result.value)
  vi.restoreAllMocks()
  expect(timers.length).toBeGreaterThan(0)
  expect(timers.filter((timer) => !ended.has(timer))).toEqual([])
})
