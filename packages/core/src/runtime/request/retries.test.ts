import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, test, vi } from 'vitest'
import { failure, get, post, send, TestClient, type TestOptions, value } from '../../../test/api.js'
import { endless, json, pieces, reset, type ScriptedServer, startServer } from '../../../test/scripted-server.js'
import { parameters } from './parameters.js'
import { ConnectionError, RequestTimeoutError } from '../errors/request-failure.js'

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

  it('takes random values only once a wait needs them: Next.js refuses them before a request of a page made ahead of time', async () => {
    const random = vi.spyOn(Math, 'random')
    server.play(json({}, 500, { 'retry-after': '0' }), ok)
    await value(send(client(), get))
    expect(random.mock.calls).toHaveLength(0)
    server.play(json({}, 500), ok)
    await value(send(client(), get))
    expect(random.mock.calls).toHaveLength(1)
    random.mockRestore()
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

  test.each([
    [1.5, 3],
    [0.1, 2],
    [Infinity, 5],
  ])('with maxRetries %d makes %i attempts', async (maxRetries, attempts) => {
    let sent = 0
    const fetch = async () => Response.json({}, { status: sent++ < 4 ? 503 : 200 })
    await send(client({ fetch, maxRetries }), get)
    expect(sent).toBe(attempts)
  })

  test.each([
    ['GET', 2, false],
    ['HEAD', 2, false],
    ['PUT', 2, true],
    ['DELETE', 2, true],
    ['POST', 2, true],
    ['FORGET', 2, true],
    ['INPUT', 2, true],
    ['UNDELETE', 2, true],
    ['get', 2, true],
  ])('%s after a broken connection: %i attempts, with a key: %s', async (method, attempts, hasKey) => {
    const keys: (string | null)[] = []
    const redirects: unknown[] = []
    const fetch: TestOptions['fetch'] = async (_, { headers, redirect }) => {
      keys.push(new Headers(headers).get('idempotency-key'))
      redirects.push(redirect)
      throw new TypeError('fetch failed')
    }
    await send(client({ fetch, maxRetries: 1 }), { ...get, method })
    expect([keys.length, keys[0] !== null, redirects[0]]).toEqual([attempts, hasKey, hasKey ? 'manual' : 'follow'])
    const bare: string[] = []
    await send(
      client({
        fetch: async (url) => Promise.reject(new TypeError(`${bare.push(url)}`)),
        maxRetries: 1,
        headers: { 'Idempotency-Key': null },
      }),
      { ...get, method },
    )
    expect(bare).toHaveLength(['GET', 'HEAD', 'PUT', 'DELETE'].includes(method) ? 2 : 1)
  })

  it('stops at a final status of a retry', async () => {
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

  test.each(['POST', 'PATCH', 'PUT', 'DELETE'])('%s carries a key, and is sent again after a reset', async (method) => {
    server.play(reset, ok)
    await value(send(client(), { ...post, method }, {}))
    const keys = server.received.map(({ headers }) => headers['idempotency-key'])
    expect([keys.length, new Set(keys).size]).toEqual([2, 1])
    expect(keys[0]).toBeDefined()
  })

  describe('in pages and workers, where no header is added,', () => {
    // On a connection that was used before, Deno's fetch sends each method again by itself.
    let fresh: ScriptedServer
    beforeEach(async () => {
      fresh = await startServer()
      vi.stubGlobal('location', new URL('http://page.test/'))
    })
    afterEach(async () => {
      vi.unstubAllGlobals()
      await fresh.close()
    })

    test.each([
      ['GET', 2],
      ['HEAD', 2],
      ['PUT', 2],
      ['DELETE', 2],
      ['POST', 1],
      ['PATCH', 1],
    ])('%s is sent %i times if the connection is reset', async (method, times) => {
      fresh.play(reset, ok)
      await send(client({ serverURL: fresh.url }), { ...post, method, request: parameters() }, {})
      expect(fresh.received).toHaveLength(times)
      expect(fresh.received[0]?.headers).not.toHaveProperty('idempotency-key')
    })

    it('a key of the caller makes a POST safe', async () => {
      fresh.play(reset, ok)
      await value(send(client({ serverURL: fresh.url }), post, {}, { headers: { 'Idempotency-Key': 'mine' } }))
      expect(fresh.received.map(({ headers }) => headers['idempotency-key'])).toEqual(['mine', 'mine'])
    })
  })

  test.each([new ConnectionError('mine'), new RequestTimeoutError('mine'), new TypeError('mine')])(
    'what middleware throws is not retried: $name',
    async (error) => {
      server.play(ok)
      let calls = 0
      const use = [
        () => {
          calls++
          return Promise.reject(error)
        },
      ]
      const thrown: unknown = await failure(send(client({ use }), get))
      expect(thrown).toBe(error)
      expect(calls).toBe(1)
    },
  )

  it('a broken connection that middleware hands on is retried', async () => {
    server.play(reset, ok)
    expect(await value(send(client({ use: [(request, next) => next(request)] }), get))).toEqual({ done: true })
  })

  it('a credential that fails at a later attempt leaves the failure of the one before, with the cause', async () => {
    server.play(json({}, 503))
    const cause = new Error('vault is sealed')
    let turn = 0
    const apiKey = async () => {
      if (turn++ > 0) throw cause
      return 'key'
    }
    const error = await failure(send(client({ apiKey }), get))
    expect(error).toMatchObject({ statusCode: 503, cause })
    expect(server.received).toHaveLength(1)
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

  it('does not repeat a POST whose response had begun', async () => {
    server.play(pieces(['{"a"'], {}, 200, 5, 'reset'), ok)
    expect(await failure(send(client(), post, {}))).toBeInstanceOf(ConnectionError)
    expect(server.received).toHaveLength(1)
  })

  it('reports a refused connection with its cause', async () => {
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

  it('of 0 means at once', async () => {
    server.play(json({}, 503, { 'retry-after': '0' }), ok)
    const started = performance.now()
    await value(send(client({ retryDelayMs: 5000 }), get))
    expect(performance.now() - started).toBeLessThan(3000)
  })

  it('is the only header that decides: others are not read', async () => {
    server.play(json({}, 404, { 'x-should-retry': 'true' }), ok)
    expect(await failure(send(client(), get))).toMatchObject({ statusCode: 404 })
    server.play(json({}, 503, { 'x-should-retry': 'false' }), ok)
    expect(await value(send(client(), get))).toEqual({ done: true })
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
