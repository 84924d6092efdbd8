import { afterAll, beforeAll, expect, test } from 'vitest'
import { failure, send, TestClient, value } from '../../../test/api.js'
import { json, pieces, reply, type ScriptedServer, type Step, startServer } from '../../../test/scripted-server.js'
import { readStream } from '../../../test/streams.js'
import { EventStream } from './event-stream.js'
import { jsonBody } from '../body/json-body.js'
import type { Operation } from '../context/operation.js'
import { ResponseParseError } from '../errors/request-failure.js'
import { serverSentEvents } from './server-sent-events.js'
import { streamOrJson } from './stream-or-json.js'

let server: ScriptedServer
beforeAll(async () => void (server = await startServer()))
afterAll(() => server.close())

const operation: Operation = {
  id: 'talk',
  method: 'POST',
  path: '/talk',
  request: jsonBody,
  stream: streamOrJson(serverSentEvents({ sentinel: '[DONE]' })),
}

function talk(step: Step) {
  server.play(step)
  return send(new TestClient({ serverURL: server.url, maxRetries: 0 }), operation, {})
}

test('an event stream is a stream', async () => {
  const body = ['data: {"n":1}\n\n', 'data: [DONE]\n\n']
  const stream = await value(talk(pieces(body, { 'content-type': 'text/event-stream' })))
  if (!(stream instanceof EventStream)) throw new Error('no stream')
  expect(await readStream(stream)).toEqual([{ n: 1 }])
  expect(server.received.at(-1)?.headers.accept).toBe('text/event-stream, application/json')
})

test.each(['application/json', 'application/json; charset=utf-8', 'application/vnd.acme+json'])(
  '%s is its value',
  async (type) => {
    expect(await value(talk(reply(202, '{"queued":true}', { 'content-type': type })))).toEqual({ queued: true })
  },
)

test('anything else is an error, as is broken JSON', async () => {
  expect(await failure(talk(reply(200, 'hello', { 'content-type': 'text/plain' })))).toBeInstanceOf(ResponseParseError)
  expect(await failure(talk(reply(202, '{', { 'content-type': 'application/json' })))).toBeInstanceOf(
    ResponseParseError,
  )
})

test('an error response stays one', async () => {
  expect(await failure(talk(json({ error: { message: 'no' } }, 409)))).toHaveProperty('statusCode', 409)
})
