import { expect, test } from 'vitest'
import { loadFiles, summariesOf } from './documents.fixture.ts'

const swagger = `swagger: 2.0
info: { title: Test, version: '1' }
host: api.example.com
basePath: /v1
schemes: [http, https]
consumes: [application/json]
produces: [application/json]
securityDefinitions:
  key: { type: apiKey, in: header, name: X-Key }
  app: { type: oauth2, flow: application, tokenUrl: https://auth.example.com/token, scopes: {} }
paths:
  /pets:
    post:
      operationId: addPet
      parameters:
        - { name: pet, in: body, required: true, schema: { $ref: '#/definitions/Pet' } }
        - { name: tags, in: query, type: array, items: { type: string }, collectionFormat: multi }
        - { name: csv, in: query, type: array, items: { type: string }, collectionFormat: csv }
      responses:
        200: { description: OK, schema: { $ref: '#/definitions/Pet' } }
  /files:
    post:
      operationId: upload
      consumes: [multipart/form-data]
      parameters:
        - { name: file, in: formData, required: true, type: file }
        - { name: note, in: formData, type: string }
      responses: { 204: { description: Stored } }
definitions:
  Pet:
    type: object
    required: [name]
    properties: { name: { type: string }, kind: { type: string, x-nullable: true } }
`

test('Swagger 2.0 is read as OpenAPI 3.0', async () => {
  const [document] = await loadFiles({ 'api.yaml': swagger })
  const value = document?.value ?? {}
  expect(value).toMatchObject({
    openapi: expect.stringMatching(/^3\.0/),
    servers: [{ url: 'https://api.example.com/v1' }, { url: 'http://api.example.com/v1' }],
    paths: {
      '/pets': {
        post: {
          parameters: [
            { name: 'tags', in: 'query', schema: { type: 'array' } },
            { name: 'csv', in: 'query', explode: false },
          ],
          requestBody: {
            required: true,
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Pet' } } },
          },
          responses: { 200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Pet' } } } } },
        },
      },
      '/files': {
        post: {
          requestBody: {
            content: {
              'multipart/form-data': { schema: { properties: { file: { type: 'string', format: 'binary' } } } },
            },
          },
        },
      },
    },
    components: {
      schemas: { Pet: { required: ['name'] } },
      securitySchemes: {
        key: { type: 'apiKey' },
        app: { type: 'oauth2', flows: { clientCredentials: { tokenUrl: 'https://auth.example.com/token' } } },
      },
    },
  })
})

test.each([
  ['#/components/schemas/Pet/properties/name', 'name: { type: string }, kind'],
  [
    '#/paths/~1pets/post/responses/200/content/application~1json/schema',
    "schema: { $ref: '#/definitions/Pet' } }\n  /files",
  ],
  ['#/paths/~1pets/post/requestBody/content/application~1json', 'parameters:\n        - { name: pet'],
  ['#/components/securitySchemes/app', 'app: {'],
  ['#/servers/0', 'host:'],
])('%s is found in the original', async (pointer, text) => {
  const [document] = await loadFiles({ 'api.yaml': swagger })
  const place = document?.locate(pointer)
  const before = swagger.slice(0, swagger.indexOf(text)).split('\n')
  expect([place?.line, place?.column]).toEqual([before.length, (before.at(-1)?.length ?? 0) + 1])
})

test('other versions are refused', async () => {
  expect(await summariesOf(() => loadFiles({ 'api.yaml': 'swagger: "1.2"\n' }))).toEqual([
    'error unsupported-version api.yaml:1:1 Swagger 1.2 documents are not read | Supported are Swagger 2.0 and OpenAPI 3.0, 3.1 and 3.2.',
  ])
})
