import { afterAll, beforeAll, expect, test } from 'vitest'
import { send, TestClient } from '../../../test/api.js'
import { pieces, reply, type ScriptedServer, startServer } from '../../../test/scripted-server.js'
import { openStream } from '../../../test/streams.js'
import { jsonBody } from '../body/json-body.js'
import type { Operation } from '../context/operation.js'
import { serverSentEvents } from '../stream/server-sent-events.js'
import { convertedEvents } from './converted-events.js'
import { items, members } from './convert.js'
import { exactEvent } from './exact-event.js'
import { exactJson } from './exact-json.js'
import { exactRequest } from './exact-request.js'
import { except, marked, toBigInt, unmarking } from './long-numbers.js'

let server: ScriptedServer
beforeAll(async () => void (server = await startServer()))
afterAll(() => server.close())

const id = members({ id: toBigInt, ids: items(toBigInt) })
const read = (text: string) => unmarking(id)(marked(text, JSON.parse(text)))

test.each<[string, unknown]>([
  ['{"id":9007199254740993}', { id: 9007199254740993n }],
  ['{ "id" : -9223372036854775808 , "ids":[18446744073709551615,1] }', { id: -9223372036854775808n, ids: [18446744073709551615n, 1n] }], // prettier-ignore
  ['{"other":9007199254740993,"id":1}', { other: 9007199254740992, id: 1n }],
  ['{"9007199254740993":"9007199254740993","id":1}', { '9007199254740993': '9007199254740993', id: 1n }],
  ['{"note":"\\"id\\":9007199254740993,\\\\","id":1}', { note: '"id":9007199254740993,\\', id: 1n }],
  ['{"ids":[0.12345678901234567,1.5e300,9.007199254740993e15]}', { ids: [0.12345678901234566, 1.5e300, 9007199254740992] }], // prettier-ignore
  ['[[[9007199254740993]],null]', [[[9007199254740992]], null]],
])('%s', (text, want) => {
  expect(read(text)).toEqual(want)
})

test('a text of millions of escapes', () => {
  const note = '\\n'.repeat(4_000_000)
  expect(read(`{"note":"${note}","id":9007199254740993}`)).toMatchObject({ id: 9007199254740993n })
})

test('listed numbers are left', () => {
  const convert = except([-1], toBigInt)
  expect([-1, 1, '1', null].map(convert)).toEqual([-1, 1n, '1', null])
})

const exchange: Operation = {
  id: 'set',
  method: 'POST',
  path: '/',
  request: exactRequest(jsonBody),
  response: exactJson(id),
}

function exchanged(sent: bigint) {
  server.play(reply(200, '{"id":9007199254740993}', { 'content-type': 'application/json' }))
  return send(new TestClient({ serverURL: server.url }), exchange, { id: sent })
}

test('a request and a response', async () => {
  expect(await exchanged(42n)).toMatchObject({ ok: true, value: { id: 9007199254740993n } })
  expect(String(server.received.at(-1)?.body)).toBe('{"id":42}')
})

test('a long number is sent where the platform can write it, and refused elsewhere', async () => {
  const result = await exchanged(9007199254740993n)
  if ('rawJSON' in JSON) expect(String(server.received.at(-1)?.body)).toBe('{"id":9007199254740993}')
  else expect(`${result.error}`).toContain('no JSON.rawJSON')
  expect(server.received).toHaveLength('rawJSON' in JSON ? 1 : 0)
})

test('events', async () => {
  server.play(pieces(['data: {"id":9007199254740993}\n\n'], { 'content-type': 'text/event-stream' }))
  const watch: Operation = {
    id: 'watch',
    method: 'POST',
    path: '/watch',
    request: jsonBody,
    stream: convertedEvents(unmarking(id), serverSentEvents({}, exactEvent)),
  }
  const seen: unknown[] = []
  for await (const event of await openStream(watch, { serverURL: server.url })) seen.push(event)
  expect(seen).toEqual([{ id: 9007199254740993n }])
})
