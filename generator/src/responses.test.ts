import { beforeAll, describe, expect, test } from 'vitest'
import { type ServedResponse, ResponseServer, type Case } from './responses.fixture.ts'
import type { JsonObject } from './lib/json.ts'

const object = (name: string): JsonObject => ({
  type: 'object',
  required: [name],
  properties: { [name]: { type: 'string' } },
})
const file = { type: 'string', format: 'binary' }
const text = { type: 'string' }
const empty = { description: 'Empty' }
/** A response by the schemas of its media types. */
const content = (types: Readonly<Record<string, JsonObject>>): JsonObject => ({
  description: 'Full',
  content: Object.fromEntries(Object.entries(types).map(([type, schema]) => [type, { schema }])),
})
const json = (value: unknown, status = 200, type = 'application/json'): ServedResponse => ({
  status,
  type,
  body: JSON.stringify(value),
})
const textResponse = (body: string, type = 'text/plain', status = 200): ServedResponse => ({ status, type, body })
const parseError = { error: 'ResponseParseError' }
const a = { a: 'x' }
const b = { b: 'y' }

const cases: readonly Case[] = [
  {
    title: 'JSON',
    responses: { 200: content({ 'application/json': object('a') }) },
    type: '{ a: string }',
    served: [
      [json(a), a],
      [json(a, 200, 'Application/JSON; charset=UTF-8'), a],
      [json(a, 200, 'application/vnd.acme+json'), a],
      [json(a, 201), a],
      [{ body: '' }, parseError],
      [textResponse('<p>', 'text/html'), parseError],
      [json(a, 200, 'text/plain'), a],
      [{ status: 204 }, undefined],
      [{ status: 205 }, undefined],
    ],
  },
  {
    title: 'JSON of two statuses',
    responses: {
      200: content({ 'application/json': object('a') }),
      201: content({ 'application/json': object('b') }),
    },
    type: '{ a: string } | { b: string }',
    served: [
      [json(a), a],
      [json(b, 201), b],
    ],
  },
  {
    title: 'a PDF, or JSON with another status',
    responses: { 200: content({ 'application/pdf': file }), 202: content({ 'application/json': object('a') }) },
    type: 'BinaryResponse | { a: string }',
    served: [
      [textResponse('%PDF', 'application/pdf'), { bytes: '%PDF' }],
      [json(a, 202), a],
      [json({}, 202, 'application/vnd.acme+json'), {}],
    ],
  },
  {
    title: 'JSON, or text with another status',
    responses: { 200: content({ 'application/json': object('a') }), 202: content({ 'text/plain': text }) },
    type: 'string | { a: string }',
    served: [
      [json(a), a],
      [textResponse('later', 'text/plain', 202), 'later'],
      [{ status: 200, type: 'application/json', body: '' }, parseError],
    ],
  },
  {
    title: 'JSON or a PDF of one status',
    responses: { 200: content({ 'application/json': object('a'), 'application/pdf': file }) },
    type: 'BinaryResponse | { a: string }',
    served: [
      [json(a), a],
      [textResponse('%PDF', 'application/pdf'), { bytes: '%PDF' }],
    ],
  },
  {
    title: 'JSON or text of one status',
    responses: { 200: content({ 'application/json': object('a'), 'text/csv': text }) },
    type: '{ a: string }',
    served: [
      [json(a), a],
      [textResponse('a,b', 'text/csv'), parseError],
    ],
  },
  {
    title: 'JSON, or nothing with 204',
    responses: { 200: content({ 'application/json': object('a') }), 204: empty },
    type: '{ a: string } | undefined',
    served: [
      [json(a), a],
      [{ status: 204 }, undefined],
      [{ body: '' }, parseError],
    ],
  },
  {
    title: 'JSON, or nothing with 202',
    responses: { 200: content({ 'application/json': object('a') }), 202: empty },
    type: '{ a: string } | undefined',
    served: [
      [json(a), a],
      [{ status: 202 }, undefined],
      [textResponse('accepted', 'text/plain', 202), undefined],
      [{ body: '' }, parseError],
    ],
  },
  {
    title: 'bytes, or nothing with 202',
    responses: { 200: content({ 'image/png': file }), 202: empty },
    type: 'BinaryResponse | undefined',
    served: [
      [textResponse('PNG', 'image/png'), { bytes: 'PNG' }],
      [{ status: 202 }, undefined],
    ],
  },
  {
    title: 'no content',
    responses: { 200: empty },
    type: 'undefined',
    served: [
      [{ body: '' }, undefined],
      [json(a), undefined],
      [textResponse('<p>', 'text/html'), undefined],
    ],
  },
  {
    title: 'HEAD',
    method: 'head',
    responses: { 200: content({ 'application/json': object('a') }) },
    type: 'undefined',
    served: [[{ type: 'application/json' }, undefined]],
  },
  {
    title: '*/* of an object',
    responses: { 200: content({ '*/*': object('a') }) },
    type: '{ a: string }',
    served: [
      [json(a), a],
      [json(a, 200, 'text/plain'), a],
      [{ body: '' }, parseError],
    ],
  },
  {
    title: '*/* of text',
    responses: { 200: content({ '*/*': text }) },
    type: 'string',
    served: [
      [json('x'), 'x'],
      [textResponse('x'), 'x'],
      [textResponse('"x"', 'text/html'), '"x"'],
    ],
  },
  {
    title: 'application/* of a file',
    responses: { 200: content({ 'application/*': file }) },
    type: 'BinaryResponse',
    served: [
      [json(a), { bytes: '{"a":"x"}' }],
      [textResponse('zip', 'application/zip'), { bytes: 'zip' }],
    ],
  },
  {
    title: 'a file under JSON',
    responses: { 200: content({ 'application/json': file }) },
    type: 'BinaryResponse',
    served: [
      [textResponse('zip', 'application/zip'), { bytes: 'zip' }],
      [json(a), { bytes: '{"a":"x"}' }],
    ],
  },
  {
    title: 'a range',
    responses: { '2XX': content({ 'application/json': object('a') }) },
    type: '{ a: string }',
    served: [
      [json(a), a],
      [json(a, 299), a],
      [json(b, 400), { error: 'Status4XXResponseError' }],
    ],
  },
  {
    title: 'default alone',
    responses: { default: content({ 'application/json': object('a') }) },
    type: '{ a: string }',
    served: [
      [json(a), a],
      [json(a, 500), { error: 'AcmeDefaultError' }],
    ],
  },
  {
    title: 'JSON of a vendor',
    responses: { 200: content({ 'application/vnd.acme.v2+json': object('a') }) },
    type: '{ a: string }',
    served: [[json(a, 200, 'application/vnd.acme.v2+json'), a]],
  },
  ...['text/plain', 'text/csv', 'application/xml', 'application/rss+xml', 'application/yaml'].map((type): Case => ({
    title: type,
    responses: { 200: content({ [type]: text }) },
    type: 'string',
    served: [
      [textResponse('x', type), 'x'],
      [textResponse('', type), ''],
    ],
  })),
  ...['application/octet-stream', 'image/*', 'multipart/mixed'].map((type): Case => ({
    title: type,
    responses: { 200: content({ [type]: file }) },
    type: 'BinaryResponse',
    served: [
      [textResponse('x', type.replace('*', 'png')), { bytes: 'x' }],
      [{ body: '' }, { bytes: '' }],
    ],
  })),
  {
    title: 'JSON Lines',
    responses: { 200: content({ 'application/x-ndjson': object('a') }) },
    type: 'EventStream<{ a: string }>',
    served: [
      [textResponse('{"a":"x"}\n{"a":"z"}\n', 'application/x-ndjson'), { items: [a, { a: 'z' }] }],
      [textResponse('', 'application/x-ndjson'), { items: [] }],
      [textResponse('{"a":', 'application/x-ndjson'), { error: 'StreamError' }],
    ],
  },
  {
    title: 'server-sent events',
    responses: { 200: content({ 'text/event-stream': object('a') }) },
    type: 'EventStream<{ a: string }>',
    served: [
      [textResponse('data: {"a":"x"}\n\n', 'text/event-stream'), { items: [a] }],
      [
        textResponse('data: {"a":"x","error":"ordinary"}\n\n', 'text/event-stream'),
        { items: [{ a: 'x', error: 'ordinary' }] },
      ],
      [textResponse('data: {"a":"x"}', 'text/event-stream'), { error: 'StreamError' }],
      [json(a), { error: 'ResponseParseError' }],
    ],
  },
  {
    title: 'events that end with a declared event',
    responses: { 200: content({ 'text/event-stream': object('a') }) },
    more: { 'x-sdk-stream': { last: { path: 'a', values: ['end'] } } },
    type: 'EventStream<{ a: string }>',
    served: [
      [textResponse('data: {"a":"end"}\n\n', 'text/event-stream'), { items: [{ a: 'end' }] }],
      [textResponse('data: {"a":"x"}\n\n', 'text/event-stream'), { error: 'StreamError' }],
    ],
  },
  {
    title: 'a failure with a success status',
    responses: {
      200: content({ 'application/json': { oneOf: [object('a'), object('error')] } }),
    },
    more: { 'x-sdk-failure': 'error' },
    type: '{ a: string } | { error: string }',
    served: [
      [json(a), a],
      [json({ error: 'no provider' }), { error: 'AcmeDefaultError' }],
    ],
  },
  {
    title: 'documented errors',
    responses: {
      200: content({ 'application/json': object('a') }),
      404: content({ 'application/json': object('b') }),
      '4XX': content({ 'application/json': object('b') }),
      default: content({ 'application/json': object('b') }),
    },
    type: '{ a: string }',
    served: [
      [json(b, 404), { error: 'NotFoundResponseError' }],
      [json(b, 418), { error: 'Status4XXResponseError' }],
      [textResponse('<p>', 'text/html', 404), { error: 'NotFoundResponseError' }],
      [{ status: 500 }, { error: 'AcmeDefaultError' }],
    ],
  },
]

const server = new ResponseServer(cases)
const calls = cases.flatMap(({ title, served }, index) =>
  served.map(([response, want]) => ({ title: `${title}: ${JSON.stringify(response)}`, index, response, want })),
)

describe('responses', () => {
  beforeAll(async () => server.start(), 120_000)

  test.for(calls)('$title', async ({ index, response, want }) => {
    expect(await server.call(index, response)).toEqual(want)
  })

  test('each value has the emitted type', { timeout: 120_000 }, async () => {
    expect(await server.compile()).toEqual([])
  })
})
