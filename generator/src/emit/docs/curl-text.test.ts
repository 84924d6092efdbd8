import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../../lib/json.ts'
import { apiOf } from '../../model/model.fixture.ts'
import { curlText } from './curl-text.ts'
import { httpRequest } from './http-request.ts'
import { playgroundRequest } from './playground-data.ts'

const parameter = (place: string, example: unknown, more: object = {}): object => ({
  name: 'p',
  in: place,
  required: true,
  example,
  schema: { type: Array.isArray(example) ? 'array' : typeof example },
  ...more,
})
const body = (mediaType: string, example: unknown, schema: object = { type: 'object' }): object => ({
  requestBody: { required: true, content: { [mediaType]: { schema, example } } },
})
const scheme = (value: object): object => ({ security: [{ s: [] }], components: { securitySchemes: { s: value } } })

/** The command for one operation with these members. */
function of(members: object, verb = 'post', document: object = {}, path = '/things'): string | undefined {
  const operation: JsonObject = JSON.parse(JSON.stringify({ operationId: 'act', responses: { 204: {} }, ...members }))
  const others: JsonObject = JSON.parse(JSON.stringify(document))
  const api = apiOf({
    servers: [{ url: 'https://api.example.com/v1/' }],
    ...others,
    paths: { [path]: { [verb]: operation } },
  })
  const [only] = api.operations
  return only && curlText(only, api)?.replaceAll(' \\\n  ', ' ')
}

const server = 'https://api.example.com/v1'

describe('the request', () => {
  test.each<[string, string | undefined, string | undefined]>([
    ['nothing', of({}), `curl ${server}/things -X POST`],
    ['GET', of({}, 'get'), `curl ${server}/things`],
    ['DELETE', of({}, 'delete'), `curl ${server}/things -X DELETE`],
    ['path', of({ parameters: [parameter('path', 'a b')] }, 'get', {}, '/t/{p}'), `curl ${server}/t/a%20b`],
    ['query', of({ parameters: [parameter('query', "it's")] }, 'get'), `curl '${server}/things?p=it'\\''s'`],
    ['list', of({ parameters: [parameter('query', [1, 2])] }, 'get'), `curl '${server}/things?p=1&p=2'`],
    [
      'joined list',
      of({ parameters: [parameter('query', [1, 2], { explode: false })] }, 'get'),
      `curl '${server}/things?p=1%2C2'`,
    ],
    ['header', of({ parameters: [parameter('header', 'x')] }, 'get'), `curl ${server}/things -H 'p: x'`],
    ['cookie', of({ parameters: [parameter('cookie', 'x')] }, 'get'), `curl ${server}/things -H 'cookie: p=x'`],
    ['object in a query', of({ parameters: [parameter('query', { a: 1 })] }, 'get'), undefined],
    [
      'JSON',
      of(body('application/json', { a: "it's" })),
      `curl ${server}/things -H 'content-type: application/json' -d '{\n  "a": "it'\\''s"\n}'`,
    ],
    [
      'form',
      of(body('application/x-www-form-urlencoded', { a: '1 2' })),
      `curl ${server}/things -H 'content-type: application/x-www-form-urlencoded' --data-urlencode 'a=1 2'`,
    ],
    [
      'multipart',
      of(
        body(
          'multipart/form-data',
          { name: '@x', f: 'sample' },
          {
            type: 'object',
            required: ['f'],
            properties: { name: { type: 'string' }, f: { type: 'string', format: 'binary' } },
          },
        ),
      ),
      `curl ${server}/things --form-string name=@x -F f=@file`,
    ],
    [
      'text that begins as a file name does',
      of(body('text/plain', '@x', { type: 'string' })),
      `curl ${server}/things -H 'content-type: text/plain' --data-raw @x`,
    ],
    [
      'bytes',
      of(body('application/pdf', 'x', { type: 'string', format: 'binary' })),
      `curl ${server}/things -H 'content-type: application/pdf' --data-binary @file`,
    ],
    ['unknown request', of({ parameters: [{ name: 'p', in: 'query', required: true }] }, 'get'), undefined],
    ['server of the reader', of({}, 'get', { servers: [{ url: '/v1' }] }), undefined],
  ])('%s', (_name, command, wanted) => {
    expect(command).toBe(wanted)
  })
})

test.each<[string, object, string]>([
  ['bearer', { type: 'http', scheme: 'bearer' }, `curl ${server}/things -H "Authorization: Bearer $ACME_S"`],
  ['basic', { type: 'http', scheme: 'basic' }, `curl ${server}/things -u "$ACME_S"`],
  ['header', { type: 'apiKey', in: 'header', name: 'x-key' }, `curl ${server}/things -H "x-key: $ACME_S"`],
  ['query', { type: 'apiKey', in: 'query', name: 'key' }, `curl ${server}/things"?key=$ACME_S"`],
  ['cookie', { type: 'apiKey', in: 'cookie', name: 'key' }, `curl ${server}/things -b "key=$ACME_S"`],
])('a credential: %s', (_name, value, wanted) => {
  expect(of({}, 'get', scheme(value))).toBe(wanted)
})

test.each([
  ['https://a.test/v1?x=1', '/things', {}, "curl 'https://a.test/v1/things?x=1'"],
  ['https://a.test/v1/?x=1', '/things', {}, "curl 'https://a.test/v1/things?x=1'"],
  ['https://a.test?x=1', '/things', {}, "curl 'https://a.test/things?x=1'"],
  ['https://a.test/?x=1', '/things?y=2', {}, "curl 'https://a.test/things?y=2&x=1'"],
  ['https://a.test?x=1', '/things', { parameters: [parameter('query', 'z')] }, "curl 'https://a.test/things?p=z&x=1'"],
])('the server %s with the path %s', (url, path, members, wanted) => {
  expect(of(members, 'get', { servers: [{ url }] }, path)).toBe(wanted)
})

test('a credential in the query goes behind the query of the server', () => {
  const key = scheme({ type: 'apiKey', in: 'query', name: 'key' })
  const wanted = `curl 'https://a.test/things?x=1'"&key=$ACME_S"`
  expect(of({}, 'get', { servers: [{ url: 'https://a.test?x=1' }], ...key })).toBe(wanted)
})

test('the playground sends JSON and text, and leaves uploads out', () => {
  const uploading = apiOf({
    paths: { '/f': { post: { operationId: 'up', responses: { 204: {} }, ...body('application/pdf', 'x') } } },
  })
  const [upload] = uploading.operations
  expect(upload && httpRequest(upload)?.body).toEqual({ kind: 'file' })
  expect(upload && playgroundRequest(upload, uploading)).toBeUndefined()
})
