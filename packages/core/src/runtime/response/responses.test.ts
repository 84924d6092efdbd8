import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DefaultError, failure, get, post, send, TestClient, value } from '../../../test/api.js'
import { events, json, reply, type ScriptedServer, type Step, startServer } from '../../../test/scripted-server.js'
import { readStream } from '../../../test/streams.js'
import { BinaryResponse, binaryResponse } from './binary-response.js'
import { hasMember, whereAny } from './body-test.js'
import { EventStream } from '../stream/event-stream.js'
import { jsonLines } from '../stream/json-lines.js'
import { jsonResponse } from './decoders.js'
import { eventsUntil } from '../stream/server-sent-events.js'
import { contentUnless, noContent } from './decoders.js'
import type { Operation, ResponseDecoder } from '../context/operation.js'
import { jsonUnless } from './reported-error.js'
import { responseByType } from './response-by-type.js'
import { serverSentEvents } from '../stream/server-sent-events.js'
import { textResponse } from './decoders.js'

let server: ScriptedServer
beforeAll(async () => void (server = await startServer()))
afterAll(() => server.close())

const client = () => new TestClient({ serverURL: server.url, maxRetries: 0 })

/** Result of a call; bytes as `bytes …`, the error of a failed call as its name. */
async function outcome(operation: Operation, step: Step): Promise<unknown> {
  server.play(step)
  const result = await send(client(), operation, {})
  if (!result.ok) return `${result.error.name}`
  return result.value instanceof BinaryResponse ? `bytes ${await (await result.value.blob()).text()}` : result.value
}

const typed = (type: string | undefined, body: string, status = 200): Step =>
  reply(status, body, type === undefined ? {} : { 'content-type': type })

describe('the content type decides', () => {
  const all = { json: jsonResponse, text: textResponse, binary: binaryResponse }
  const { json: jsonOnly, text, binary } = all
  test.each<[Parameters<typeof responseByType>[0], Step, unknown]>([
    [all, typed('application/json', '{"a":1}'), { a: 1 }],
    [all, typed('Application/Problem+JSON; charset=utf-8', '1'), 1],
    [all, typed('text/csv', 'a,b'), 'a,b'],
    [all, typed('application/xml', '<a/>'), '<a/>'],
    [all, typed('image/png', 'png'), 'bytes png'],
    [all, typed(undefined, '[1]'), [1]],
    [{ json: jsonOnly, binary }, typed('application/pdf', 'pdf'), 'bytes pdf'],
    [{ json: jsonOnly, binary }, typed('text/plain', 'txt'), 'bytes txt'],
    [{ json: jsonOnly, text }, typed('text/plain', 'txt', 202), 'txt'],
    [{ json: jsonOnly, text }, typed('image/png', 'png'), 'ResponseParseError'],
    [{ text, binary }, typed('application/json', '{}'), '{}'],
    [{ json: jsonOnly, text }, typed('application/json', ''), 'ResponseParseError'],
    [{ json: jsonOnly, text }, typed('application/json', '{'), 'ResponseParseError'],
  ])('%o: %#', async (decoders, step, want) => {
    expect(await outcome({ ...get, response: responseByType(decoders) }, step)).toEqual(want)
  })
})

describe('text is read in the charset of its type', () => {
  test.each([
    ['text/plain', Buffer.from('é€')],
    ['text/plain; charset=UTF-8', Buffer.from('é€')],
    ['text/plain;charset="utf8"', Buffer.from('é€')],
    // Not windows-1252: Node 20 reads its bytes 0x80 to 0x9f as control characters.
    ['text/csv; header=present; charset=iso-8859-15', Buffer.of(0xe9, 0xa4)],
    ['application/xml;Charset="UTF-16LE"', Buffer.from('é€', 'utf16le')],
  ])('%s', async (type, body) => {
    expect(await outcome({ ...get, response: textResponse }, reply(200, body, { 'content-type': type }))).toBe('é€')
  })

  test('of a fetch without streams, as in React Native', async () => {
    const init = { headers: { 'content-type': 'text/plain; charset=latin1' } }
    const fetch = async () => Object.defineProperty(new Response(Buffer.of(0xe9), init), 'body', { value: undefined })
    expect(await send(new TestClient({ fetch }), { ...get, response: textResponse })).toMatchObject({ value: 'é' })
  })

  test('one that nothing here can read', async () => {
    const step = typed('text/plain; charset=klingon', 'a')
    expect(await outcome({ ...get, response: textResponse }, step)).toBe('ResponseParseError')
  })
})

test('bodies that are streams of Node, as those of node-fetch', async () => {
  const fetch = (status: number, text: string) => async () =>
    Object.defineProperty(new Response(text, { status }), 'body', { value: Readable.from([text]) })
  const nothing = send(new TestClient({ fetch: fetch(200, 'x') }), { ...get, response: noContent })
  expect(await nothing).toMatchObject({ ok: true, value: undefined })
  const failed = send(new TestClient({ fetch: fetch(400, '{"message":"No"}') }), get)
  expect(await failed).toMatchObject({ error: { statusCode: 400, body: { message: 'No' } } })
})

describe('no content', () => {
  test.each<[string, ResponseDecoder, Step, unknown]>([
    ['where none is promised, whatever arrives', noContent, typed('text/html', '<p>'), undefined],
    ['where none is promised, an empty body', noContent, typed(undefined, ''), undefined],
    ['of a status that has none', contentUnless(/^(?:202)$/), typed('text/html', '<p>', 202), undefined],
    ['of another status is missing', contentUnless(/^(?:202)$/), typed('application/json', ''), 'ResponseParseError'],
    ['beside text', contentUnless(/^(?:20[2-9])$/, textResponse), typed('text/plain', 'a'), 'a'],
  ])('%s', async (_, response, step, want) => {
    expect(await outcome({ ...get, response }, step)).toEqual(want)
  })

  test('of HEAD', async () => {
    const head: Operation = { id: 'look', method: 'HEAD', path: '/', response: noContent }
    expect(await outcome(head, typed('application/json', '{"a":1}'))).toBeUndefined()
  })
})

test.each<[unknown, boolean]>([
  [{ error: { message: 'x' } }, true],
  [{ error: null }, false],
  [{ type: 'error' }, true],
  [{ type: 'other' }, false],
  [{ choices: [{}, { finish: 'error' }] }, true],
  [{ choices: { finish: 'stop' } }, false],
  [undefined, false],
  ['error', false],
])('whether %j is a failure: %s', (body, want) => {
  expect(whereAny(['error'], ['type', 'error'], ['choices.finish', 'error'])(body)).toBe(want)
})

describe('a failure with status 200', () => {
  const isFailure = hasMember('error')
  const operation: Operation = {
    ...post,
    response: jsonUnless(isFailure),
    stream: serverSentEvents({ field: 'stream', failure: isFailure }),
  }
  const reported = json({ error: { message: 'Provider returned error', code: 502 }, user_id: 'u' })

  test.each([false, true])('is the error of the API, with the words of the server; stream %s', async (stream) => {
    server.play(reported)
    const error = await failure(send(client(), operation, { stream }))
    expect(error).toBeInstanceOf(DefaultError)
    expect(error).toMatchObject({
      statusCode: 200,
      serverMessage: 'Provider returned error',
      body: { error: { code: 502 }, user_id: 'u' },
      method: 'POST',
      url: `${server.url}/thing`,
    })
    expect(server.received).toHaveLength(1)
  })

  test('is none where the member is empty, or where the API does not say so', async () => {
    server.play(json({ error: null }))
    expect(await value(send(client(), operation, {}))).toEqual({ error: null })
    server.play(json({ error: 'x' }))
    expect(await value(send(client(), post, {}))).toEqual({ error: 'x' })
  })

  test('JSON without one is no stream', async () => {
    server.play(json({ a: 1 }))
    expect(await failure(send(client(), operation, { stream: true }))).toMatchObject({
      name: 'ResponseParseError',
      rawBody: '{"a":1}',
    })
  })

  test('ends JSON Lines', async () => {
    server.play(typed('application/jsonl', '{"a":1}\n{"error":{"message":"boom"}}\n{"a":2}\n'))
    const stream = await value(send(client(), { ...get, stream: jsonLines({ failure: isFailure }) }))
    if (!(stream instanceof EventStream)) throw new Error('no stream')
    expect(await readStream(stream)).toEqual([
      { a: 1 },
      expect.objectContaining({ name: 'StreamError', reason: 'reported', serverMessage: 'boom' }),
    ])
  })
})

describe('a stream whose last event is known', () => {
  const stream = eventsUntil({ last: whereAny(['type', 'done', 'stopped']) })
  test.each([
    [['{"type":"a"}', '{"type":"done"}'], false],
    [['{"type":"stopped"}', '{"type":"a"}'], false],
    [['{"type":"a"}'], true],
    [[], true],
  ])('%j: ended early %s', async (data, isEarly) => {
    server.play(events(data.map((each) => `data: ${each}\n\n`)))
    const open = await value(send(client(), { ...get, stream }))
    if (!(open instanceof EventStream)) throw new Error('no stream')
    const seen = await readStream(open)
    expect(seen.slice(0, data.length)).toEqual(data.map((each) => JSON.parse(each)))
    expect(seen.slice(data.length)).toEqual(isEarly ? [expect.objectContaining({ reason: 'truncated' })] : [])
  })
})
