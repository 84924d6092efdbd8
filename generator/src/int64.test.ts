import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { SdkFolder, yamlDocument } from './compile.fixture.ts'
import type { FolderSettings } from './emit/layout/folder-layout.ts'

const document = yamlDocument(`
servers: [{ url: 'https://acme.example' }]
paths:
  /things/{id}/{parts}:
    post:
      operationId: sendAll
      parameters:
        - { name: id, in: path, required: true, schema: { $ref: '#/components/schemas/Id' } }
        - { name: parts, in: path, required: true, schema: { type: array, items: { $ref: '#/components/schemas/Id' } } }
        - { name: since, in: query, schema: { type: integer, format: int64 } }
        - { name: ids, in: query, schema: { type: array, items: { type: integer, format: uint64 } } }
        - { name: filter, in: query, style: deepObject, schema: { type: object, properties: { id: { $ref: '#/components/schemas/Id' } } } }
        - { name: json, in: query, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
        - { name: x-id, in: header, schema: { type: integer, format: int64 } }
        - { name: c, in: cookie, schema: { type: integer, format: int64 } }
      requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' }, example: { id: 5 } } } }
      responses:
        200: { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
        400: { description: Bad, content: { application/json: { schema: { $ref: '#/components/schemas/Problem' } } } }
  /any:
    get:
      operationId: getAny
      responses: { 200: { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/Any' } } } } }
  /reported:
    get:
      operationId: getReported
      x-sdk-failure: error
      responses: { 200: { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } } }
  /form:
    post:
      operationId: sendForm
      requestBody: { required: true, content: { application/x-www-form-urlencoded: { schema: { $ref: '#/components/schemas/Thing' } } } }
      responses: { 204: { description: OK } }
  /parts:
    post:
      operationId: sendParts
      requestBody: { required: true, content: { multipart/form-data: { schema: { $ref: '#/components/schemas/Thing' } } } }
      responses: { 204: { description: OK } }
  /patch:
    patch:
      operationId: patchThing
      requestBody: { required: true, content: { application/merge-patch+json: { schema: { $ref: '#/components/schemas/Thing' } } } }
      responses: { 204: { description: OK } }
  /lines:
    post:
      operationId: sendLines
      requestBody: { required: true, content: { application/x-ndjson: { schema: { type: array, items: { $ref: '#/components/schemas/Thing' } } } } }
      responses: { 204: { description: OK } }
    get:
      operationId: readLines
      responses: { 200: { description: OK, content: { application/jsonl: { schema: { $ref: '#/components/schemas/Thing' } } } } }
  /sequence:
    get:
      operationId: readSequence
      responses: { 200: { description: OK, content: { application/json-seq: { schema: { $ref: '#/components/schemas/Thing' } } } } }
  /number:
    put:
      operationId: putNumber
      requestBody: { required: true, content: { application/json: { schema: { type: integer, format: int64 } } } }
      responses: { 200: { description: OK, content: { application/json: { schema: { type: integer, format: int64 } } } } }
  /events:
    get:
      operationId: watch
      responses: { 200: { description: OK, content: { text/event-stream: { schema: { $ref: '#/components/schemas/Thing' } } } } }
  /named:
    get:
      operationId: watchNamed
      responses:
        200:
          description: OK
          content:
            text/event-stream:
              schema:
                oneOf:
                  - { type: object, required: [event, data], properties: { event: { const: made }, data: { $ref: '#/components/schemas/Thing' } } }
                  - { type: object, required: [event, data], properties: { event: { const: note }, data: { type: string } } }
  /offset:
    get:
      operationId: listByOffset
      x-sdk-pagination: { kind: offset, offset: offset, items: items, total: total }
      parameters: [{ name: offset, in: query, schema: { type: integer, format: int64 } }]
      responses: { 200: { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/Page' } } } } }
  /page:
    get:
      operationId: listByPage
      x-sdk-pagination: { kind: page, page: page, items: items, pages: total }
      parameters: [{ name: page, in: query, schema: { type: integer, format: int64 } }]
      responses: { 200: { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/Page' } } } } }
  /cursor:
    get:
      operationId: listByCursor
      x-sdk-pagination: { kind: cursor, cursor: after, items: items, next: next }
      parameters: [{ name: after, in: query, schema: { type: integer, format: int64 } }]
      responses: { 200: { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/Page' } } } } }
  /plain:
    get:
      operationId: getPlain
      responses: { 200: { description: OK, content: { application/json: { schema: { type: object, required: [n], properties: { n: { type: integer, format: int32 }, s: { type: string, format: int64 } } } } } } }
webhooks:
  happened:
    post: { operationId: happened, requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }, responses: { 200: { description: OK } } }
components:
  schemas:
    Id: { type: integer, format: int64 }
    Thing:
      type: object
      required: [id]
      properties:
        id: { type: integer, format: int64, minimum: 1, multipleOf: 1 }
        parent: { type: [integer, 'null'], format: int64 }
        named: { $ref: '#/components/schemas/Id' }
        big: { type: integer, format: uint64 }
        other: { type: integer }
        note: { type: string }
        at: { type: string, format: date-time }
        ids: { type: array, uniqueItems: true, items: { type: integer, format: int64 } }
        parts: { type: array, items: { $ref: '#/components/schemas/Thing' } }
        state: { type: integer, format: int64, enum: [1, 2] }
        retries: { type: integer, format: int64, default: 3 }
    Page: { type: object, required: [items, total], properties: { items: { type: array, items: { $ref: '#/components/schemas/Thing' } }, total: { type: integer, format: int64 }, next: { type: [integer, 'null'], format: int64 } } }
    Problem: { type: object, required: [code], properties: { code: { type: integer, format: int64 } } }
    Dog: { type: object, required: [kind, value], properties: { kind: { const: dog }, value: { type: integer, format: int64 } } }
    Cat: { type: object, required: [kind, value], properties: { kind: { const: cat }, value: { type: integer } } }
    Any:
      type: object
      required: [map, pairs, pets, either, wider, whole, listed, text, nested, all, met]
      properties:
        map: { type: object, additionalProperties: { type: integer, format: int64 } }
        pairs: { type: array, items: { prefixItems: [{ type: integer }, { type: integer, format: int64 }], items: { type: integer, format: int64 } } }
        pets: { type: array, items: { oneOf: [{ $ref: '#/components/schemas/Dog' }, { $ref: '#/components/schemas/Cat' }] } }
        either: { anyOf: [{ type: integer, format: int64 }, { type: string }, { type: array, items: { type: integer, format: int64 } }] }
        wider: { anyOf: [{ type: number }, { type: integer, format: int64 }] }
        whole: { anyOf: [{ type: integer }, { $ref: '#/components/schemas/Id' }] }
        listed: { anyOf: [{ const: -1 }, { type: integer, format: int64 }] }
        text: { type: string, format: int64 }
        nested: { anyOf: [{ $ref: '#/components/schemas/Thing' }, { type: 'null' }] }
        all: { allOf: [{ $ref: '#/components/schemas/Thing' }, { type: object, required: [seen], properties: { seen: { $ref: '#/components/schemas/Id' } } }] }
        met: { type: object, properties: { n: { allOf: [{ type: integer, minimum: 0 }, { type: integer, format: int64 }] } } }
`)

const settings: FolderSettings = { emit: ['types', 'core', 'react-query'], imports: '.ts', runtime: 'runtime' }
const options = { int64: 'bigint', validators: ['zod', 'valibot'], mocks: true } as const

test('files are compiled: types, validators and mocks agree', async () => {
  const folder = new SdkFolder()
  await folder.addFolder('api', document, settings, options)
  folder.writeFile(
    'use.ts',
    `
import { type AsJson, AcmeCore, type Any, anyGet, type HappenedWebhook, thingsSendAll, cursorListPages, type Thing, ProblemError } from './api/index.ts'
import { aThing } from './api/mocks/models.ts'
import { zThing } from './api/validators/zod/schemas.ts'
export async function use(error: unknown): Promise<readonly unknown[]> {
  const client = new AcmeCore()
  const result = await thingsSendAll(client, { id: 1n, parts: [2n], since: 3n, ids: [4n], filter: { id: 5n }, json: { id: 6n }, 'x-id': 7n, c: 8n, body: { id: 9n } })
  const parent: bigint | null | undefined = result.ok ? result.value.parent : null
  const other: number | undefined = aThing({ id: 1n }).other
  const id: bigint = zThing.parse(aThing()).id
  const payload: number = ({} as HappenedWebhook).id
  const code: number | undefined = error instanceof ProblemError ? error.body?.code : undefined
  for await (const thing of cursorListPages(client, { after: 1n }).items()) return [thing.id satisfies bigint]
  const any = {} as Any
  const either: bigint | string | bigint[] = any.either
  const wider: number = any.wider
  const whole: bigint | number = any.whole
  const listed: -1 | bigint = any.listed
  const state: 1 | 2 | undefined = aThing().state
  const met: bigint | undefined = any.met.n
  const json: AsJson<Thing>['parts'] = [{ id: 1 }]
  return [parent, other, id, payload, code, either, wider, whole, listed, state, met, json, any.text satisfies string, anyGet]
}
`,
  )
  expect(await folder.compile({ allowImportingTsExtensions: true, noUnusedLocals: true })).toEqual([])
}, 120_000)

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
  const files = await folder.addFolder('api', document, settings, options)
  return { ...(await import(join(folder.path, 'api/core.ts'))), files }
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

test.each(['zod', 'valibot'])('%s takes what is sent and what is received, and gives bigints', async (library) => {
  const schemas = await import(join(folder.path, `api/validators/${library}/index.ts`))
  const schema = schemas[`${library.charAt(0)}Thing`]
  const resultOf = (value: unknown) => schema['~standard'].validate(value)
  expect(resultOf({ id: 9007199254740993n, ids: [1n, 2] })).toMatchObject({ value: { id: 9007199254740993n, ids: [1n, 2n] } }) // prettier-ignore
  expect(resultOf({ id: 5 })).toMatchObject({ value: { id: 5n } })
  for (const id of [0n, 0, 1.5, '1', null]) expect(resultOf({ id })?.issues, String(id)).toBeDefined()
  expect(resultOf({ id: 1, ids: [1n, 1] })?.issues).toBeDefined()
})

test('mocks make bigints, and write all of their digits', async () => {
  const { aThing } = await import(join(folder.path, 'api/mocks/models.ts'))
  expect(typeof aThing().id).toBe('bigint')
  const { jsonText } = await import(join(folder.path, 'runtime/mocks/json-text.ts'))
  expect(jsonText({ id: -9223372036854775808n, text: '1', list: [1n] })).toBe(
    '{"id":-9223372036854775808,"text":"1","list":[1]}',
  )
})

test('both options together', async () => {
  const files = await new SdkFolder().addFolder('api', document, settings, { int64: 'bigint', dates: 'Date' })
  expect(files.get('types/schemas.ts')).toContain(
    'T extends Date ? string : T extends bigint ? number : T extends object',
  )
  expect(files.get('core/conversions.ts')).toContain('at: toDate')
})

test('operations without 64-bit integers have nothing of it', () => {
  const source = sdk.files.get('core/operations/plainGet.ts')
  expect(source).toContain('/plain')
  expect(source).not.toMatch(/bigint|BigInt|exact|conversions/)
})

test('examples in comments have bigints', () => {
  expect(sdk.files.get('core/operations/thingsSendAll.ts')).toContain('id: 5n')
})

test('without the option everything is a number', async () => {
  const files = await new SdkFolder().addFolder('api', document, settings)
  expect(files.get('core/conversions.ts')).toBeUndefined()
  expect(files.get('types/schemas.ts')).not.toMatch(/bigint|AsJson/)
})
