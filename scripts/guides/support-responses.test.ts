import { join } from 'node:path'
import { expect } from 'vitest'
import type { JsonObject } from '../../generator/src/lib/json.ts'
import { get, ok, sdkOf, type SupportedDocument, supportTable, type SupportRow } from './support.ts'

const string: JsonObject = { type: 'string' }
const object: JsonObject = { type: 'object', properties: { a: string, b: string } }
const binary: JsonObject = { type: 'string', format: 'binary' }
const properties = (members: JsonObject): JsonObject => ({ type: 'object', properties: members })

const respond =
  (type: string, body: BodyInit, status = 200) =>
  () =>
    new Response(body, { status, headers: { 'content-type': type } })

async function valueOf(sdk: SupportedDocument, type: string, body: BodyInit, args: readonly unknown[] = []) {
  const { result } = await sdk.call('doA', args, respond(type, body))
  return result.ok ? result.value : result.error
}

const rows: readonly SupportRow[] = [
  [
    'Several media types of a request that have different schemas',
    'supported: JSON, else the first, is given as it is; `{ contentType, body }` is another one; an object with files goes out as multipart. Beside a choice between stream and JSON: noted',
    async () => {
      const content = {
        'application/json': { schema: object },
        'text/csv': { schema: string },
        'multipart/form-data': { schema: properties({ f: binary }) },
      }
      const sdk = await sdkOf({
        paths: {
          '/a': { post: { operationId: 'doA', requestBody: { content }, responses: { 204: { description: 'OK' } } } },
        },
      })
      expect(sdk.codes).toEqual([])
      const typeOf = async (value: unknown) =>
        (await sdk.call('doA', [value])).headers.get('content-type')?.split(';')[0]
      expect(await typeOf({ a: '1' })).toBe('application/json')
      expect(await typeOf({ contentType: 'text/csv', body: 'a' })).toBe('text/csv')
      expect(await typeOf({ f: new Blob(['x']) })).toBe('multipart/form-data')
    },
  ],
  [
    'Several successes',
    'supported: the content type of what arrives decides, the type is the union',
    async () => {
      const responses = {
        200: { description: 'OK', content: { 'application/json': { schema: object } } },
        201: { description: 'OK', content: { 'text/csv': { schema: string } } },
      }
      const sdk = await sdkOf(get({ responses }))
      expect([await valueOf(sdk, 'application/json', '{"a":"1"}'), await valueOf(sdk, 'text/csv', 'a')]).toEqual([
        { a: '1' },
        'a',
      ])
      expect(sdk.types).toMatch(/DoAResponse = (?:.*\| string|string \|)/)
    },
  ],
  [
    'Several media types of one response',
    'supported: JSON is asked for, else the first; bytes beside it may be asked for by `accept`, the type is the union; text or other JSON beside JSON: noted, since a `string` in the type would spoil it',
    async () => {
      const responses = (content: JsonObject) => ({ responses: { 200: { description: 'OK', content } } })
      const first = await sdkOf(
        get(responses({ 'text/csv': { schema: string }, 'application/json': { schema: object } })),
      )
      expect((await first.call('doA')).headers.get('accept')).toMatch(/^application\/json/)
      expect(first.warnings).toHaveLength(1)
      const bytes = await sdkOf(
        get(responses({ 'application/json': { schema: object }, 'application/pdf': { schema: binary } })),
      )
      expect(bytes.codes).toEqual([])
      expect((await bytes.call('doA', [{ headers: { accept: 'application/pdf' } }])).headers.get('accept')).toBe(
        'application/pdf',
      )
      expect(bytes.source).toContain('ResultPromise<BinaryResponse | DoAResponse,')
    },
  ],
  [
    'A key of `content` that is no media type: `json`, `application/json, text/csv`',
    'read as `*/*`, or as each of the types that it lists, with a warning (`structure`)',
    async () => {
      const withKey = (key: string) =>
        sdkOf(get({ responses: { 200: { description: 'OK', content: { [key]: { schema: object } } } } }))
      const any = await withKey('json')
      expect([any.codes, await valueOf(any, 'application/json', '{"a":"1"}')]).toEqual([['structure'], { a: '1' }])
      const listed = await withKey('application/json, text/csv')
      expect(listed.errors).toEqual([])
      expect(listed.codes).toContain('structure')
      expect(await valueOf(listed, 'application/json', '{"a":"1"}')).toEqual({ a: '1' })
    },
  ],
  [
    '`x-sdk-ignore: true` of a media type of a request or a response',
    'left out, without a note',
    async () => {
      const sdk = await sdkOf(
        get({
          responses: {
            200: {
              description: 'OK',
              content: { 'text/csv': { schema: string, 'x-sdk-ignore': true }, 'application/json': { schema: object } },
            },
          },
        }),
      )
      expect([sdk.codes, sdk.source.includes('text/csv')]).toEqual([[], false])
    },
  ],
  [
    '`*/*`, `application/*`',
    'supported: by the schema; texts as JSON or as they are',
    async () => {
      const asJson = await sdkOf(get(ok('*/*', { schema: object })))
      expect(await valueOf(asJson, 'application/json', '{"a":"1"}')).toEqual({ a: '1' })
      const asText = await sdkOf(get(ok('*/*', { schema: string })))
      expect([await valueOf(asText, 'application/json', '"x"'), await valueOf(asText, 'text/plain', 'x')]).toEqual([
        'x',
        'x',
      ])
      const asBytes = await sdkOf(get(ok('application/*', { schema: binary })))
      expect(asBytes.source).toContain('type DoAResponse = BinaryResponse')
    },
  ],
  [
    '`format: binary` under a JSON type',
    'bytes',
    async () => {
      expect((await sdkOf(get(ok('application/json', { schema: binary })))).source).toContain(
        'type DoAResponse = BinaryResponse',
      )
    },
  ],
  [
    'Failures with a success status, `x-sdk-failure`',
    "supported: the error of the API with the server's words, in streams a `StreamError`; nothing is guessed, but an event named `error` is one",
    async () => {
      const failing = { oneOf: [object, properties({ error: properties({ message: string }) })] }
      const sdk = await sdkOf(get({ ...ok('application/json', { schema: failing }), 'x-sdk-failure': 'error' }))
      expect(sdk.errors).toEqual([])
      expect(await valueOf(sdk, 'application/json', '{"error":{"message":"Too late"}}')).toMatchObject({
        message: expect.stringContaining('Too late'),
      })
      const plain = await sdkOf(get(ok('application/json', { schema: failing })))
      expect(await valueOf(plain, 'application/json', '{"error":{"message":"Too late"}}')).toEqual({
        error: { message: 'Too late' },
      })
    },
  ],
  [
    'JSON and a stream of one status, without a field that chooses',
    'supported: the stream has a function of its own, `watchStream` beside `watch`',
    async () => {
      const content = { 'application/json': { schema: object }, 'text/event-stream': { schema: object } }
      const sdk = await sdkOf(get({ operationId: 'watch', responses: { 200: { description: 'OK', content } } }))
      expect(sdk.codes).toEqual([])
      expect(sdk.source).toMatch(/function watch\([^]*function watchStream\(/)
    },
  ],
  [
    'The last event of a stream, `x-sdk-stream: { last }`',
    'supported: a stream that ends without it, or inside an event, is a `StreamError`',
    async () => {
      const stream = {
        ...ok('text/event-stream', { schema: properties({ type: string }) }),
        'x-sdk-stream': { last: '[DONE]' },
      }
      const sdk = await sdkOf(get(stream))
      expect(sdk.codes).toEqual([])
      const { result } = await sdk.call('doA', [], respond('text/event-stream', 'data: {"type":"a"}\n\n'))
      const read = async () => {
        for await (const event of result.value as AsyncIterable<unknown>) expect(event).toEqual({ type: 'a' })
      }
      await expect(read()).rejects.toMatchObject({ name: 'StreamError' })
    },
  ],
  [
    '`2XX`, `4XX`, `default`',
    'supported: exact status, then range, then default; the class of a range has its statuses too',
    async () => {
      const body = (name: string) => ({
        description: 'D',
        content: { 'application/json': { schema: properties({ [name]: string }) } },
      })
      const sdk = await sdkOf(
        get({
          responses: {
            '2XX': body('range'),
            201: body('exact'),
            '4XX': body('fault'),
            404: body('gone'),
            default: body('other'),
          },
        }),
      )
      expect(sdk.codes).toEqual([])
      const { Status4XXResponseError: Range } = await import(join(sdk.project.folder, 'src/api/core/index.ts'))
      const errorOf = async (status: number) => {
        const { result } = await sdk.call('doA', [], respond('application/json', '{}', status))
        return [Object(result.error).name, result.error instanceof Range]
      }
      expect([await errorOf(404), await errorOf(400), await errorOf(500)]).toEqual([
        ['NotFoundResponseError', true],
        ['Status4XXResponseError', true],
        ['AcmeDefaultError', false],
      ])
      expect(sdk.types).toMatch(/404: \{ gone[^]*'4XX': \{ fault[^]*default: \{ other/)
    },
  ],
  [
    'No content, `HEAD`; content in some of the successes',
    'supported: `undefined`, whatever arrives; an empty body where JSON is promised is a `ResponseParseError`, but for 204 and 205',
    async () => {
      const sdk = await sdkOf({
        paths: {
          '/a': {
            delete: { operationId: 'doA', responses: { 204: { description: 'OK' } } },
            head: { operationId: 'doB', responses: { 200: { description: 'OK' } } },
          },
        },
      })
      expect((await sdk.call('doA', [], respond('text/plain', 'noise', 200))).result).toMatchObject({
        ok: true,
        value: undefined,
      })
      expect((await sdk.call('doB', [], respond('text/plain', '', 200))).result).toMatchObject({
        ok: true,
        value: undefined,
      })
      const json = await sdkOf(get(ok('application/json', { schema: object })))
      expect((await json.call('doA', [], respond('application/json', ''))).result).toMatchObject({
        ok: false,
        error: { name: 'ResponseParseError' },
      })
      for (const status of [204, 205])
        expect((await json.call('doA', [], () => new Response(null, { status }))).result.ok).toBe(true)
    },
  ],
  [
    '`text/event-stream`, JSON Lines (NDJSON), JSON sequences; `itemSchema` (3.2)',
    "supported: `EventStream` and stream hooks; an item is the JSON or the text of an event's `data`, or `{ event, data }` where only names tell events apart",
    async () => {
      for (const [type, text] of [
        ['text/event-stream', 'data: {"a":"1"}\n\n'],
        ['application/jsonl', '{"a":"1"}\n'],
        ['application/x-ndjson', '{"a":"1"}\n'],
        ['application/json-seq', '\u001e{"a":"1"}\n'],
      ] as const)
        for (const [version, media] of [
          ['3.1.0', { schema: object }],
          [
            '3.2.0',
            {
              itemSchema:
                type === 'text/event-stream'
                  ? properties({ data: { ...string, contentMediaType: 'application/json', contentSchema: object } })
                  : object,
            },
          ],
        ] as const) {
          const sdk = await sdkOf(get(ok(type, media)), { version })
          const { result } = await sdk.call('doA', [], respond(type, text))
          const events: unknown[] = []
          for await (const event of result.value as AsyncIterable<unknown>) events.push(event)
          expect([type, version, sdk.errors, events]).toEqual([type, version, [], [{ a: '1' }]])
        }
    },
  ],
]

supportTable('Bodies', rows, 10)
