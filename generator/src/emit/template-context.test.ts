import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../lib/json.ts'
import { apiOf } from '../model/model.fixture.ts'
import { templateContext } from './template-context.ts'

const string = { type: 'string' }
const integer = { type: 'integer' }
const id = { name: 'id', in: 'path', required: true, schema: string }
const list = { type: 'array', items: string }
const content = (schema: JsonObject, more: JsonObject = {}) => ({
  content: { 'application/json': { schema, ...more } },
})
const ok = (schema: JsonObject = string) => ({ 200: { description: 'OK', ...content(schema) } })
const object = (properties: JsonObject, required: readonly string[] = []) => ({ type: 'object', properties, required })

const operation = (operationId: string, members: JsonObject = {}) => ({
  operationId,
  tags: ['things'],
  responses: ok(),
  ...members,
})

const listThings = (responses: JsonObject) =>
  operation('list', {
    'x-sdk-pagination': { kind: 'offset', offset: 'offset', items: 'data' },
    parameters: [{ name: 'offset', in: 'query', schema: integer }],
    responses,
  })

const create = (schema: JsonObject, example?: JsonObject) =>
  operation('create', { requestBody: { required: true, ...content(schema, example && { example }) } })

const watch = (event: JsonObject) =>
  operation('watch', {
    'x-sdk-stream': { field: 'stream' },
    requestBody: { required: true, ...content(object({}), { example: { prompt: 'p', stream: true } }) },
    responses: {
      200: {
        description: 'OK',
        content: { 'application/json': { schema: string }, 'text/event-stream': { schema: event } },
      },
    },
  })

function contextOf(parts: JsonObject) {
  return templateContext(apiOf(parts), { version: '1.0.0', license: undefined, extras: false })
}

const examplesOf = (paths: JsonObject) => contextOf({ paths }).examples

describe('examples', () => {
  const required = ok(object({ data: list }, ['data']))
  const get = (parameter: JsonObject) => ({ '/things/{id}': { get: operation('get', { parameters: [parameter] }) } })
  const body = object({ kind: string, note: string }, ['kind'])

  test.each<[string, JsonObject, JsonObject]>([
    [
      'a key with its group',
      { '/things': { get: operation('list') } },
      { query: { keyPath: "'things', 'list'", groupPath: "'things'" } },
    ],
    [
      'a key without a group',
      { '/things': { get: operation('ping', { tags: [] }) } },
      { query: { keyPath: "'ping'", groupPath: undefined } },
    ],
    ['items of a page', { '/things': { get: listThings(required) } }, { infinite: { items: 'page.data' } }],
    [
      'items that may be absent',
      { '/things': { get: listThings(ok(object({ data: list }))) } },
      { infinite: { items: 'page.data ?? []' } },
    ],
    ['no pages', { '/things': { get: operation('list') } }, { infinite: undefined }],
    ['a lookup by text', get(id), { query: undefined, lookup: { parameter: { name: 'id', type: 'string' } } }],
    ['a lookup by number', get({ ...id, schema: integer }), { lookup: { parameter: { name: 'id', type: 'number' } } }],
    ['no lookup by a value of a list', get({ ...id, schema: { ...string, enum: ['a'] } }), { lookup: undefined }],
    [
      'no lookup by two parameters',
      {
        '/things/{id}': {
          get: operation('get', { parameters: [id, { name: 'q', in: 'query', required: true, schema: string }] }),
        },
      },
      { lookup: undefined },
    ],
    [
      'required members of a body',
      { '/things': { post: create(body, { note: 'n', kind: 'k' }) } },
      { mutation: { request: "{ kind: 'k' }" }, affected: undefined },
    ],
    ['a mutation without an example', { '/things': { post: create(body) } }, { mutation: { request: '' } }],
    [
      'a mutation beside the query',
      {
        '/others': { post: { ...create(body, { kind: 'k' }), tags: ['others'] } },
        '/things': { get: operation('list'), post: create(body, { kind: 'k' }) },
      },
      { mutation: { name: 'thingsCreate' }, affected: { name: 'thingsList' } },
    ],
    [
      'an operation that the document prefers',
      {
        '/others': { get: operation('list', { tags: ['others'] }) },
        '/things': { get: operation('list', { 'x-speakeasy-usage-example': true }) },
      },
      { query: { name: 'thingsList' } },
    ],
    [
      'the shortest of several examples',
      {
        '/things': {
          post: operation('create', {
            requestBody: content(body, {
              examples: { full: { value: { kind: 'long' } }, short: { value: { kind: 's' } } },
            }),
          }),
        },
      },
      { mutation: { request: "{ kind: 's' }" } },
    ],
    ['a stream', { '/things': { post: watch(string) } }, { streamHook: { request: "{ prompt: 'p' }" } }],
  ])('%s', (_title, paths, want) => {
    expect(examplesOf(paths)).toMatchObject(want)
  })
})

describe('text of an event', () => {
  const nullable = { type: ['string', 'null'] }
  const self: JsonObject = { $ref: '#/components/schemas/Self' }

  test.each<[string, JsonObject, string]>([
    ['a member', object({ text: string }, ['text']), 'event.text'],
    ['a member that may be absent', object({ text: string }), "(event.text ?? '')"],
    ['a member that may be null', object({ text: nullable }, ['text']), "(event.text ?? '')"],
    [
      'a member of a list',
      object({ choices: { type: 'array', items: object({ delta: object({ content: string }) }, ['delta']) } }, [
        'choices',
      ]),
      "(event.choices[0]?.delta.content ?? '')",
    ],
    ['a member of what may be absent', object({ a: object({ text: string }, ['text']) }), "(event.a?.text ?? '')"],
    ['the nearest', object({ a: object({ text: string }), delta: string }, ['delta']), 'event.delta'],
    [
      'no choice between schemas',
      { oneOf: [object({ text: string }), object({ delta: string })] },
      'JSON.stringify(event)',
    ],
    ['no constant', object({ text: { const: 'x' } }), 'JSON.stringify(event)'],
    ['a list in itself', object({ list: { $ref: '#/components/schemas/List' } }), 'JSON.stringify(event)'],
    ['a schema in itself', object({ self }), 'JSON.stringify(event)'],
  ])('%s', (_title, event, want) => {
    const components = {
      schemas: { Self: object({ self }), List: { type: 'array', items: { $ref: '#/components/schemas/List' } } },
    }
    const { examples } = contextOf({ components, paths: { '/things': { post: watch(event) } } })
    expect(examples.streamHook?.eventText).toBe(want)
  })
})

describe('proxy', () => {
  const bearer = { type: 'http', scheme: 'bearer' }
  const variable = "process.env['ACME_TOKEN'] ?? ''"

  test.each<[string, JsonObject, string, JsonObject | undefined]>([
    [
      'bearer',
      bearer,
      'https://api.test/v1/',
      { serverURL: 'https://api.test/v1', header: 'authorization', value: `\`Bearer \${${variable}}\`` },
    ],
    [
      'a header',
      { type: 'apiKey', in: 'header', name: 'X-Key' },
      'https://api.test',
      { serverURL: 'https://api.test', header: "'X-Key'", value: variable },
    ],
    ['no query parameter', { type: 'apiKey', in: 'query', name: 'key' }, 'https://api.test', undefined],
    ['no relative address', bearer, '/v1', undefined],
  ])('%s', (_title, scheme, url, want) => {
    const context = contextOf({
      servers: [{ url }],
      security: [{ token: [] }],
      components: { securitySchemes: { token: scheme } },
      paths: { '/things': { get: operation('list') } },
    })
    expect(context.proxy).toEqual(want)
  })
})

test('hooks of an operation, in Markdown', () => {
  const { operations } = contextOf({
    paths: { '/things': { get: listThings(ok(object({ data: list }))), post: watch(string) } },
  })
  expect(operations.map(({ hooks }) => hooks)).toEqual([
    '`useThingsList`, `useThingsListInfinite`',
    '`useThingsWatchMutation`, `useThingsWatchStream`',
  ])
})
