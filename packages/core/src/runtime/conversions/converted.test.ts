import { afterAll, beforeAll, expect, test } from 'vitest'
import { send, TestClient } from '../../../test/api.js'
import { json, pieces, type ScriptedServer, startServer } from '../../../test/scripted-server.js'
import { openStream } from '../../../test/streams.js'
import { jsonBody } from '../body/json-body.js'
import type { Operation } from '../context/operation.js'
import { jsonLines } from '../stream/json-lines.js'
import { members, toDate } from './convert.js'
import { convertedEvents } from './converted-events.js'
import { convertedJson } from './converted-json.js'

let server: ScriptedServer
beforeAll(async () => void (server = await startServer()))
afterAll(() => server.close())

const text = '2024-05-06T07:08:09Z'
const at = members({ at: toDate })
const lines: Operation = {
  id: 'tail',
  method: 'POST',
  path: '/tail',
  request: jsonBody,
  stream: convertedEvents(at, jsonLines()),
}

test('a JSON response', async () => {
  server.play(json({ at: text }))
  const operation: Operation = { id: 'get', method: 'GET', path: '/', response: convertedJson(at) }
  const result = await send(new TestClient({ serverURL: server.url }), operation)
  expect(result).toMatchObject({ ok: true, value: { at: new Date(text) } })
})

test('events, the end and the failure after them', async () => {
  server.play(pieces([`{"at":"${text}"}\n`, `{oops}\n`], { 'content-type': 'application/jsonl' }))
  const seen: unknown[] = []
  const reading = async () => {
    for await (const event of await openStream(lines, { serverURL: server.url })) seen.push(event)
  }
  await expect(reading()).rejects.toThrow('not JSON')
  expect(seen).toEqual([{ at: new Date(text) }])
})

test('leaving the loop closes the connection', async () => {
  server.play(pieces([`{"at":"${text}"}\n`, `{"at":"${text}"}\n`], { 'content-type': 'application/jsonl' }))
  const stream = await openStream(lines, { serverURL: server.url })
  await stream.cancel()
  expect(() => stream[Symbol.asyncIterator]()).toThrow('already read')
})
