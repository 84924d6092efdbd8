import { afterAll, beforeAll, expect, test } from 'vitest'
import { pieces, type ScriptedServer, startServer } from '../../../test/scripted-server.js'
import { openStream, readStream } from '../../../test/streams.js'
import { jsonBody } from '../body/json-body.js'
import { namedEvents } from './server-sent-events.js'
import type { Operation, Streaming } from '../context/operation.js'
import { StreamError } from '../errors/stream-error.js'
import { textEvents } from './server-sent-events.js'

let server: ScriptedServer
beforeAll(async () => void (server = await startServer()))
afterAll(() => server.close())

/** Everything that a stream of this body gives, the reason and the message of its failure last. */
async function read(stream: Streaming, body: string): Promise<unknown[]> {
  server.play(pieces([body], { 'content-type': 'text/event-stream' }))
  const operation: Operation = { id: 'listen', method: 'POST', path: '/listen', request: jsonBody, stream }
  const seen = await readStream(await openStream(operation, { serverURL: server.url }))
  return seen.map((item) => (item instanceof StreamError ? [item.reason, item.message] : item))
}

const error = ['reported', 'listen: too slow']

test.each([
  ['text is given as it is', 'data: 1\n\ndata: {"error":"no"}\n\n', ['1', '{"error":"no"}']],
  ['lines are joined', 'data: a\ndata:\ndata:  b\n\n', ['a\n\n b']],
  ['an empty text', 'data:\n\n', ['']],
  ['names are not given', 'event: tick\ndata: a\n\n', ['a']],
  ['an error fails the stream', 'data: a\n\nevent: error\ndata: too slow\n\ndata: b\n\n', ['a', error]],
  ['the usual end', 'data: a\n\ndata: [DONE]\n\ndata: b\n\n', ['a']],
])('text events: %s', async (_title, body, want) => {
  expect(await read(textEvents(), body)).toEqual(want)
})

test('text events: an end of their own', async () => {
  expect(await read(textEvents({ sentinel: 'bye' }), 'data: [DONE]\n\ndata: bye\n\n')).toEqual(['[DONE]'])
  expect(await read(textEvents({ sentinel: 'bye' }), 'data: a\n\n')).toEqual([
    'a',
    ['truncated', 'listen: the stream ended early'],
  ])
})

test.each([
  ['the data is JSON', 'event: add\ndata: {"n":1}\n\n', [{ event: 'add', data: { n: 1 } }]],
  ['or text, by its name', 'event: log\ndata: 1\n\n', [{ event: 'log', data: '1' }]],
  ['without a name it is a message', 'data: 1\n\n', [{ event: 'message', data: 1 }]],
  ['what should be JSON and is not', 'event: add\ndata: oops\n\n', [['malformed', 'listen: an event is not JSON']]],
  [
    'an error fails the stream',
    'event: log\ndata: a\n\nevent: error\ndata: too slow\n\n',
    [{ event: 'log', data: 'a' }, error],
  ],
])('named events: %s', async (_title, body, want) => {
  expect(await read(namedEvents({ text: ['log'] }), body)).toEqual(want)
})
