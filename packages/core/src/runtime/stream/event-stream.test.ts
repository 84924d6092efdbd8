import { afterAll, beforeAll, describe, expect, it, test, vi } from 'vitest'
import { failure, send, TestClient, type TestOptions, value } from '../../../test/api.js'
import {
  events,
  json,
  pieces,
  reply,
  type ScriptedServer,
  type Step,
  startServer,
} from '../../../test/scripted-server.js'
import { openStream, readStream as read, untilDone, untilEnd } from '../../../test/streams.js'
import { EventStream } from './event-stream.js'
import type { HttpRequest } from '../context/http-request.js'
import { jsonBody } from '../body/json-body.js'
import type { Operation } from '../context/operation.js'
import { parametersAndBody, streamOfBody } from '../request/parameters.js'
import { pathParameters } from '../request/parameters.js'
import { ConnectionError, RequestTimeoutError, ResponseParseError } from '../errors/request-failure.js'
import type { RequestOptions } from '../context/request-options.js'
import { serverSentEvents } from './server-sent-events.js'
import { StreamError } from '../errors/stream-error.js'

let server: ScriptedServer
beforeAll(async () => void (server = await startServer()))
afterAll(() => server.close())

const open = (operation: Operation, options?: RequestOptions, settings: TestOptions = {}) =>
  openStream(operation, { serverURL: server.url, ...settings }, options)

const connectionFree = () => expect.poll(() => server.open, { timeout: 5000 }).toBe(0)
const DONE = 'data: [DONE]\n\n'

describe('the end', () => {
  test.each([
    ['ends at the sentinel without waiting for the end of the body', ['data: 1\n\n', DONE], 'stall'],
    ['ignores what follows the sentinel', ['data: 1\n\n' + DONE + 'data: {{\n\n', 'data: 2\n\n'], undefined],
    ['ignores a reset after it', ['data: 1\n\n', DONE], 'reset'],
    ['takes an unterminated sentinel', ['data: 1\n\n', 'data: [DONE]'], undefined],
    ['takes a sentinel with spaces behind it', ['data: 1\n\n', 'data: [DONE] \t\n\n'], 'stall'],
    ['takes a sentinel with one line end', ['data: 1\n\n', 'data: [DONE]\n'], undefined],
  ] as const)('%s', async (_, parts, atEnd) => {
    server.play(events(parts, 2, atEnd))
    expect(await read(await open(untilDone))).toEqual([1])
    if (atEnd) await connectionFree()
  })

  it('does not mistake text for the sentinel', async () => {
    server.play(events(['data: "[DONE]"\n\ndata: {"a":"[DONE]"}\n\n' + DONE]))
    expect(await read(await open(untilDone))).toEqual(['[DONE]', { a: '[DONE]' }])
  })

  it('may be the usual sentinel where none is declared', async () => {
    server.play(events(['data: 1\n\n', DONE + 'data: 2\n\n'], 2, 'stall'))
    expect(await read(await open(untilEnd))).toEqual([1])
    await connectionFree()
  })

  it('is the end of the body where no sentinel is declared', async () => {
    server.play(events(['data: 1\n\n', ': comment']))
    expect(await read(await open(untilEnd))).toEqual([1])
  })

  it('inside an event is an error', async () => {
    server.play(events(['data: 1\n\n', 'data: {"a"']))
    expect(await read(await open(untilEnd))).toEqual([1, expect.objectContaining({ reason: 'truncated' })])
  })

  test.each([
    [['data: 1\n\n'], [1]],
    [['data: 1\n\n', 'data: {"a"'], [1]],
    [[], []],
  ])('without the declared sentinel is an error: %j', async (parts, good) => {
    server.play(events(parts))
    const seen = await read(await open(untilDone))
    expect(seen.slice(0, -1)).toEqual(good)
    expect(seen.at(-1)).toMatchObject({
      name: 'StreamError',
      reason: 'truncated',
      message: 'chat: the stream ended early',
    })
  })
})

it('is asked for by a field of a body beside parameters', async () => {
  const operation: Operation = {
    ...untilDone,
    path: '/{id}',
    request: parametersAndBody(jsonBody, pathParameters()),
    stream: streamOfBody(serverSentEvents({ field: 'stream' })),
  }
  const fetch = async (_: string, { headers }: HttpRequest) =>
    headers.get('accept')?.startsWith('text/event-stream')
      ? new Response('data: 1\n\n', { headers: { 'content-type': 'text/event-stream' } })
      : Response.json(2)
  const client = new TestClient({ fetch })
  expect(await value(send(client, operation, { id: 1, body: { stream: true } }))).toBeInstanceOf(EventStream)
  expect(await value(send(client, operation, { id: 1, stream: true, body: { stream: false } }))).toBe(2)
})

describe('errors inside the stream', () => {
  test.each([
    ['named', 'event: error\ndata: {"message":"boom"}', 'chat: boom', { message: 'boom' }],
    [
      'top level',
      'data: {"id":"1","error":{"code":502,"message":"boom"}}',
      'chat: boom',
      { id: '1', error: { code: 502, message: 'boom' } },
    ],
    ['text', 'event: error\ndata: upstream died', 'chat: upstream died', 'upstream died'],
    [
      'finish reason',
      'data: {"choices":[{"finish_reason":"error"}]}',
      undefined,
      { choices: [{ finish_reason: 'error' }] },
    ],
    [
      'failed response',
      'data: {"type":"response.failed","response":{"error":{"message":"boom"}}}',
      'chat: boom',
      undefined,
    ],
    ['error type', 'data: {"type":"error","message":"boom"}', 'chat: boom', { type: 'error', message: 'boom' }],
  ])('%s', async (_, event, message, body) => {
    server.play(events(['data: 1\n\n', `${event}\n\ndata: 2\n\n`], 2, 'stall'))
    const [first, error, ...rest] = await read(await open(untilDone))
    expect([first, rest]).toEqual([1, []])
    expect(error).toBeInstanceOf(StreamError)
    expect(error).toMatchObject({ reason: 'reported' })
    if (message) expect(error).toHaveProperty('message', message)
    expect(error).toHaveProperty('serverMessage', message?.replace('chat: ', ''))
    if (body) expect(error).toHaveProperty('body', body)
    await connectionFree()
  })

  it('has none where the API declares none, but for an event of that name', async () => {
    server.play(events(['data: {"error":"x"}\n\ndata: {"type":"error"}\n\nevent: error\ndata: {"message":"boom"}\n\n']))
    expect(await read(await open(untilEnd))).toEqual([
      { error: 'x' },
      { type: 'error' },
      expect.objectContaining({ reason: 'reported', serverMessage: 'boom' }),
    ])
  })

  it('takes "error": null for an ordinary event', async () => {
    server.play(events(['data: {"error":null}\n\n' + DONE]))
    expect(await read(await open(untilDone))).toEqual([{ error: null }])
  })

  it('reports malformed JSON without quoting it, and cancels', async () => {
    server.play(events(['data: 1\n\ndata: {"private":tru\n\n'], 0, 'stall'))
    const [first, error] = await read(await open(untilDone))
    expect(first).toBe(1)
    expect(error).toMatchObject({ reason: 'malformed', body: undefined })
    expect(String(error)).not.toContain('private')
    await connectionFree()
  })

  it('leaves Object.prototype alone', async () => {
    server.play(events(['data: {"__proto__":{"polluted":1}}\n\n' + DONE]))
    expect(await read(await open(untilDone))).toHaveLength(1)
    expect({}).not.toHaveProperty('polluted')
  })
})

describe('before the stream', () => {
  test.each([reply(200, '<html>', { 'content-type': 'text/html' }), json({ id: 1 }), reply(200)])(
    'another type is an error',
    async (step) => {
      server.play(step)
      const error = await failure(send(new TestClient({ serverURL: server.url }), untilDone, { stream: true }))
      expect(error).toBeInstanceOf(ResponseParseError)
    },
  )

  it('retries statuses, but nothing once the stream began', async () => {
    server.play(json({}, 500), events(['data: 1\n\n'], 5, 'reset'), events([DONE]))
    const seen = await read(await open(untilDone))
    expect(seen[0]).toBe(1)
    expect(seen[1]).toBeInstanceOf(ConnectionError)
    expect(server.received).toHaveLength(2)
  })

  it('asks for events, and for JSON where the body does not want a stream', async () => {
    server.play(json({ whole: true }))
    const client = new TestClient({ serverURL: server.url })
    expect(await send(client, untilDone, { stream: false })).toMatchObject({ value: { whole: true } })
    expect(server.received[0]?.headers.accept).toBe('application/json')
    await send(client, untilDone, { stream: true })
    expect(server.received[1]?.headers.accept).toBe('text/event-stream, application/json')
  })
})

describe('faults', () => {
  test.each([
    ['mid-event', events(['data: 1\n\n', 'data: {"a'], 5, 'reset'), [1]],
    ['after an event', events(['data: 1\n\n'], 5, 'reset'), [1]],
    ['before any byte', events([], 5, 'reset'), []],
    [
      'short of its content-length',
      pieces(['data: 1\n\n'], { 'content-type': 'text/event-stream', 'content-length': '99' }, 200, 5, 'reset'),
      [1],
    ],
  ] satisfies [string, Step, unknown[]][])('a reset %s', async (_, step, good) => {
    server.play(step)
    // Bun's fetch waits for a byte after the headers.
    const seen = await open(untilEnd).then(read, (error: unknown) => [error])
    expect(seen.slice(0, -1)).toEqual(good)
    expect(seen.at(-1)).toBeInstanceOf(ConnectionError)
  })

  it('times out when no byte comes, and between events', async () => {
    server.play(events([], 0, 'stall'))
    expect((await read(await open(untilDone, { timeoutMs: 500 })))[0]).toBeInstanceOf(RequestTimeoutError)
    server.play(events(['data: 1\n\n'], 0, 'stall'))
    const seen = await read(await open(untilDone, { idleTimeoutMs: 30 }))
    expect(seen[0]).toBe(1)
    expect(seen[1]).toMatchObject({ name: 'RequestTimeoutError', message: 'chat: no data for 30 ms' })
    await connectionFree()
  })

  it('timeoutMs covers the headers and the first byte together', async () => {
    server.play((response) => {
      setTimeout(() => {
        response.writeHead(200, { 'content-type': 'text/event-stream' })
        response.flushHeaders()
      }, 1500)
    })
    const started = performance.now()
    const [error] = await read(await open(untilDone, { timeoutMs: 2000 }))
    expect(error).toBeInstanceOf(RequestTimeoutError)
    expect(performance.now() - started).toBeLessThan(3300)
    expect(performance.now() - started).toBeGreaterThanOrEqual(1990)
  })

  test.each([3_600_000, -3_600_000])('a clock that is set by %i ms changes no idle limit', async (ms) => {
    server.play(events(['data: 1\n\n', 'data: 2\n\n'], 30, 'stall'))
    const stream = await open(untilDone, { idleTimeoutMs: 200 })
    const clock = vi.spyOn(Date, 'now').mockReturnValue(Date.now() + ms)
    const started = performance.now()
    expect(await read(stream)).toEqual([1, 2, expect.objectContaining({ message: 'chat: no data for 200 ms' })])
    expect(performance.now() - started).toBeLessThan(3000)
    clock.mockRestore()
  })

  test.each([
    ['an endless line', 'data: '],
    ['an endless comment', ': '],
    ['endless data lines', 'data: x\n'],
  ])('%s ends in an error, not in memory', async (_, start) => {
    server.play((response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      response.write('data: 1\n\n')
      const more = start.repeat(1000)
      const go = () => void (response.destroyed || response.write(more, () => setImmediate(go)))
      go()
    })
    const [first, error, ...rest] = await read(await open(untilDone, { maxEventLength: 100_000 }))
    expect([first, rest]).toEqual([1, []])
    expect(error).toMatchObject({ reason: 'malformed', message: 'chat: an event exceeds maxEventLength' })
    await connectionFree()
  })

  it('delivers the events before one that is too long, also in the same read', async () => {
    const body = `data: 1\n\ndata: 2\n\n${'x'.repeat(1000)}`
    const fetch = async () => new Response(body, { headers: { 'content-type': 'text/event-stream' } })
    const seen = await read(await open(untilDone, {}, { fetch, maxEventLength: 500 }))
    expect(seen).toEqual([1, 2, expect.objectContaining({ reason: 'malformed' })])
  })

  test.each(['text/event-streaming', 'text/event-stream-x', 'x-text/event-stream'])(
    '%s is no event stream',
    async (type) => {
      server.play(pieces(['data: 1\n\n'], { 'content-type': type }))
      await expect(open(untilDone)).rejects.toBeInstanceOf(ResponseParseError)
    },
  )

  test.each(['text/event-stream', 'Text/Event-Stream;charset=utf-8', 'text/event-stream ; a=b'])(
    '%s is one',
    async (type) => {
      server.play(pieces(['data: 1\n\n' + DONE], { 'content-type': type }))
      expect(await read(await open(untilDone))).toEqual([1])
    },
  )

  it('outlives timeoutMs and totalTimeoutMs while it produces', async () => {
    server.play(events([...Array(12).fill('data: 1\n\n'), DONE], 100))
    const options = { timeoutMs: 800, totalTimeoutMs: 900 }
    expect(await read(await open(untilDone, options))).toEqual(Array(12).fill(1))
  })

  it('does not count the time of a slow reader', async () => {
    server.play(events(['data: 1\n\n', 'data: 2\n\n', 'data: 3\n\n', DONE], 1000))
    const seen: unknown[] = []
    for await (const event of await open(untilDone, { idleTimeoutMs: 600 })) {
      seen.push(event)
      await new Promise((resolve) => setTimeout(resolve, 800))
    }
    expect(seen).toEqual([1, 2, 3])
  })
})
