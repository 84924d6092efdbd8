import { expect, test } from 'vitest'
import { loadFiles } from './test-documents.ts'

const response = 'responses: { 204: { description: OK } }'

/** The converted document of the YAML after `info`. */
async function converted(rest: string) {
  const [document] = await loadFiles({ 'api.yaml': `swagger: '2.0'\ninfo: { title: Test, version: '1' }\n${rest}` })
  return document?.value
}

/** What the operation `POST /a` becomes. */
async function operationOf(operation: string, rest = '') {
  const value = await converted(`paths:\n  /a:\n    post: { ${operation}, ${response} }\n${rest}`)
  return value?.['paths']
}

const string = { type: 'string' }

test.each<[string, string, string, object]>([
  [
    'a body of #/parameters',
    "parameters: [{ $ref: '#/parameters/B' }]",
    'parameters:\n  B: { name: b, in: body, required: true, schema: { type: string } }',
    { requestBody: { required: true, content: { 'application/json': { schema: string } } } },
  ],
  [
    'a field of #/parameters',
    "parameters: [{ $ref: '#/parameters/F' }, { name: g, in: formData, type: integer }]",
    'parameters:\n  F: { name: f, in: formData, required: true, type: string }',
    {
      requestBody: {
        required: true,
        content: {
          'application/x-www-form-urlencoded': {
            schema: { properties: { f: string, g: { type: 'integer' } }, required: ['f'] },
          },
        },
      },
    },
  ],
  [
    'fields without a media type are URL-encoded',
    'parameters: [{ name: f, in: formData, type: string }]',
    '',
    { requestBody: { content: { 'application/x-www-form-urlencoded': {} } } },
  ],
  [
    'files are not',
    'parameters: [{ name: f, in: formData, type: file }]',
    'consumes: [application/json]',
    { requestBody: { content: { 'multipart/form-data': { schema: { properties: { f: { format: 'binary' } } } } } } },
  ],
  [
    'a list of a form is comma-separated by default',
    'parameters: [{ name: f, in: formData, type: array, items: { type: string } }]',
    '',
    {
      requestBody: {
        content: { 'application/x-www-form-urlencoded': { encoding: { f: { style: 'form', explode: false } } } },
      },
    },
  ],
  [
    'a list of a query too',
    'parameters: [{ name: f, in: query, type: array, items: { type: string } }]',
    '',
    { parameters: [{ name: 'f', style: 'form', explode: false }] },
  ],
  [
    'tabs',
    'parameters: [{ name: f, in: query, type: array, collectionFormat: tsv, items: { type: string } }]',
    '',
    { parameters: [{ name: 'f', 'x-sdk-style': 'tabDelimited' }] },
  ],
  [
    'spaces in a header, which OpenAPI 3 cannot say',
    'parameters: [{ name: f, in: header, type: array, collectionFormat: ssv, items: { type: string } }]',
    '',
    { parameters: [{ name: 'f', 'x-sdk-style': 'spaceDelimited' }] },
  ],
])('%s', async (_, operation, rest, want) => {
  expect(await operationOf(operation, rest)).toMatchObject({ '/a': { post: want } })
})

test('a body of the path item is one of its operations, whose own goes before', async () => {
  const value = await converted(`paths:
  /a:
    parameters: [{ name: b, in: body, schema: { type: string } }, { name: q, in: query, type: string }]
    put: { ${response} }
    post: { parameters: [{ name: c, in: body, schema: { type: integer } }], ${response} }
`)
  const content = (type: string) => ({ requestBody: { content: { 'application/json': { schema: { type } } } } })
  expect(value?.['paths']).toMatchObject({
    '/a': { parameters: [{ name: 'q', in: 'query' }], put: content('string'), post: content('integer') },
  })
})

test.each([
  ['host: a.test\nbasePath: /v1', ['https://a.test/v1']],
  ['host: a.test\nschemes: [http]', ['http://a.test']],
  ['host: a.test\nschemes: [http, https]', ['https://a.test', 'http://a.test']],
  ['basePath: /v1', ['/v1']],
])('%j', async (rest, urls) => {
  const value = await converted(`${rest}\npaths: {}`)
  expect(value?.['servers']).toEqual(urls.map((url) => ({ url })))
})

test('references into paths, and to the file itself', async () => {
  const value = await converted(`paths:
  /tree:
    get:
      responses:
        200: { description: OK, schema: { type: object, properties: { child: { $ref: '#/paths/~1tree/get/responses/200/schema' } } } }
        404: { description: None, schema: { $ref: 'api.yaml#/definitions/Gone' } }
        410: { $ref: '#/paths/~1tree/get/responses/404' }
definitions:
  Gone: { type: object }
`)
  const child = { $ref: '#/components/schemas/TreeGetResponses200Schema' }
  const gone = { content: { 'application/json': { schema: { $ref: '#/components/schemas/Gone' } } } }
  expect(value).toMatchObject({
    paths: {
      '/tree': {
        get: {
          responses: {
            200: { content: { 'application/json': { schema: { properties: { child } } } } },
            404: gone,
            410: gone,
          },
        },
      },
    },
    components: { schemas: { TreeGetResponses200Schema: { type: 'object', properties: { child } } } },
  })
})
