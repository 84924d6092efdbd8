import { afterAll, beforeAll, describe, expect, it, test, vi } from 'vitest'
import { failure, get, send, ServerFault, TestClient, type TestOptions, value } from '../../test/api.js'
import { endless, json, pieces, type ScriptedServer, stall, startServer } from '../../test/scripted-server.js'
import { RequestAbortedError, RequestTimeoutError } from './request-failure.js'

let server: ScriptedServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(async () => {
  await server.close()
})

const client = (options: TestOptions = {}) => new TestClient({ serverURL: server.url, ...options })
const ok = json({ done: true })

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
