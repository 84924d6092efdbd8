import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest'
import { apiKey, get, post, send, TestClient, type TestOptions } from '../../../test/api.js'
import { EventStream } from '../stream/event-stream.js'
import type { Fetch, HttpRequest } from '../context/http-request.js'
import type { Middleware } from '../context/middleware.js'
import type { RequestOptions, SharedOptions } from '../context/request-options.js'
import { serverSentEvents } from '../stream/server-sent-events.js'

const start = Date.UTC(2030, 0, 1)
beforeEach(() => {
  vi.useFakeTimers({ now: start })
  vi.spyOn(Math, 'random').mockReturnValue(0)
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const never = new Promise<never>(() => {})
const stream = { ...post, stream: serverSentEvents() }

/** The error of a call whose response never arrives, or stops halfway. */
async function errorOf(client: TestOptions, call: RequestOptions, operation = get): Promise<unknown> {
  const body = new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode('data: 1\n\ndata: 2')),
  })
  const response = new Response(body, { headers: { 'content-type': 'text/event-stream' } })
  const fetch: Fetch = async () => (operation === stream ? response : never)
  const failed = send(new TestClient({ fetch, ...client }), operation, {}, call).then(async ({ value, error }) => {
    if (value instanceof EventStream) for await (const _ of value) continue
    return error
  })
  const caught = failed.catch((error: unknown) => error)
  await vi.advanceTimersByTimeAsync(1000)
  return caught
}

/** When each attempt of a call was made with the response 503. */
async function attemptsOf(client: TestOptions, call: RequestOptions, headers = {}): Promise<number[]> {
  const times: number[] = []
  const fetch: Fetch = async () => {
    times.push(Date.now() - start)
    return new Response('', { status: 503, headers })
  }
  const result = send(new TestClient({ fetch, ...client }), get, {}, call)
  await vi.runAllTimersAsync()
  await result
  return times
}

/** The request that is sent. */
async function sentBy(client: TestOptions, call: RequestOptions): Promise<HttpRequest> {
  const sent: HttpRequest[] = []
  const fetch: Fetch = async (_, request) => {
    sent.push(request)
    return Response.json(null)
  }
  await send(new TestClient({ fetch, ...client }), get, {}, call)
  const [request] = sent
  if (!request) throw new Error('nothing was sent')
  return request
}

const limit = (ms: number) => ({ name: 'RequestTimeoutError', message: expect.stringContaining(`${ms} ms`) })
const mark =
  (name: string): Middleware =>
  (request, next) => {
    request.headers.append('x-mark', name)
    return next(request)
  }

/** For each option a client and a call that differ, what shows which one counted, and what is seen if it is the call's. */
const overrides: Record<keyof SharedOptions, readonly [seen: () => Promise<unknown>, want: unknown]> = {
  serverURL: [
    async () => (await sentBy({ serverURL: 'https://a.test' }, { serverURL: 'https://b.test' })).url,
    'https://b.test/thing',
  ],
  fetch: [
    () => send(new TestClient({ fetch: () => never }), get, {}, { fetch: async () => Response.json('call') }),
    { ok: true, value: 'call' },
  ],
  timeoutMs: [() => errorOf({ timeoutMs: Infinity }, { timeoutMs: 20 }), limit(20)],
  totalTimeoutMs: [() => errorOf({ totalTimeoutMs: Infinity }, { totalTimeoutMs: 30 }), limit(30)],
  idleTimeoutMs: [() => errorOf({ idleTimeoutMs: Infinity }, { idleTimeoutMs: 40 }, stream), limit(40)],
  maxEventLength: [
    () => errorOf({ maxEventLength: 1e6 }, { maxEventLength: 5 }, stream),
    { name: 'StreamError', message: 'postThing: an event exceeds maxEventLength' },
  ],
  maxRetries: [() => attemptsOf({ maxRetries: 9 }, { maxRetries: 0 }), [0]],
  retryDelayMs: [() => attemptsOf({ retryDelayMs: 500 }, { retryDelayMs: 8 }), [0, 8, 24]],
  maxRetryDelayMs: [() => attemptsOf({ retryDelayMs: 500, maxRetryDelayMs: 400 }, { maxRetryDelayMs: 3 }), [0, 3, 6]],
  maxRetryAfterMs: [
    () => attemptsOf({ maxRetryAfterMs: 1 }, { maxRetryAfterMs: 60_000, maxRetries: 1 }, { 'retry-after': '9' }),
    [0, 9000],
  ],
  headers: [
    async () => (await sentBy({ headers: { 'x-a': 'client' } }, { headers: { 'X-A': 'call' } })).headers.get('x-a'),
    'call',
  ],
  use: [
    async () => (await sentBy({ use: [mark('client')] }, { use: [mark('call')] })).headers.get('x-mark'),
    'client, call',
  ],
}

test.each(Object.entries(overrides))('%s of a call wins over the client', async (_, [seen, want]) => {
  const got = await seen()
  if (typeof want === 'object' && want !== null && !Array.isArray(want)) expect(got).toMatchObject(want)
  else expect(got).toEqual(want)
})

describe('options of the API', () => {
  it('a credential of a call wins, and an empty one sends none', async () => {
    const keyOf = async (call: RequestOptions) => (await sentBy({}, call)).headers.get('authorization')
    expect(await keyOf({ credentials: { apiKey: 'other' } })).toBe('Bearer other')
    expect(await keyOf({ credentials: { apiKey: undefined } })).toBe(`Bearer ${apiKey}`)
    expect(await keyOf({ credentials: { apiKey: '' } })).toBe(null)
  })

  it('a header option gives way to the header of a call', async () => {
    const titleOf = async (call: RequestOptions) => (await sentBy({ appTitle: 'A' }, call)).headers.get('x-app-title')
    expect(await titleOf({})).toBe('A')
    expect(await titleOf({ headers: { 'X-App-Title': 'B' } })).toBe('B')
    expect(await titleOf({ headers: { 'x-app-title': null } })).toBe(null)
  })
})

it('what a call leaves undefined stays as the client has it', async () => {
  const call = Object.fromEntries(Object.keys(overrides).map((option) => [option, undefined]))
  const client = { serverURL: 'https://a.test', headers: { 'x-a': 'client' } }
  const { url, headers } = await sentBy(client, call)
  expect([url, headers.get('x-a')]).toEqual(['https://a.test/thing', 'client'])
  expect((await sentBy(client, { headers: { 'x-a': undefined } })).headers.get('x-a')).toBe('client')
})
