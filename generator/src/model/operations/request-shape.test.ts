import { expect, test } from 'vitest'
import type { JsonObject } from '../../lib/json.ts'
import { operationOf } from '../model.fixture.ts'

const string = { type: 'string' }
const path = { name: 'id', in: 'path', required: true, schema: string }
const query = { name: 'limit', in: 'query', schema: { type: 'integer' } }
const header = { name: 'X-Trace', in: 'header', schema: string }
const requestBody = { required: true, content: { 'application/json': { schema: { type: 'object' } } } }

test.each<[string, JsonObject, object]>([
  ['nothing', {}, { kind: 'none' }],
  ['optional parameters', { parameters: [query] }, { kind: 'parameters', required: false }],
  ['a path parameter is required', { parameters: [path, query] }, { kind: 'parameters', required: true }],
  ['a body alone stays flat', { requestBody }, { kind: 'body', headers: [] }],
  [
    'optional headers do not wrap the body',
    { requestBody, parameters: [header] },
    { kind: 'body', headers: [{ property: 'X-Trace' }] },
  ],
  [
    'a required header does',
    { requestBody, parameters: [{ ...header, required: true }] },
    { kind: 'mixed', required: true },
  ],
  [
    'a header of objects does, since the call options take texts',
    { requestBody, parameters: [{ ...header, schema: { type: 'object' } }] },
    { kind: 'mixed', required: true },
  ],
  ['parameters and body', { requestBody, parameters: [path] }, { kind: 'mixed', required: true }],
])('%s', (_title, operation, want) => {
  expect(operationOf(operation).request).toMatchObject(want)
})

test('parameters of one name in several places get properties of their own', () => {
  const { request } = operationOf({
    parameters: [path, { ...path, in: 'query' }, { name: 'body', in: 'query', schema: string }],
  })
  expect(request).toMatchObject({
    parameters: [{ property: 'id' }, { property: 'id_query', wireName: 'id' }, { property: 'body_query' }],
  })
})

test('headers that OpenAPI leaves to other parts are dropped', () => {
  const parameters = ['Accept', 'content-type', 'Authorization'].map((name) => ({ name, in: 'header', schema: string }))
  expect(operationOf({ parameters }).request).toEqual({ kind: 'none' })
})

test.each([
  ['application/json', 'json'],
  ['application/vnd.acme+json; charset=utf-8', 'json'],
  ['application/x-www-form-urlencoded', 'form'],
  ['multipart/form-data', 'multipart'],
  ['text/plain', 'text'],
  ['application/xml', 'text'],
  ['audio/wav', 'binary'],
])('a %s body is sent as %s', (mediaType, encoding) => {
  const { request } = operationOf({ requestBody: { content: { [mediaType]: { schema: {} } } } })
  expect(request).toMatchObject({ kind: 'body', body: { encoding, mediaType, required: false } })
})
