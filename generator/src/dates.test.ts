import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { SdkFolder, yamlDocument } from './compile.fixture.ts'
import type { FolderSettings } from './emit/layout/folder-layout.ts'

const document = yamlDocument(`
servers: [{ url: 'https://acme.example' }]
paths:
  /events/{after}:
    parameters: [{ name: after, in: path, required: true, schema: { type: string, format: date-time }, example: '2024-01-01T00:00:00Z' }]
    get:
      operationId: listEvents
      tags: [events]
      x-sdk-pagination: { kind: offset, offset: offset, items: items }
      parameters:
        - { name: offset, in: query, schema: { type: integer } }
        - { name: before, in: query, schema: { type: string, format: date-time } }
        - { name: days, in: query, schema: { type: array, items: { type: string, format: date-time } } }
        - { name: x-since, in: header, schema: { type: string, format: date-time } }
      responses:
        200: { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/Events' } } } }
        400: { description: Bad, content: { application/json: { schema: { $ref: '#/components/schemas/Problem' } } } }
    post:
      operationId: createEvent
      tags: [events]
      requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Event' }, example: { at: '2024-05-06T07:08:09Z', day: '2024-05-06' } } } }
      responses: { 201: { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/Event' } } } } }
  /forms:
    post:
      operationId: sendForm
      tags: [forms]
      requestBody:
        content:
          multipart/form-data: { schema: { type: object, required: [at], properties: { at: { type: string, format: date-time } } } }
      responses: { 204: { description: OK } }
  /any:
    get:
      operationId: getAny
      responses: { 200: { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/Any' } } } } }
  /stream:
    get:
      operationId: watch
      responses: { 200: { description: OK, content: { text/event-stream: { schema: { $ref: '#/components/schemas/Event' } } } } }
  /plain:
    get:
      operationId: getPlain
      responses: { 200: { description: OK, content: { application/json: { schema: { type: object, required: [day], properties: { day: { type: string, format: date } } } } } } }
webhooks:
  happened:
    post: { operationId: happened, requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Event' } } } }, responses: { 200: { description: OK } } }
components:
  schemas:
    Instant: { type: string, format: date-time }
    Event:
      type: object
      required: [at]
      properties:
        at: { type: string, format: date-time }
        day: { type: string, format: date }
        ended: { type: [string, 'null'], format: date-time }
        named: { $ref: '#/components/schemas/Instant' }
        causes: { type: array, items: { $ref: '#/components/schemas/Event' } }
    Events: { type: object, required: [items], properties: { items: { type: array, items: { $ref: '#/components/schemas/Event' } } } }
    Problem: { type: object, required: [until], properties: { until: { type: string, format: date-time } } }
    Dog: { type: object, required: [kind, value], properties: { kind: { const: dog }, value: { type: string, format: date-time } } }
    Cat: { type: object, required: [kind, value], properties: { kind: { const: cat }, value: { type: string } } }
    Any:
      type: object
      required: [map, pairs, pets, untagged, open, text, both, fixed, nested, all]
      properties:
        map: { type: object, additionalProperties: { type: string, format: date-time } }
        mixed: { type: object, properties: { title: { type: string } }, additionalProperties: { $ref: '#/components/schemas/Event' } }
        pairs: { type: array, items: { prefixItems: [{ type: string }, { type: string, format: date-time }], items: { type: string, format: date-time } } }
        pets: { type: array, items: { oneOf: [{ $ref: '#/components/schemas/Dog' }, { $ref: '#/components/schemas/Cat' }] } }
        untagged:
          type: array
          items:
            oneOf:
              - { type: object, required: [made], properties: { made: { type: string, format: date-time }, note: { type: string, format: date-time } } }
              - { type: object, required: [sold], properties: { sold: { type: string, format: date-time }, note: { type: string } } }
        open: { anyOf: [{ const: never }, { type: string, format: date-time }] }
        text: { anyOf: [{ type: string }, { type: string, format: date-time }] }
        both: { anyOf: [{ type: string, format: date-time }, { type: array, items: { type: string, format: date-time } }] }
        fixed: { type: string, format: date-time, enum: ['2024-01-01T00:00:00Z'] }
        nested: { anyOf: [{ $ref: '#/components/schemas/Event' }, { type: 'null' }] }
        all: { allOf: [{ $ref: '#/components/schemas/Event' }, { type: object, required: [seen], properties: { seen: { $ref: '#/components/schemas/Instant' } } }] }
`)

const settings: FolderSettings = { emit: ['types', 'core', 'react-query'], imports: '.ts', runtime: 'runtime' }
const text = '2024-05-06T07:08:09Z'
const date = new Date(text)

test('files are compiled: types, validators and mocks agree', async () => {
  const folder = new SdkFolder()
  await folder.addFolder('api', document, settings, { dates: 'Date', validators: ['zod'], mocks: true })
  folder.writeFile(
    'use.ts',
    `
import { type AsJson, AcmeCore, type Any, eventsList, eventsCreate, type Event, type HappenedWebhook, ProblemError } from './api/index.ts'
import { aEvent } from './api/mocks/models.ts'
import { zEvent as eventSchema } from './api/validators/zod/schemas.ts'
export async function use(error: unknown): Promise<readonly unknown[]> {
  const result = await eventsList(new AcmeCore(), { after: new Date(), before: new Date(), days: [new Date()], 'x-since': new Date() })
  const ended: Date | null | undefined = result.ok ? result.value.items[0]?.ended : null
  const day: string | undefined = aEvent({ at: new Date() }).day
  const named: Date | undefined = eventSchema.parse(aEvent()).named
  await eventsCreate(new AcmeCore(), { after: new Date(), body: { at: new Date() } })
  const payload: string = ({} as HappenedWebhook).at
  const until: string | undefined = error instanceof ProblemError ? error.body?.until : undefined
  const any = {} as Any
  const open: Date | 'never' = any.open
  const plain: string = any.text
  const both: Date | Date[] = any.both
  const fixed: '2024-01-01T00:00:00Z' = any.fixed
  const json: AsJson<Event>['causes'] = [{ at: '' }]
  return [ended, day, named, payload, until, open, plain, both, fixed, json]
}
`,
  )
  expect(await folder.compile({ allowImportingTsExtensions: true })).toEqual([])
}, 120_000)

/** The functions of the folder, a client whose server responds with `body`, and what was sent. */
async function served(body: unknown, contentType = 'application/json') {
  const sent: { url: string; headers: Headers; body: unknown }[] = []
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    sent.push({ url, headers: new Headers(init.headers), body: init.body })
    const payload = typeof body === 'string' ? body : JSON.stringify(body)
    return new Response(payload, { headers: { 'content-type': contentType } })
  }
  return { client: new sdk.AcmeCore({ fetch }), sent }
}

const folder = new SdkFolder(afterAll)
let sdk: Awaited<ReturnType<typeof load>>

async function load() {
  const files = await folder.addFolder('api', document, settings, { dates: 'Date', validators: ['zod'], mocks: true })
  return { ...(await import(join(folder.path, 'api/core.ts'))), files }
}

beforeAll(async () => {
  sdk = await load()
}, 60_000)

test('responses: nested, listed, nullable, recursive and named instants', async () => {
  const event = {
    at: text,
    day: '2024-05-06',
    ended: null,
    named: text,
    causes: [{ at: text, causes: [] }],
    extra: text,
  }
  const { client } = await served({ items: [event, { at: text, ended: text }] })
  const result = await sdk.eventsList(client, { after: date })
  const first = { ...event, at: date, named: date, causes: [{ at: date, causes: [] }] }
  expect(result).toEqual({ ok: true, value: { items: [first, { at: date, ended: date }] } })
})

test('responses: maps, tuples, unions and compositions', async () => {
  const untagged = [
    { made: text, note: text },
    { sold: text, note: text },
  ]
  const { client } = await served({
    map: { a: text, __proto__: null },
    mixed: { title: text, other: { at: text } },
    pairs: [[text, text, text]],
    pets: [
      { kind: 'dog', value: text },
      { kind: 'cat', value: text },
      { kind: 'bird', value: text },
    ],
    untagged,
    open: text,
    text,
    both: [text],
    fixed: text,
    nested: { at: text },
    all: { at: text, seen: text },
  })
  expect((await sdk.getAny(client)).value).toEqual({
    map: { a: date },
    mixed: { title: text, other: { at: date } },
    pairs: [[text, date, date]],
    pets: [
      { kind: 'dog', value: date },
      { kind: 'cat', value: text },
      { kind: 'bird', value: text },
    ],
    untagged: [
      { made: date, note: date },
      { sold: date, note: text },
    ],
    open: date,
    text,
    both: [date],
    fixed: text,
    nested: { at: date },
    all: { at: date, seen: date },
  })
})

test.each(['', 'soon', '2024-05-06', '2024-05-06T07:08:09', '2024-99-06T07:08:09Z', 1_714_979_289, false])(
  '%j is no instant: it stays as it came',
  async (at) => {
    const { client } = await served({ items: [{ at }] })
    expect((await sdk.eventsList(client, { after: date })).value).toEqual({ items: [{ at }] })
  },
)

test.each([
  ['2024-05-06t07:08:09z', text],
  ['2024-05-06T07:08Z', '2024-05-06T07:08:00Z'],
  ['2024-05-06T09:08:09.123456+02:00', '2024-05-06T07:08:09.123Z'],
])('%s is an instant', async (at, want) => {
  const { client } = await served({ items: [{ at }] })
  expect((await sdk.eventsList(client, { after: date })).value).toEqual({ items: [{ at: new Date(want) }] })
})

test('events of a stream', async () => {
  const { client } = await served(`data: {"at":"${text}"}\n\ndata: {"at":"${text}"}\n\n`, 'text/event-stream')
  const events = []
  for await (const event of (await sdk.watch(client)).value) events.push(event)
  expect(events).toEqual([{ at: date }, { at: date }])
})

test('pages', async () => {
  const { client } = await served({ items: [{ at: text }] })
  for await (const item of sdk.eventsListPages(client, { after: date }).items()) {
    expect(item).toEqual({ at: date })
    break
  }
})

test('requests: path, query, header, body and form have the text', async () => {
  const { client, sent } = await served({ items: [] })
  await sdk.eventsList(client, { after: date, before: date, days: [date, date], 'x-since': date })
  await sdk.eventsCreate(client, { after: date, body: { at: date, causes: [{ at: date }] } })
  await sdk.formsSend(client, { at: date })
  const iso = date.toISOString()
  const [list, create, form] = sent
  const url = new URL(list?.url ?? '')
  expect(decodeURIComponent(url.pathname)).toBe(`/events/${iso}`)
  expect(url.searchParams.getAll('days')).toEqual([iso, iso])
  expect(url.searchParams.get('before')).toBe(iso)
  expect(list?.headers.get('x-since')).toBe(iso)
  expect(create?.body).toBe(JSON.stringify({ at: iso, causes: [{ at: iso }] }))
  expect(await new Response(form?.body instanceof Blob ? form.body : '').text()).toContain(`\r\n\r\n${iso}\r\n`)
})

test('an invalid date is not sent', async () => {
  const { client, sent } = await served({})
  const result = await sdk.eventsCreate(client, { after: date, body: { at: new Date(Number.NaN) } })
  expect([result.ok, sent]).toEqual([false, []])
})

test('operations without instants have nothing of it', () => {
  const source = sdk.files.get('core/operations/getPlain.ts')
  expect(source).toContain('getPlain')
  expect(source).not.toMatch(/\bdate|Date\b/)
})

test('examples in comments have dates', () => {
  expect(sdk.files.get('core/operations/eventsCreate.ts')).toContain("at: new Date('2024-05-06T07:08:09Z')")
})

test('without the option everything is text', async () => {
  const files = await new SdkFolder().addFolder('api', document, settings)
  expect(files.get('core/dates.ts')).toBeUndefined()
  expect(files.get('types/schemas.ts')).not.toMatch(/Date\b|AsJson/)
})
