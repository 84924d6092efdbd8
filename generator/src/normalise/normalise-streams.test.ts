import { describe, expect, test } from 'vitest'
import type { JsonObject, JsonValue } from '../lib/json.ts'
import { normaliseStreams } from './normalise-streams.ts'
import { runOnOperation, runPass } from './pass.fixture.ts'

const sse = 'text/event-stream'
const json = { 'application/json': { schema: { type: 'object' } } }
const chunk = { $ref: '#/components/schemas/Chunk' }
const components = {
  schemas: {
    Chunk: { type: 'object', properties: { text: { type: 'string' } } },
    Envelope: { type: 'object', properties: { data: chunk, event: { type: 'string' } } },
    Request: { allOf: [{ type: 'object', properties: { stream: { $ref: '#/components/schemas/Flag' } } }] },
    Flag: { type: ['boolean', 'null'] },
    Plain: { type: 'object', properties: { stream: { type: 'string' } } },
  },
  requestBodies: { Body: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Request' } } } } },
  responses: {
    Stream: {
      description: 'D',
      content: {
        ...json,
        [sse]: { schema: { $ref: '#/components/schemas/Envelope' }, 'x-speakeasy-sse-sentinel': '[END]' },
      },
    },
  },
}
const body = (schema: JsonObject, more: JsonObject = {}): JsonObject => ({
  requestBody: { ...more, content: { 'application/json': { schema } } },
})
const responds = (content: JsonObject): JsonObject => ({ responses: { 200: { description: 'D', content } } })
const request = { $ref: '#/components/schemas/Request' }

const run = (operation: JsonObject): JsonValue | undefined =>
  runOnOperation(normaliseStreams, operation, { components })

describe('how the stream is chosen', () => {
  test.each<[name: string, operation: JsonObject, want: JsonValue | undefined]>([
    ['no stream', { ...body(request), ...responds(json) }, undefined],
    ['only a stream', responds({ [sse]: { schema: chunk } }), {}],
    [
      'a body field `stream` beside JSON',
      { ...body(request), ...responds({ ...json, [sse]: { schema: chunk } }) },
      { field: 'stream' },
    ],
    [
      'a body in the components',
      { requestBody: { $ref: '#/components/requestBodies/Body' }, ...responds({ ...json, [sse]: {} }) },
      { field: 'stream' },
    ],
    [
      'const true',
      { ...body({ properties: { stream: { const: true } } }), ...responds({ ...json, [sse]: {} }) },
      { field: 'stream' },
    ],
    [
      'a string `stream` is no choice',
      { ...body({ $ref: '#/components/schemas/Plain' }), ...responds({ ...json, [sse]: {} }) },
      { accept: true },
    ],
    ['only what is asked for to choose by', responds({ ...json, [sse]: {} }), { accept: true }],
    [
      'the field that Speakeasy names',
      { ...body({}, { 'x-speakeasy-stream-request-field': 'sse' }), ...responds({ ...json, [sse]: {} }) },
      { field: 'sse' },
    ],
    [
      'a sentinel',
      responds({ [sse]: { schema: chunk, 'x-speakeasy-sse-sentinel': '[DONE]' } }),
      { sentinel: '[DONE]' },
    ],
    [
      'a response in the components',
      { ...body(request), responses: { 200: { $ref: '#/components/responses/Stream' } } },
      { field: 'stream', sentinel: '[END]' },
    ],
    ['what is said already', { 'x-sdk-stream': false, ...body(request), ...responds({ ...json, [sse]: {} }) }, false],
    ['a stream of an error only', { responses: { 400: { content: { [sse]: {} } } } }, undefined],
    [
      'a status that has nothing but a stream',
      { responses: { 200: { content: { [sse]: {} } }, 202: { content: json } } },
      {},
    ],
    [
      'such a status, and a field that is always true',
      {
        ...body({ properties: { stream: { const: true } } }),
        responses: { 200: { content: { [sse]: {} } }, 202: { content: json } },
      },
      {},
    ],
    [
      'such a status, and a field to choose by',
      { ...body(request), responses: { 200: { content: { [sse]: {} } }, 201: { content: json } } },
      { field: 'stream' },
    ],
    ['JSON lines', responds({ 'application/jsonl': { schema: chunk } }), {}],
    ['parameters of the media type', responds({ 'Text/Event-Stream; charset=utf-8': { schema: chunk } }), {}],
  ])('%s', (_name, operation, want) => {
    expect(Object(run(operation))['x-sdk-stream']).toEqual(want)
  })
})

describe('the schema of one event', () => {
  const data = (schema: JsonValue): JsonObject => ({ type: 'object', properties: { data: schema, id: {}, retry: {} } })
  test.each<[name: string, media: JsonObject, want: JsonObject]>([
    ['a payload stays', { schema: chunk, example: { text: 'a' } }, { schema: chunk, example: { text: 'a' } }],
    [
      'an envelope is unwrapped',
      { schema: data(chunk), example: { data: { text: 'a' }, id: '1' } },
      { schema: chunk, example: { text: 'a' } },
    ],
    ['also behind a reference', { schema: { $ref: '#/components/schemas/Envelope' } }, { schema: chunk }],
    [
      'a choice of envelopes',
      { schema: { oneOf: [data(chunk), data({ type: 'number' })], discriminator: { propertyName: 'event' } } },
      { schema: { oneOf: [chunk, { type: 'number' }] } },
    ],
    [
      'a choice of envelopes and others stays',
      { schema: { oneOf: [data(chunk), chunk] } },
      { schema: { oneOf: [data(chunk), chunk] } },
    ],
    [
      'a payload with a member `data` stays',
      { schema: { properties: { data: chunk, cost: {} } } },
      { schema: { properties: { data: chunk, cost: {} } } },
    ],
    ['itemSchema', { itemSchema: chunk }, { schema: chunk }],
    ['itemSchema counts before schema', { schema: { type: 'array' }, itemSchema: chunk }, { schema: chunk }],
    [
      'itemSchema with text that holds JSON',
      { itemSchema: data({ type: 'string', contentMediaType: 'application/json', contentSchema: chunk }) },
      { schema: chunk },
    ],
    [
      'examples',
      { schema: data(chunk), examples: { a: { summary: 'S', value: { data: 1 } } } },
      { schema: chunk, examples: { a: { summary: 'S', value: 1 } } },
    ],
  ])('%s', (_name, media, want) => {
    expect(run(responds({ [sse]: media }))).toMatchObject(responds({ [sse]: want }))
    expect(Object.keys(Object(run(responds({ [sse]: media }))).responses[200].content[sse])).toEqual(
      expect.arrayContaining(Object.keys(want)),
    )
  })

  test('also in shared responses, and never in other media types', () => {
    const shared = runPass(normaliseStreams, { components }, 'components', 'responses', 'Stream', 'content')
    expect(shared).toMatchObject({ [sse]: { schema: chunk } })
    const multipart = responds({ 'multipart/mixed': { itemSchema: chunk } })
    expect(run(multipart)).toEqual(multipart)
  })
})

describe('x-fern-streaming', () => {
  test.each<[name: string, streaming: JsonValue, stream: JsonObject, content: JsonObject]>([
    ['true: JSON lines', true, {}, { 'application/jsonl': { schema: { type: 'object' } } }],
    [
      'events with a terminator',
      { format: 'sse', terminator: '[DONE]' },
      { sentinel: '[DONE]' },
      { [sse]: { schema: { type: 'object' } } },
    ],
    [
      'a condition',
      { 'stream-condition': '$request.stream', response: chunk, 'response-stream': { type: 'string' } },
      { field: 'stream' },
      {
        'application/json': { schema: chunk },
        [sse]: { schema: { type: 'string' }, 'x-sdk-events': { carries: 'text' } },
      },
    ],
  ])('%s', (_name, streaming, stream, content) => {
    expect(run({ 'x-fern-streaming': streaming, ...responds(json) })).toEqual({
      'x-fern-streaming': streaming,
      'x-sdk-stream': stream,
      ...responds(content),
    })
  })
})
