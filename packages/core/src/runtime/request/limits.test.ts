import { afterAll, beforeAll, describe, expect, it, test, vi } from 'vitest'
import { failure, get, post, send, ServerFault, TestClient, type TestOptions, value } from '../../../test/api.js'
import { endless, json, pieces, type ScriptedServer, stall, startServer } from '../../../test/scripted-server.js'
import { multipartBody } from '../body/multipart-body.js'
import { binaryBody } from '../body/raw-body.js'
import { RequestAbortedError, RequestTimeoutError } from '../errors/request-failure.js'

let server: ScriptedServer
beforeAll(async () => {
  server = await startServer()
  server.play(ok)
  // The first request of a process loads the platform's client, whose time is not what the limits here are about.
  await (await fetch(server.url)).text()
})
afterAll(async () => {
  await server.close()
})

const client = (options: TestOptions = {}) => new TestClient({ serverURL: server.url, ...options })
const ok = json({ done: true })

describe('time limits and abort', () => {
  it('distinguishes a timeout before the headers from an abort', async () => {
    server.play(stall)
    const error = await failure(send(client({ timeoutMs: 200 }), get))
    expect(error).toBeInstanceOf(RequestTimeoutError)
    expect(error.message).toBe('getThing: no response within 200 ms')
    // On a busy machine the time may be over before the request has arrived.
    expect(server.received.length).toBeLessThan(2)
  })

  test.each([300, 700])(
    'a stalled error body is waited for no longer than the limit of %i ms, and is still the answer',
    async (limit) => {
      server.play(pieces(['{"error":'], {}, 500, 0, 'stall'))
      for (const options of [{ timeoutMs: limit }, { totalTimeoutMs: limit }]) {
        const started = performance.now()
        const error = await failure(send(client({ maxRetries: 0, ...options }), get))
        expect(error).toMatchObject({ statusCode: 500, rawBody: '{"error":' })
        expect(performance.now() - started).toBeGreaterThanOrEqual(limit - 10)
        expect(performance.now() - started).toBeLessThan(limit + 1500)
      }
      await expect.poll(() => server.open).toBe(0)
    },
  )

  it('an attempt whose error body stalls is followed by another one', async () => {
    server.play(pieces(['{'], {}, 500, 0, 'stall'), ok)
    expect(await value(send(client({ timeoutMs: 1000 }), get))).toEqual({ done: true })
  })

  test.each<[string, TestOptions]>([
    ['a credential function', { apiKey: () => new Promise(() => {}) }],
    ['middleware', { use: [() => new Promise(() => {})] }],
    ['fetch', { fetch: () => new Promise(() => {}) }],
  ])('bound the wait for %s', async (_, options) => {
    for (const limit of ['timeoutMs', 'totalTimeoutMs']) {
      const error = await failure(send(client({ ...options, [limit]: 60 }), get))
      expect(error).toBeInstanceOf(RequestTimeoutError)
      expect(error.message).toBe('getThing: no response within 60 ms')
    }
  })

  test.each(
    [
      { kind: 'parts', request: multipartBody },
      { kind: 'bytes', request: binaryBody() },
    ].flatMap((upload) => ['timeoutMs', 'totalTimeoutMs', 'signal'].map((by) => ({ ...upload, by }))),
  )('$by ends the reading of an upload of $kind, and cancels its source', async ({ by, kind, request }) => {
    server.play(stall)
    let reason: unknown
    let timer: NodeJS.Timeout | undefined
    const source = new ReadableStream({
      start: (controller) => void (timer = setInterval(() => controller.enqueue(new Uint8Array(10)), 5)),
      cancel: (why) => {
        clearInterval(timer)
        reason = why
      },
    })
    const controller = new AbortController()
    if (by === 'signal') setTimeout(() => controller.abort('enough'), 60)
    const options = by === 'signal' ? { signal: controller.signal } : { [by]: 60 }
    const error = await failure(
      send(client(), { ...post, request }, kind === 'parts' ? { file: source } : source, options),
    )
    expect(error.name).toBe(by === 'signal' ? 'RequestAbortedError' : 'RequestTimeoutError')
    await expect.poll(() => reason).toBe(error)
    expect(server.received).toHaveLength(0)
  })

  it('name the limit that ran out, never what was left of it', async () => {
    server.play(json({}, 500), stall)
    const error = await failure(send(client({ totalTimeoutMs: 400, retryDelayMs: 100, timeoutMs: 350 }), get))
    expect(error.message).toBe('getThing: no response within 400 ms')
  })

  test.each([3_600_000, -3_600_000])('a clock that is set by %i ms changes no limit', async (ms) => {
    const dates = vi.spyOn(Date, 'now')
    const real = Date.now()
    dates.mockReturnValueOnce(real).mockReturnValue(real + ms)
    server.play(pieces(['{'], {}, 200, 0, 'stall'))
    const started = performance.now()
    expect((await failure(send(client({ timeoutMs: 150 }), get))).message).toBe('getThing: no response within 150 ms')
    expect(performance.now() - started).toBeLessThan(2000)
    server.play(ok)
    expect(await value(send(client({ totalTimeoutMs: 5000 }), get))).toEqual({ done: true })
    vi.restoreAllMocks()
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
    const failed = failure(send(client({ fetch: async () => new Response(body, { status: 400 }) }), get))
    await vi.advanceTimersByTimeAsync(5000)
    expect(await failed).toMatchObject({ statusCode: 400, rawBody: 'so f' })
    vi.useRealTimers()
  })

  test.each(['timeoutMs', 'totalTimeoutMs', 'idleTimeoutMs'])('refuses 0, negative and NaN as %s', async (option) => {
    server.play(ok)
    for (const ms of [0, -1, Number.NaN]) {
      expect(await failure(send(client(), get, {}, { [option]: ms }))).toMatchObject({ name: 'InvalidRequestError' })
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

  it('sends nothing if the call was aborted while it was prepared', async () => {
    const controller = new AbortController()
    let sent = 0
    const fetch = async () => Response.json(++sent)
    const apiKey = async () => {
      controller.abort()
      return 'key'
    }
    const error = await failure(send(client({ fetch, apiKey }), get, {}, { signal: controller.signal }))
    expect(error).toBeInstanceOf(RequestAbortedError)
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(sent).toBe(0)
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
