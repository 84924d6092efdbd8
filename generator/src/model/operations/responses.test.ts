import { expect, test } from 'vitest'
import { isObject, type JsonObject } from '../../lib/json.ts'
import { apiOf, operationOf } from '../model.fixture.ts'

const json = (schema: JsonObject = { type: 'object' }): JsonObject => ({
  description: 'OK',
  content: { 'application/json': { schema } },
})
const media = (type: string): JsonObject => ({ description: 'OK', content: { [type]: { schema: { type: 'string' } } } })
const empty = { description: 'OK' }

test.each<[string, JsonObject, object]>([
  ['JSON', { 200: json() }, { status: '200', decoding: 'json' }],
  ['a lower status with content wins', { 201: json(), 200: json() }, { status: '200' }],
  ['content wins over an empty lower status', { 200: empty, 201: json() }, { status: '201', maybeEmpty: true }],
  ['no content', { 204: empty }, { status: '204', decoding: 'none', types: [] }],
  [
    'JSON is preferred',
    { 200: { description: 'OK', content: { 'text/csv': {}, 'application/json': {} } } },
    { decoding: 'json' },
  ],
  ['text', { 200: media('text/csv') }, { decoding: 'text', types: [] }],
  ['XML is text', { 200: media('application/rss+xml') }, { decoding: 'text' }],
  ['binary', { 200: media('audio/mpeg') }, { decoding: 'binary' }],
  ['default stands in for an undocumented success', { default: json() }, { status: 'default', decoding: 'json' }],
  ['ranges', { '2xx': json() }, { status: '2XX', decoding: 'json' }],
])('%s', (_title, responses, want) => {
  expect(operationOf({ responses }).response).toMatchObject(want)
})

test('two success bodies give two types, the same one given twice gives one', () => {
  const ref = { $ref: '#/components/schemas/Thing' }
  const rest = { components: { schemas: { Thing: { type: 'object' } } } }
  expect(operationOf({ responses: { 200: json(ref), 201: json(ref) } }, rest).response.types).toEqual([
    { pointer: ref.$ref },
  ])
  expect(operationOf({ responses: { 200: json(ref), 202: json() } }, rest).response.types).toHaveLength(2)
})

const both = (...types: readonly [string, JsonObject][]): JsonObject => ({
  description: 'OK',
  content: Object.fromEntries(types.map(([type, schema]) => [type, { schema }])),
})
const text = { type: 'string' }
const file = { type: 'string', format: 'binary' }

test.each<[string, JsonObject, readonly string[], string | undefined]>([
  [
    'JSON and another status of text',
    { 200: json(), 202: media('text/plain') },
    ['json', 'text'],
    'application/json, text/plain',
  ],
  [
    'bytes and another status of JSON',
    { 200: both(['image/png', file]), 202: json() },
    ['binary', 'json'],
    'image/png, application/json',
  ],
  [
    'JSON or bytes',
    { 200: both(['application/json', {}], ['image/png', file]) },
    ['json', 'binary'],
    'application/json',
  ],
  ['JSON or text', { 200: both(['application/json', {}], ['text/csv', text]) }, ['json'], 'application/json'],
  [
    'one schema in several types',
    { 200: both(['text/plain', text], ['application/json', text]) },
    ['json'],
    'application/json',
  ],
  ['any type of an object', { 200: both(['*/*', { type: 'object' }]) }, ['json'], '*/*'],
  ['any type of a text', { 200: both(['*/*', text]) }, ['json', 'text'], '*/*'],
  ['any type of a file', { 200: both(['*/*', file]) }, ['binary'], '*/*'],
  ['a file under a JSON type', { 200: both(['application/json', file]) }, ['binary'], '*/*'],
])('%s', (_title, responses, kinds, accept) => {
  expect(operationOf({ responses }).response).toMatchObject({ kinds, accept })
})

test.each<[string, JsonObject, readonly string[]]>([
  ['204 never has content', { 200: json(), 204: empty }, []],
  ['202 has none here', { 200: json(), 202: empty }, ['202']],
  ['204 has none, whatever the document says', { 204: json() }, []],
  ['205 has none beside the content of another', { 200: json(), 205: json() }, []],
])('%s', (_title, responses, emptyStatuses) => {
  expect(operationOf({ responses }).response).toMatchObject({ maybeEmpty: true, emptyStatuses })
})

test('default is an error beside a documented success', () => {
  const { errors } = operationOf({ responses: { 200: json(), default: json() } })
  expect(errors).toMatchObject([{ status: 'default', className: 'AcmeDefaultError' }])
})

test('beside a stream that is always sent, a response that is not JSON is left out with a note', () => {
  const responses = {
    200: { description: 'Events.', content: { 'text/event-stream': { schema: {} } } },
    206: { description: 'A file.', content: { 'application/pdf': {} } },
  }
  const api = apiOf({ paths: { '/x': { get: { operationId: 'watch', 'x-sdk-stream': {}, responses } } } })
  expect(api.operations[0]?.response).toMatchObject({ decoding: 'none', types: [] })
  expect(api.notes.map(({ code }) => code)).toEqual(['response-beside-stream'])
})

test('a media type that is marked to be ignored is left out without a note', () => {
  const csv = { 'text/csv': { schema: text, 'x-sdk-ignore': true } }
  const response = json()
  const content = isObject(response['content']) ? { ...response['content'], ...csv } : {}
  const body = { content: { 'application/json': { schema: text }, ...csv } }
  const api = apiOf({
    paths: {
      '/a': { post: { operationId: 'a', requestBody: body, responses: { 200: { ...response, content } } } },
    },
  })
  expect(api.notes).toEqual([])
  expect(api.operations[0]).toMatchObject({ response: { kinds: ['json'] }, request: { body: { alternatives: [] } } })
})

test.each<[string, JsonObject, readonly string[]]>([
  ['text', both(['application/json', {}], ['text/csv', text]), ['text/csv']],
  ['another version', both(['application/json;v=1', {}], ['application/json;v=2', text]), ['application/json;v=2']],
  [
    'a version with another schema',
    both(['application/vnd.a.v1+json', { type: 'object' }], ['application/vnd.a.v2+json', text]),
    ['application/vnd.a.v2+json'],
  ],
  ['one schema in two types', both(['application/json', text], ['application/hal+json', text]), []],
  ['JSON of another schema beside a file', both(['image/png', file], ['application/json', {}]), []],
])('what is left out of a response is noted: %s', (_title, response, left) => {
  const { notes } = apiOf({ paths: { '/a': { get: { responses: { 200: response } } } } })
  const messages = notes.flatMap(({ code, message }) => (code === 'several-response-types' ? [message] : []))
  expect(messages).toHaveLength(Math.min(left.length, 1))
  for (const type of left) expect(messages[0]).toContain(`${type} is left out`)
})
