import { getEventListeners } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { failure, send, TestClient, type TestOptions } from '../../../test/api.js'
import { events, type ScriptedServer, startServer } from '../../../test/scripted-server.js'
import { openStream, readStream as read, untilDone, untilEnd } from '../../../test/streams.js'
import type { Operation } from '../context/operation.js'
import { RequestAbortedError } from '../errors/request-failure.js'
import type { RequestOptions } from '../context/request-options.js'
import { StreamError } from '../errors/stream-error.js'

let server: ScriptedServer
beforeAll(async () => void (server = await startServer()))
afterAll(() => server.close())

const open = (operation: Operation, options?: RequestOptions, settings: TestOptions = {}) =>
  openStream(operation, { serverURL: server.url, ...settings }, options)

const connectionFree = () => expect.poll(() => server.open, { timeout: 5000 }).toBe(0)
const DONE = 'data: [DONE]\n\n'

describe('leaving early', () => {
  const running = () => server.play(events(Array(1000).fill('data: 1\n\n'), 2, 'stall'))

  it('break closes the connection', async () => {
    running()
    for await (const event of await open(untilDone)) {
      expect(event).toBe(1)
      break
    }
    await connectionFree()
  })

  it('an exception in the loop closes it', async () => {
    running()
    const loop = async () => {
      for await (const _ of await open(untilDone)) throw new Error('mine')
    }
    await expect(loop()).rejects.toThrow('mine')
    await connectionFree()
  })

  it('cancel and return close it, before and while reading', async () => {
    running()
    await (await open(untilDone)).cancel()
    const stream = await open(untilDone)
    const iterator = stream[Symbol.asyncIterator]()
    await iterator.next()
    const pending = iterator.next()
    await iterator.return?.()
    await pending
    expect(await iterator.next()).toEqual({ done: true, value: undefined })
    await connectionFree()
  })

  test.each([0, 5])('abort after %i events gives the reason', async (count) => {
    running()
    const controller = new AbortController()
    const stream = await open(untilDone, { signal: controller.signal })
    const seen: unknown[] = []
    if (!count) controller.abort('enough')
    try {
      for await (const event of stream) if (seen.push(event) === count) setTimeout(() => controller.abort('enough'))
    } catch (error) {
      expect(error).toBeInstanceOf(RequestAbortedError)
      expect(error).toHaveProperty('cause', 'enough')
    }
    expect(seen.length).toBeGreaterThanOrEqual(count)
    expect(seen.length).toBeLessThan(1000)
    await connectionFree()
  })

  it('abort while a read is pending rejects at once', async () => {
    server.play(events([], 0, 'stall'))
    const controller = new AbortController()
    const next = (await open(untilDone, { signal: controller.signal }))[Symbol.asyncIterator]().next()
    controller.abort()
    await expect(next).rejects.toBeInstanceOf(RequestAbortedError)
  })

  it('a second reading is refused', async () => {
    server.play(events([DONE]))
    const stream = await open(untilDone)
    await read(stream)
    expect(() => stream[Symbol.asyncIterator]()).toThrow(StreamError)
  })
})

it('serves overlapping reads in order', async () => {
  server.play(events(['data: 1\n\n', 'data: 2\n\ndata: 3\n\n', DONE], 2))
  const iterator = (await open(untilDone))[Symbol.asyncIterator]()
  const steps = await Promise.all(Array.from({ length: 6 }, () => iterator.next()))
  expect(steps.map((step) => step.value)).toEqual([1, 2, 3, undefined, undefined, undefined])
})

it('becomes a web stream, which closes the connection when it is cancelled', async () => {
  server.play(events(['data: 1\n\ndata: 2\n\n' + DONE]))
  const stream = await open(untilDone)
  const web = stream.toReadableStream()
  expect(web).toBeInstanceOf(ReadableStream)
  expect(() => stream.tee()).toThrow(StreamError)
  expect(await read(web)).toEqual([1, 2])
  server.play(events(Array(1000).fill('data: 1\n\n'), 2, 'stall'))
  const reader = (await open(untilDone)).toReadableStream().getReader()
  expect((await reader.read()).value).toBe(1)
  await reader.cancel()
  await connectionFree()
})

it('is left by `await using`, and its iterator works in a loop itself', async () => {
  server.play(events(Array(1000).fill('data: 1\n\n'), 2, 'stall'))
  const stream = await open(untilDone)
  const iterator = stream[Symbol.asyncIterator]()
  for await (const event of iterator) {
    expect(event).toBe(1)
    break
  }
  expect(iterator[Symbol.asyncIterator]()).toBe(iterator)
  await stream[Symbol.asyncDispose]()
  const unread = await open(untilDone)
  await unread[Symbol.asyncDispose]()
  await unread.cancel()
  await connectionFree()
})

it('that is not read is given up after idleTimeoutMs, and leaves the signal', async () => {
  server.play(events(['data: 1\n\n'], 0, 'stall'))
  const { signal } = new AbortController()
  const stream = await open(untilDone, { signal }, { idleTimeoutMs: 100 })
  await connectionFree()
  expect(getEventListeners(signal, 'abort')).toHaveLength(0)
  const [error] = await read(stream)
  expect(error).toMatchObject({ name: 'RequestTimeoutError', message: 'chat: no data for 100 ms' })
})

it('may be read later than timeoutMs', async () => {
  server.play(events(['data: 1\n\n', 'data: [DONE]\n\n'], 0))
  const stream = await open(untilDone, {}, { timeoutMs: 200, idleTimeoutMs: 2000 })
  await sleep(300)
  expect(await read(stream)).toEqual([1])
})

it('cancel() ends a loop that waits for an event', async () => {
  server.play(events(['data: 1\n\n'], 0, 'stall'))
  const stream = await open(untilDone)
  const seen: unknown[] = []
  for await (const event of stream) {
    seen.push(event)
    setTimeout(() => void stream.cancel(), 20)
  }
  expect(seen).toEqual([1])
  await connectionFree()
})

describe('tee', () => {
  it('gives the slower half all events that came before a failure', async () => {
    server.play(events(['data: 1\n\ndata: 2\n\n', 'data: 3\n\n'], 5, 'reset'))
    const [fast, slow] = (await open(untilDone)).tee()
    const want = [1, 2, 3, expect.objectContaining({ name: 'ConnectionError' })]
    expect(await read(fast)).toEqual(want)
    expect(await read(slow)).toEqual(want)
  })

  it('ends the loop of a half that is cancelled, while the other one goes on', async () => {
    server.play(events(['data: 1\n\n', 'data: 2\n\n', DONE], 60))
    const [left, kept] = (await open(untilDone)).tee()
    const seen = read(left)
    await new Promise((resolve) => setTimeout(resolve, 20))
    await left.cancel()
    await left.cancel()
    expect((await seen).length).toBeLessThan(2)
    expect(await read(kept)).toEqual([1, 2])
  })

  it('gives two streams of the same events and of the same error', async () => {
    server.play(events(['data: 1\n\ndata: 2\n\n']))
    const both = await Promise.all((await open(untilDone)).tee().map(read))
    for (const seen of both) expect(seen).toEqual([1, 2, expect.objectContaining({ reason: 'truncated' })])
  })

  it('lets one half be left, while the other one goes on', async () => {
    server.play(events(['data: 1\n\n', 'data: 2\n\n', DONE], 2))
    const [first, second] = (await open(untilDone)).tee()
    for await (const event of first) {
      expect(event).toBe(1)
      break
    }
    expect(await read(second)).toEqual([1, 2])
    await connectionFree()
  })

  it('closes the connection when both halves are left', async () => {
    server.play(events(Array(1000).fill('data: 1\n\n'), 2, 'stall'))
    const [first, second] = (await open(untilDone)).tee()
    await first.cancel()
    await second.cancel()
    expect(() => first[Symbol.asyncIterator]()).toThrow(StreamError)
    await connectionFree()
  })
})

it('is read into one value by a collector', async () => {
  server.play(events(['data: 1\n\ndata: 2\n\n' + DONE]))
  const sum = async (numbers: AsyncIterable<unknown>) => {
    let total = 0
    for await (const number of numbers) total += Number(number)
    return total
  }
  expect(await (await open(untilDone)).final(sum)).toBe(3)
  server.play(events(['data: 1\n\n']))
  await expect((await open(untilDone)).final(sum)).rejects.toMatchObject({ reason: 'truncated' })
})

it('reads no further than the consumer, in flat memory', async () => {
  let sent = 0
  const chunk = new TextEncoder().encode('data: {"a":1}\n\n'.repeat(10))
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      pull(controller) {
        if (sent++ < 20_000) controller.enqueue(chunk)
        else controller.close()
      },
    },
    { highWaterMark: 0 },
  )
  const headers = { 'content-type': 'text/event-stream' }
  const stream = await open(untilEnd, { fetch: async () => new Response(body, { headers }) })
  let count = 0
  for await (const _ of stream) {
    count++
    if (count % 1000 === 0) expect(sent).toBeLessThanOrEqual(count / 10 + 1)
  }
  expect(count).toBe(200_000)
})

describe('a fetch without body streams, as in React Native', () => {
  const withoutStreams = (text: string, init: ResponseInit) => async () =>
    Object.defineProperty(new Response(text, init), 'body', { value: undefined })

  test.each(['data: 1\n\n', ''])('reading %j says so', async (text) => {
    const fetch = withoutStreams(text, { headers: { 'content-type': 'text/event-stream' } })
    const stream = await open(untilEnd, { fetch })
    expect(await read(stream)).toEqual([expect.objectContaining({ name: 'StreamError', reason: 'unsupported' })])
  })

  it('gives errors with their bodies', async () => {
    const fetch = withoutStreams('{"error":{"message":"No"}}', { status: 400 })
    const error = await failure(send(new TestClient({ fetch }), untilEnd))
    expect(error).toMatchObject({ statusCode: 400, body: { error: { message: 'No' } } })
  })

  it('an empty body of another fetch is an empty stream', async () => {
    const fetch = async () => new Response(null, { headers: { 'content-type': 'text/event-stream' } })
    expect(await read(await open(untilEnd, { fetch }))).toEqual([])
  })
})
