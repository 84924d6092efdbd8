import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { SdkFolder } from './compile.fixture.ts'
import { int64Document, int64Options, int64Settings } from './int64.fixture.ts'

interface Sent {
  readonly url: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

const folder = new SdkFolder(afterAll)
const sent: Sent[] = []
let server: Server
let response = { type: 'application/json', bodies: ['{}'], status: 200 }
let sdk: Awaited<ReturnType<typeof load>>

async function load() {
  await folder.addFolder('api', int64Document, int64Settings, int64Options)
  return import(join(folder.path, 'api/core.ts'))
}

beforeAll(async () => {
  server = createServer(async (request, reply) => {
    sent.push({ url: request.url ?? '', headers: request.headers, body: await text(request) })
    const { type, bodies, status } = response
    const body = bodies.length > 1 ? bodies.shift() : bodies[0]
    reply.writeHead(status, { 'content-type': type }).end(body)
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  sdk = await load()
}, 60_000)
afterAll(() => server.close())

/** A client of a server with these responses; what is sent is in `sent`. */
function served(bodies: readonly string[], type = 'application/json', status = 200) {
  sent.length = 0
  response = { type, bodies: [...bodies], status }
  return new sdk.AcmeCore({ serverURL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, maxRetries: 0 })
}

const numbers = ['1', '-1', '0', '9007199254740993', '-9007199254740993', '9223372036854775807', '-9223372036854775808', '18446744073709551615'] // prettier-ignore

test.each(numbers)('%s is exact in a response', async (digits) => {
  const id = BigInt(digits)
  const thing = `{"id":${digits},"parent":null,"named":${digits},"big": ${digits} ,"ids":[${digits},1],"parts":[{"id":${digits}}],"note":"${digits}"}`
  const result = await sdk.numberUpdate(served([digits]), 1n)
  expect(result).toEqual({ ok: true, value: id })
  const { value } = await sdk.anyGet(
    served([
      `{"map":{"a":${digits},"__proto__":${digits}},"pairs":[[7,${digits},${digits}]],"pets":[{"kind":"dog","value":${digits}},{"kind":"cat","value":${digits}}],"either":${digits},"wider":${digits},"whole":${digits},"listed":-1,"text":"${digits}","nested":${thing},"all":{"id":1,"seen":${digits}},"met":{"n":${digits}},"extra":${digits}}`,
    ]),
  )
  const same = { id, parent: null, named: id, big: id, ids: [id, 1n], parts: [{ id }], note: digits }
  expect(Object.entries(value.map)).toEqual([
    ['a', id],
    ['__proto__', id],
  ])
  expect({ ...value, map: {} }).toEqual({
    map: {},
    pairs: [[7, id, id]],
    pets: [
      { kind: 'dog', value: id },
      { kind: 'cat', value: Number(digits) },
    ],
    either: id,
    wider: Number(digits),
    whole: id,
    listed: -1,
    text: digits,
    nested: same,
    all: { id: 1n, seen: id },
    met: { n: id },
    extra: Number(digits),
  })
})

test.each(numbers)('%s is exact in a request', async (digits) => {
  const id = BigInt(digits)
  const thing = { id, ids: [id], parts: [{ id }], note: digits, other: 7 }
  const json = `{"id":${digits},"ids":[${digits}],"parts":[{"id":${digits}}],"note":"${digits}","other":7}`
  const client = served([json])
  await sdk.thingsSendAll(client, { id, parts: [id, 2n], since: id, ids: [id, 1n], filter: { id }, json: thing, 'x-id': id, c: id, body: thing }) // prettier-ignore
  const [all] = sent
  const url = new URL(all?.url ?? '', 'http://localhost')
  expect(url.pathname).toBe(`/things/${digits}/${digits},2`)
  expect([...url.searchParams]).toEqual([
    ['since', digits],
    ['ids', digits],
    ['ids', '1'],
    ['filter[id]', digits],
    ['json', json],
  ])
  expect([all?.headers['x-id'], all?.headers.cookie, all?.body]).toEqual([digits, `c=${digits}`, json])
  const none = served([''], 'text/plain', 204)
  await sdk.patchThing(none, thing)
  await sdk.linesSend(none, [thing, thing])
  await sdk.formSend(none, { id, ids: [id, 1n], parts: [{ id }] })
  await sdk.partsSend(none, { id, parts: [{ id }] })
  const [patch, lines, form, parts] = sent.map(({ body }) => body)
  expect(patch).toBe(json)
  expect(lines).toBe(`${json}\n${json}\n`)
  const fields = [...new URLSearchParams(form)]
  expect(fields).toEqual([['id', digits], ['ids', digits], ['ids', '1'], ['parts', `{"id":${digits}}`]]) // prettier-ignore
  expect(parts).toContain(`name="id"\r\n\r\n${digits}\r\n`)
  expect(parts).toContain(`\r\n\r\n{"id":${digits}}\r\n`)
})

test.each([
  ['eventsWatch', (json: string) => `data: ${json}\n\n`, 'text/event-stream', (thing: unknown) => thing],
  ['namedWatch', (json: string) => `event: made\ndata: ${json}\n\n`, 'text/event-stream', (data: unknown) => ({ event: 'made', data })], // prettier-ignore
  ['linesList', (json: string) => `${json}\n`, 'application/jsonl', (thing: unknown) => thing],
  ['sequenceRead', (json: string) => `\u001E${json}\n`, 'application/json-seq', (thing: unknown) => thing],
])('%s: events are exact', async (name, write, type, want) => {
  const client = served([numbers.map((digits) => write(`{"id":${digits},"other":${digits},"note":"${digits}"}`)).join('')], type) // prettier-ignore
  const events = []
  for await (const event of (await sdk[name](client)).value) events.push(event)
  expect(events).toEqual(numbers.map((digits) => want({ id: BigInt(digits), other: Number(digits), note: digits })))
})

test('pages by offset, number and cursor', async () => {
  const page = (id: number, total: string, next: string) => `{"items":[{"id":${id}}],"total":${total},"next":${next}}`
  const ids = async (pages: { items(): AsyncIterable<{ id: bigint }> }) => {
    const all = []
    for await (const { id } of pages.items()) all.push(id)
    return all
  }
  const two = [page(1, '2', '9007199254740993'), page(2, '2', 'null')]
  expect(await ids(sdk.offsetListPages(served(two), { offset: 0n }))).toEqual([1n, 2n])
  expect(sent.map(({ url }) => url)).toEqual(['/offset?offset=0', '/offset?offset=1'])
  expect(await ids(sdk.pageListPages(served(two)))).toEqual([1n, 2n])
  expect(await ids(sdk.cursorListPages(served(two)))).toEqual([1n, 2n])
  expect(sent.map(({ url }) => url)).toEqual(['/cursor', '/cursor?after=9007199254740993'])
  // Without a total, pages that repeat each other are recognised by their contents.
  const repeated = [page(9, 'null', 'null'), page(9, 'null', 'null')]
  expect(await ids(sdk.offsetListPages(served(repeated)))).toEqual([9n])
})

test.each(['"12"', '1.5', 'true', '9.007199254740993e15', '"9007199254740993"'])(
  '%s is no integer: it stays as it came',
  async (json) => {
    expect((await sdk.numberUpdate(served([json]), 1n)).value).toEqual(JSON.parse(json))
  },
)

test.each([
  ['1.0', 1n],
  ['1e3', 1000n],
  ['-0', 0n],
])('%s is an integer', async (json, want) => {
  expect((await sdk.numberUpdate(served([json]), 1n)).value).toBe(want)
})

test('a failure that a response reports, and a body that is no JSON', async () => {
  const reported = await sdk.reportedGet(served(['{"id":9007199254740993,"error":{"message":"no"}}']))
  expect([reported.ok, reported.error?.message]).toEqual([false, expect.stringContaining('no')])
  const broken = await sdk.anyGet(served(['{"map":9007199254740993']))
  expect([broken.ok, broken.error?.name]).toEqual([false, 'ResponseParseError'])
  const bad = await sdk.thingsSendAll(served(['{"code":9007199254740993}'], 'application/json', 400), { id: 1n, parts: [1n], body: { id: 1n } }) // prettier-ignore
  expect(bad.error?.body).toEqual({ code: 9007199254740992 })
})

test('without JSON.rawJSON only safe integers can be sent in JSON', async () => {
  const rawJSON = Object.getOwnPropertyDescriptor(JSON, 'rawJSON') ?? {}
  Reflect.deleteProperty(JSON, 'rawJSON')
  try {
    const client = served(['{}'])
    expect((await sdk.patchThing(client, { id: 9007199254740993n })).error?.message).toMatch(
      '9007199254740993 cannot be sent in JSON: this platform has no JSON.rawJSON',
    )
    expect(sent).toEqual([])
    await sdk.patchThing(client, { id: 9007199254740991n })
    expect(sent[0]?.body).toBe('{"id":9007199254740991}')
  } finally {
    Object.defineProperty(JSON, 'rawJSON', rawJSON)
  }
})

test('objects of other kinds are sent as ever', async () => {
  const client = served(['{}'])
  class Given {
    id = 9007199254740993n
    other = 1
  }
  const cycle: { id: bigint; parts: unknown[] } = { id: 1n, parts: [] }
  cycle.parts.push(cycle)
  expect((await sdk.patchThing(client, cycle)).error?.name).toBe('InvalidRequestError')
  await sdk.patchThing(client, new Given())
  await sdk.patchThing(client, Object.assign(Object.create(null), { id: 2n, at: new Date(0) }))
  await sdk.patchThing(client, new Blob(['{"id":3}']))
  expect(sent.map(({ body }) => body)).toEqual([
    '{"id":9007199254740993,"other":1}',
    '{"id":2,"at":"1970-01-01T00:00:00.000Z"}',
    '{"id":3}',
  ])
})
