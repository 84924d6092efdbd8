import { afterAll, beforeAll, expect, test } from 'vitest'
import { json, pieces, type ScriptedServer, startServer } from '../../../test/scripted-server.js'
import { get, send, TestClient, value } from '../../../test/api.js'
import { openStream, readStream } from '../../../test/streams.js'
import { type EventFields, eventFields } from './event-fields.js'
import { jsonBody } from '../body/json-body.js'
import type { Operation } from '../context/operation.js'
import { serverSentEvents } from './server-sent-events.js'

let server: ScriptedServer
beforeAll(async () => void (server = await startServer()))
afterAll(() => server.close())

const operation: Operation = {
  id: 'listen',
  method: 'POST',
  path: '/listen',
  request: jsonBody,
  stream: serverSentEvents(),
}

async function read(body: readonly string[], reported: EventFields[]): Promise<unknown[]> {
  server.play(pieces(body, { 'content-type': 'text/event-stream' }))
  const use = [eventFields((fields) => reported.push(fields))]
  return readStream(await openStream(operation, { serverURL: server.url, use }))
}

test.each<[string, string, readonly Partial<EventFields>[]]>([
  ['an id', 'id: 7\ndata: 1\n\n', [{ id: '7' }]],
  ['without a space, CR and LF', 'id:7\r\ndata: 1\r\n\r\n', [{ id: '7' }]],
  ['CR alone', 'id: 7\rdata: 1\r\r', [{ id: '7' }]],
  ['after a byte-order mark', '\ufeffid: 7\ndata: 1\n\n', [{ id: '7' }]],
  ['an empty id resets it', 'id: 7\nid\ndata: 1\n\n', [{ id: '7' }, { id: '' }]],
  ['an id with NULL is ignored', 'id: 7\0\ndata: 1\n\n', []],
  ['a time to wait', 'retry: 250\nid: a\ndata: 1\n\n', [{ retry: 250 }, { retry: 250, id: 'a' }]],
  ['a time that is none', 'retry: 1e3\nretry: -1\nretry:\ndata: 1\n\n', []],
  ['data that looks like one', 'data: 1\nidx: 5\nid : 6\n\n', []],
])('%s', async (_title, body, want) => {
  for (const sent of [[body], [...body]]) {
    const reported: EventFields[] = []
    expect(await read(sent, reported)).toEqual([1])
    expect(reported).toEqual(want)
  }
})

test('other responses are left alone', async () => {
  server.play(json({ id: 1 }))
  const reported: EventFields[] = []
  const use = [eventFields((fields) => reported.push(fields))]
  expect(await value(send(new TestClient({ serverURL: server.url, use }), get))).toEqual({ id: 1 })
  expect(reported).toEqual([])
})

test('cancelling the stream closes the connection', async () => {
  server.play(pieces(['data: 1\n\n', 'data: 2\n\n'], { 'content-type': 'text/event-stream' }))
  const stream = await openStream(operation, { serverURL: server.url, use: [eventFields(() => {})] })
  for await (const event of stream) {
    expect(event).toBe(1)
    break
  }
  await stream.cancel()
})
