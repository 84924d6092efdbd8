import { expect, test } from 'vitest'
import { loadFiles } from './documents.fixture.ts'

const response = 'responses: { 204: { description: OK } }'

/** The converted document of the YAML after `info`. */
async function converted(rest: string) {
  const [document] = await loadFiles({ 'api.yaml': `swagger: '2.0'\ninfo: { title: Test, version: '1' }\n${rest}` })
  return document?.value
}

/** Result of the conversion for `POST /a`. */
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
  [
    'tabs in a form, and commas in parts',
    'consumes: [multipart/form-data, application/x-www-form-urlencoded], parameters: [{ name: f, in: formData, type: array, collectionFormat: tsv, items: { type: string } }, { name: g, in: formData, type: array, items: { type: string } }]',
    '',
    {
      requestBody: {
        content: {
          'multipart/form-data': { encoding: { f: { 'x-sdk-style': 'tabDelimited', explode: false } } },
          'application/x-www-form-urlencoded': { encoding: { g: { 'x-sdk-style': 'form', explode: false } } },
        },
      },
    },
  ],
  [
    'a list of files',
    'parameters: [{ name: f, in: formData, type: array, items: { type: file } }]',
    '',
    {
      requestBody: {
        content: { 'multipart/form-data': { schema: { properties: { f: { items: { format: 'binary' } } } } } },
      },
    },
  ],
  [
    'no media types are JSON, as a text they are one',
    'consumes: [], produces: text/csv, parameters: [{ name: b, in: body, schema: { type: object } }]',
    'consumes: [text/plain]',
    { requestBody: { content: { 'application/json': { schema: { type: 'object' } } } } },
  ],
  [
    'extensions of an enum are in its schema',
    'parameters: [{ name: f, in: query, type: string, enum: [a], x-ms-enum: { modelAsString: true } }]',
    '',
    { parameters: [{ name: 'f', schema: { enum: ['a'], 'x-ms-enum': { modelAsString: true } } }] },
  ],
  [
    'what is not to be encoded',
    'parameters: [{ name: f, in: query, type: string, x-ms-skip-url-encoding: true }]',
    '',
    { parameters: [{ name: 'f', allowReserved: true }] },
  ],
  [
    'several values of one name',
    'parameters: [{ name: f, in: query, type: array, collectionFormat: multi, items: { type: string } }]',
    '',
    { parameters: [{ name: 'f', style: 'form', explode: true }] },
  ],
  [
    'pipes',
    'parameters: [{ name: f, in: query, type: array, collectionFormat: pipes, items: { type: string } }]',
    '',
    { parameters: [{ name: 'f', style: 'pipeDelimited', explode: false }] },
  ],
  [
    'an exclusive limit, a default, an enum and a pattern of a parameter',
    'parameters: [{ name: f, in: query, type: integer, default: 1, maximum: 9, exclusiveMaximum: true, enum: [1, 2] }]',
    '',
    { parameters: [{ name: 'f', schema: { default: 1, enum: [1, 2], maximum: 9, exclusiveMaximum: true } }] },
  ],
  [
    'an operation names its own media types',
    'consumes: [text/csv], parameters: [{ name: b, in: body, schema: { type: string } }]',
    'consumes: [application/json]',
    { requestBody: { content: { 'text/csv': { schema: string } } } },
  ],
  [
    'schemes of an operation',
    'schemes: [http, https]',
    'host: a.test\nbasePath: /v1',
    { servers: [{ url: 'https://a.test/v1' }, { url: 'http://a.test/v1' }] },
  ],
  [
    'a requirement of its own, deprecation',
    'security: [], deprecated: true',
    'security: [{ key: [] }]\nsecurityDefinitions: { key: { type: apiKey, in: header, name: X-Key } }',
    { security: [], deprecated: true },
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

test('a shared response of an operation that produces something else', async () => {
  const value = await converted(`paths:
  /a: { get: { produces: [text/csv], responses: { 200: { $ref: '#/responses/T' }, 404: { $ref: '#/responses/None' } } } }
  /b: { get: { produces: [application/json], responses: { 200: { $ref: '#/responses/T' } } } }
responses: { T: { description: T, schema: { type: string } }, None: { description: None } }`)
  const none = { $ref: '#/components/responses/None' }
  const shared = { $ref: '#/components/responses/T' }
  expect(value?.['paths']).toMatchObject({
    '/a': { get: { responses: { 200: { content: { 'text/csv': { schema: string } } }, 404: none } } },
    '/b': { get: { responses: { 200: shared } } },
  })
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

test.each<[string, string, object]>([
  ['a file', 'schema: { type: file }', { 'application/json': { schema: { type: 'string', format: 'binary' } } }],
  [
    'an example without a media type',
    'schema: { type: integer }, examples: { first: 5 }',
    { 'application/json': { schema: { type: 'integer' }, example: 5 } },
  ],
  [
    'an example of a media type that the operation does not name',
    'schema: { type: integer }, examples: { text/plain: 5 }',
    { 'application/json': { schema: { type: 'integer' } }, 'text/plain': { schema: { type: 'integer' }, example: 5 } },
  ],
])('a response: %s', async (_, members, content) => {
  const value = await converted(`paths: { /a: { get: { responses: { 200: { description: OK, ${members} } } } } }`)
  expect(value?.['paths']).toMatchObject({ '/a': { get: { responses: { 200: { content } } } } })
})

test('examples add no media type to those that are produced', async () => {
  const examples = 'examples: { application/json: 1, text/plain: 2, application/xml: 3 }'
  const response200 = `200: { description: OK, schema: { type: integer }, ${examples} }`
  const produces = 'produces: [application/xml, application/vnd.a+json]'
  const value = await converted(`paths: { /a: { get: { ${produces}, responses: { ${response200} } } } }`)
  const schema = { type: 'integer' }
  const content = { 'application/xml': { schema, example: 3 }, 'application/vnd.a+json': { schema, example: 1 } }
  expect(value?.['paths']).toEqual({
    '/a': { get: expect.objectContaining({ responses: { 200: { description: 'OK', content } } }) },
  })
})

const flow = 'type: oauth2, scopes: { r: read }, authorizationUrl: https://a.test/a, tokenUrl: https://a.test/t'

test.each<[string, object]>([
  ['type: basic', { type: 'http', scheme: 'basic' }],
  ['type: apiKey, in: query, name: k', { type: 'apiKey', in: 'query', name: 'k' }],
  [`${flow}, flow: implicit`, { flows: { implicit: { scopes: { r: 'read' } } } }],
  [`${flow}, flow: password`, { flows: { password: { tokenUrl: 'https://a.test/t' } } }],
  [`${flow}, flow: application`, { flows: { clientCredentials: { tokenUrl: 'https://a.test/t' } } }],
  [`${flow}, flow: accessCode`, { flows: { authorizationCode: { authorizationUrl: 'https://a.test/a' } } }],
])('a security definition: %s', async (members, want) => {
  const value = await converted(`paths: {}\nsecurityDefinitions: { s: { ${members} } }`)
  expect(value).toMatchObject({ components: { securitySchemes: { s: want } } })
})

test('schemas: discriminator, nullability, read-only members; headers and responses that are shared', async () => {
  const value = await converted(`paths:
  /a: { get: { responses: { 200: { $ref: '#/responses/Ok' } } } }
responses:
  Ok: { description: OK, headers: { X-Left: { type: integer } }, schema: { $ref: '#/definitions/Pet' } }
definitions:
  Pet: { type: object, discriminator: kind, required: [kind], properties: { kind: { type: string }, id: { type: string, readOnly: true, x-nullable: true } } }
`)
  const pet = { schema: { $ref: '#/components/schemas/Pet' } }
  expect(value).toMatchObject({
    paths: { '/a': { get: { responses: { 200: { $ref: '#/components/responses/Ok' } } } } },
    components: {
      responses: {
        Ok: { headers: { 'X-Left': { schema: { type: 'integer' } } }, content: { 'application/json': pet } },
      },
      schemas: {
        Pet: { discriminator: { propertyName: 'kind' }, properties: { id: { readOnly: true, nullable: true } } },
      },
    },
  })
})

test.each([
  ['consumes: 7', '', '#/consumes'],
  ['', 'produces: [7, text/csv]', '#/paths/~1a/post/produces'],
  ['', 'consumes: null', '#/paths/~1a/post/consumes'],
])('media types that are none are left out with a warning: %s%s', async (rest, operation, pointer) => {
  const own = [operation, 'responses: { 204: { description: OK } }'].filter((part) => part !== '').join(', ')
  const text = `swagger: '2.0'\ninfo: { title: Test, version: '1' }\n${rest}\npaths:\n  /a:\n    post: { ${own} }\n`
  const [document] = await loadFiles({ 'api.yaml': text })
  expect(document?.repairs).toMatchObject([{ code: 'structure', place: document?.locate(pointer) }])
})
