import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../lib/json.ts'
import { at, repaired } from './repair.fixture.ts'

describe('an operation', () => {
  test.each<{ name: string; given: JsonObject; want: JsonObject; keys: readonly (readonly string[])[]; code?: string }>(
    [
      { name: 'a text for a list of texts', given: { tags: 'pets' }, want: { tags: ['pets'] }, keys: [['tags']] },
      { name: 'a number for a text', given: { summary: 7 }, want: { summary: '7' }, keys: [['summary']] },
      { name: 'nothing for a text', given: { description: null }, want: {}, keys: [] },
      { name: 'a list for a text', given: { description: [] }, want: {}, keys: [['description']] },
      { name: 'a text for a flag', given: { deprecated: 'True' }, want: { deprecated: true }, keys: [['deprecated']] },
      {
        name: 'a place in another case or number',
        given: {
          parameters: [
            { name: 'a', in: 'headers' },
            { name: 'b', in: 'Query' },
          ],
        },
        want: {
          parameters: [
            { name: 'a', in: 'header' },
            { name: 'b', in: 'query' },
          ],
        },
        keys: [
          ['parameters', '0', 'in'],
          ['parameters', '1', 'in'],
        ],
      },
      { name: 'a number for a body', given: { requestBody: 7 }, want: {}, keys: [['requestBody']] },
      {
        name: 'a parameter without a name',
        given: { parameters: [{ in: 'query' }] },
        want: { parameters: [] },
        keys: [['parameters', '0']],
      },
      {
        name: 'a parameter that is a text',
        given: { parameters: ['q'] },
        want: { parameters: [] },
        keys: [['parameters', '0']],
      },
      {
        name: 'one parameter for a list',
        given: { parameters: { name: 'q', in: 'query' } },
        want: { parameters: [{ name: 'q', in: 'query' }] },
        keys: [['parameters']],
      },
      ...[
        { given: { type: 'string', nullable: true }, want: { type: 'string' }, key: 'nullable' },
        { given: { nullable: true, enum: ['a', null] }, want: { enum: ['a'] }, key: 'nullable' },
        { given: { type: ['integer', 'null'] }, want: { type: ['integer'] }, key: 'type' },
      ].map(({ given, want, key }) => ({
        name: `null in a path, by ${JSON.stringify(given)}`,
        given: { parameters: [{ name: 'id', in: 'path', schema: given }] },
        want: { parameters: [{ name: 'id', in: 'path', schema: want }] },
        keys: [['parameters', '0', 'schema', key]],
      })),
      {
        name: 'null elsewhere',
        given: { parameters: [{ name: 'q', in: 'query', schema: { type: ['string', 'null'] } }] },
        want: { parameters: [{ name: 'q', in: 'query', schema: { type: ['string', 'null'] } }] },
        keys: [],
      },
      {
        name: 'a response that is a text',
        given: { responses: { 200: 'Done' } },
        want: { responses: { 200: { description: 'Done' } } },
        keys: [['responses', '200']],
      },
      {
        name: 'two statuses in one key',
        given: { responses: { '400,404': { description: 'No' } } },
        want: { responses: { 400: { description: 'No' }, 404: { description: 'No' } } },
        keys: [['responses', '400,404']],
        code: 'response-status',
      },
      {
        name: 'a status with words',
        given: { responses: { '200 OK': { description: 'Y' } } },
        want: { responses: { 200: { description: 'Y' } } },
        keys: [['responses', '200 OK']],
        code: 'response-status',
      },
      {
        name: 'a key that is no status',
        given: { responses: { default2: { description: 'No' } } },
        want: { responses: {} },
        keys: [['responses', 'default2']],
        code: 'response-status',
      },
      ...['20', '600', '2x', 'ok'].map((key) => ({
        name: `${key}, which is no status`,
        given: { responses: { [key]: { description: 'No' } } },
        want: { responses: {} },
        keys: [['responses', key]],
        code: 'response-status',
      })),
      ...(
        [
          ['json', ['*/*']],
          ['', ['*/*']],
          ['приложение/json', ['*/*']],
          ['a/b; c=é', ['*/*']],
          ['a/b\n; c=d', ['*/*']],
          ['a/b\r\nX-C: d', ['*/*']],
          ['application/json, text/csv', ['application/json', 'text/csv']],
        ] as const
      ).map(([key, types]) => ({
        name: `a content under ${JSON.stringify(key)}`,
        given: { requestBody: { content: { [key]: { schema: {} } } } },
        want: { requestBody: { content: Object.fromEntries(types.map((type) => [type, { schema: {} }])) } },
        keys: [['requestBody', 'content', key]],
      })),
      ...['text/plain\r\nX-C: d', 'text', '', 'a/b; c=é', 'image/png, jpeg'].map((contentType) => {
        const bodyOf = (encoding: JsonObject): JsonObject => ({
          requestBody: { content: { 'multipart/form-data': { encoding: { f: encoding } } } },
        })
        return {
          name: `the content type ${JSON.stringify(contentType)} of a part`,
          given: bodyOf({ contentType, style: 'form' }),
          want: bodyOf({ style: 'form' }),
          keys: [['requestBody', 'content', 'multipart/form-data', 'encoding', 'f', 'contentType']],
        }
      }),
      ...['image/png, image/*', 'a/b; c="d, e"', 'text/plain;charset=utf-8', '*/*'].map((contentType) => {
        const body = { requestBody: { content: { 'multipart/form-data': { encoding: { f: { contentType } } } } } }
        return { name: `the content type ${contentType} of a part`, given: body, want: body, keys: [] }
      }),
      {
        name: 'contents under media types with parameters, ranges and spaces',
        given: {
          requestBody: { content: { 'a/b; c="d, e"': {}, ' text/* ': {}, 'application/a.b+json;v=1': {}, 'x-a': 7 } },
        },
        want: {
          requestBody: { content: { 'a/b; c="d, e"': {}, ' text/* ': {}, 'application/a.b+json;v=1': {}, 'x-a': 7 } },
        },
        keys: [],
      },
      {
        name: 'an extension of ours in another spelling',
        given: { 'x-sdk-methd': 'a', 'x-sdk-other': 'b' },
        want: { 'x-sdk-methd': 'a', 'x-sdk-other': 'b' },
        keys: [['x-sdk-methd']],
      },
      {
        name: 'a list element without a value',
        given: { tags: [null, 'a'], parameters: [null, { name: 'q', in: 'query' }], security: [null] },
        want: { tags: ['a'], parameters: [{ name: 'q', in: 'query' }], security: [] },
        keys: [
          ['tags', '0'],
          ['parameters', '0'],
          ['security', '0'],
        ],
      },
      {
        name: 'a key of a map without a value',
        given: {
          responses: {
            200: { description: 'Y', content: { 'application/json': null }, headers: { h: null } },
            404: null,
          },
          security: [{ key: null }],
        },
        want: {
          responses: { 200: { description: 'Y', content: { 'application/json': {} }, headers: { h: {} } }, 404: {} },
          security: [{ key: [] }],
        },
        keys: [
          ['responses', '200', 'content', 'application/json'],
          ['responses', '200', 'headers', 'h'],
          ['responses', '404'],
          ['security', '0', 'key'],
        ],
      },
      {
        name: 'an extension',
        given: { 'x-a': 7, responses: { 'x-b': 8 } },
        want: { 'x-a': 7, responses: { 'x-b': 8 } },
        keys: [],
      },
    ],
  )('$name', ({ given, want, keys, code = 'structure' }) => {
    const got = repaired({ paths: { '/a': { get: given } } })
    expect(got.value['paths']).toEqual({ '/a': { get: want } })
    expect(got.places).toEqual(keys.map((own) => `${code} ${at('paths', '/a', 'get', ...own)}`))
  })
})

test('paths are read without the spaces around them', () => {
  const item = { get: { responses: {} } }
  const got = repaired({ paths: { ' /a': item, '/b ': item, '/c': item, '/c ': item } })
  expect(got.value['paths']).toEqual({ '/a': item, '/b': item, '/c': item, '/c ': item })
  expect(got.places).toEqual([`structure ${at('paths', ' /a')}`, `structure ${at('paths', '/b ')}`])
})

test('the keys of components are names, not media types or paths', () => {
  const components = { mediaTypes: { PetJson: { schema: {} } }, pathItems: { ' Pets ': {} } }
  expect(repaired({ openapi: '3.2.0', components })).toMatchObject({ value: { components }, places: [] })
})
