import { type ChildProcess, fork } from 'node:child_process'
import { getEventListeners, once } from 'node:events'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { ChatStreamChunk } from '@openrouter-sdk/types'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { OpenRouterCore } from '../src/generated/client.js'
import { chatSend } from '../src/generated/operations/chatSend.js'
import { modelsList } from '../src/generated/operations/modelsList.js'
import type { EventStream } from '../src/runtime/stream/event-stream.js'
import type { Fetch } from '../src/runtime/context/http-request.js'
import { RequestAbortedError } from '../src/runtime/errors/request-failure.js'
import { unwrap } from '../src/runtime/client/result.js'

const megabyte = 1_000_000

// Seconds on an idle machine, minutes on a busy one.
vi.setConfig({ testTimeout: 120_000 })

const rejected: unknown[] = []
const onRejection = (reason: unknown) => void rejected.push(reason)

let server: ChildProcess
let client: OpenRouterCore

beforeAll(async () => {
  process.on('unhandledRejection', onRejection)
  server = fork(join(import.meta.dirname, 'load-server.ts'))
  const [serverURL] = await once(server, 'message')
  client = new OpenRouterCore({ serverURL, apiKey: 'key' })
})

afterAll(() => {
  process.off('unhandledRejection', onRejection)
  server.kill()
})

test('1,000 concurrent streams of 1,000 events arrive whole and leave nothing behind', async () => {
  const caller = new AbortController()
  const wave = async () => {
    const streams = await Promise.all(Array.from({ length: 1000 }, () => open(1000, 1000, caller.signal)))
    const sums = await Promise.all(streams.map(sum))
    expect(new Set(sums)).toEqual(new Set([(1000 * 999) / 2]))
    await nothingLeft(caller.signal)
    return heap()
  }
  const before = await wave()
  expect((await wave()) - before).toBeLessThan(10 * megabyte)
})

test('the heap stays flat over 200,000 events of one stream', async () => {
  const { signal } = new AbortController()
  const stream = await open(200_000, 1, signal)
  const heaps: number[] = []
  let events = 0
  for await (const _ of stream) if (++events % 20_000 === 0) heaps.push(await heap())
  expect(events).toBe(200_000)
  expect(Math.max(...heaps) - (heaps[0] ?? 0)).toBeLessThan(20 * megabyte)
  await nothingLeft(signal)
})

test('a kept signal of a request keeps no response alive', async () => {
  const kept: AbortSignal[] = []
  const fetch: Fetch = async (_, { signal }) => {
    kept.push(signal)
    return Response.json({ data: [] })
  }
  const call = async () => new WeakRef(Object(await unwrap(modelsList(client, {}, { fetch }))))
  const responses = await Promise.all(Array.from({ length: 10 }, call))
  await heap()
  expect(kept).toHaveLength(10)
  expect(responses.map((response) => response.deref())).toEqual(Array(10).fill(undefined))
})

test.each([
  { left: 'the loop', leave: leaveLoop },
  { left: 'by cancel()', leave: (stream: EventStream<ChatStreamChunk>) => stream.cancel() },
  { left: 'by abort', leave: abort },
])('200 endless streams left $left close their connections', async ({ leave }) => {
  const caller = new AbortController()
  const streams = await Promise.all(Array.from({ length: 200 }, () => open(1e9, 200, caller.signal)))
  await expect(Promise.all(streams.map((stream) => leave(stream, caller)))).resolves.toHaveLength(200)
  await nothingLeft(caller.signal)
})

async function leaveLoop(stream: EventStream<ChatStreamChunk>): Promise<void> {
  let events = 0
  for await (const _ of stream) if (++events === 150) break
}

async function abort(stream: EventStream<ChatStreamChunk>, caller: AbortController): Promise<void> {
  const read = async () => {
    for await (const { created } of stream) if (created === 150) caller.abort()
  }
  await expect(read()).rejects.toBeInstanceOf(RequestAbortedError)
}

/** Starts a stream that the server opens when `hold` of them wait. */
async function open(events: number, hold: number, signal: AbortSignal) {
  const request = { model: 'm', messages: [{ role: 'user' as const, content: 'Hi' }], stream: true as const }
  const headers = { 'x-events': String(events), 'x-hold': String(hold) }
  const result = await chatSend(client, request, { headers, signal })
  if (!result.ok) throw result.error
  return result.value
}

/** Adds up the numbers of the events, each of which must follow the one before. */
async function sum(stream: EventStream<ChatStreamChunk>): Promise<number> {
  let total = 0
  let next = 0
  for await (const { created } of stream) {
    if (created !== next++) throw new Error(`event ${created} came instead of ${next - 1}`)
    total += created
  }
  return total
}

/** No open connection, no listener on the caller's signal, no rejection that nobody handled. */
async function nothingLeft(signal: AbortSignal): Promise<void> {
  expect(getEventListeners(signal, 'abort')).toEqual([])
  await vi.waitFor(
    async () => {
      server.send('connections')
      const [count] = await once(server, 'message')
      expect(count).toBe(0)
    },
    { timeout: 5000 },
  )
  expect(rejected).toEqual([])
}

/** Bytes in use after full collections, between which the platform runs its finalizers. */
async function heap(): Promise<number> {
  setFlagsFromString('--expose-gc')
  const collect: () => void = runInNewContext('gc')
  for (let round = 0; round < 3; round++) {
    collect()
    await setImmediate()
  }
  return process.memoryUsage().heapUsed
}
