import type { JsonObject } from '../../lib/json.ts'
import { object, type TestDocument } from '../diff.fixture.ts'

const text = { type: 'string' }
const integer = { type: 'integer' }
const list = { type: 'array', items: text }
const pet = { $ref: '#/components/schemas/Pet' }
const json = (schema: JsonObject): JsonObject => ({ 'application/json': { schema } })
const found = { '200': { description: 'OK', content: json(pet) } }

/** A document with each member of OpenAPI that the packages depend on outside of schemas. */
export const everything = {
  schemas: {
    Pet: object({
      'id!': text,
      name: text,
      born: { type: 'string', format: 'date-time' },
      owner: object({ id: text }),
    }),
    Page: object({ items: { type: 'array', items: pet }, next: text, total: integer }),
    Problem: object({ code: text }),
    Event: object({ delta: text, type: text }),
  },
  components: {
    securitySchemes: {
      key: { type: 'apiKey', in: 'header', name: 'X-Key' },
      cookie: { type: 'apiKey', in: 'cookie', name: 'sid' },
      bearer: { type: 'http', scheme: 'bearer' },
      basic: { type: 'http', scheme: 'basic' },
      oauth: {
        type: 'oauth2',
        flows: {
          clientCredentials: { tokenUrl: 'https://auth.example.com/token', scopes: { read: 'Read', write: 'Write' } },
        },
      },
    },
  },
  root: {
    servers: [
      { url: 'https://{region}.example.com', variables: { region: { default: 'eu', enum: ['eu', 'us'] } } },
      { url: 'https://test.example.com' },
    ],
    security: [{ key: [] }, { oauth: ['read'] }],
    webhooks: {
      born: {
        post: {
          operationId: 'onBorn',
          requestBody: { content: json(pet) },
          responses: { '200': { description: 'OK' } },
        },
      },
    },
  },
  paths: {
    '/pets': {
      get: {
        operationId: 'listPets',
        tags: ['pets'],
        parameters: [
          { name: 'limit', in: 'query', schema: integer },
          { name: 'cursor', in: 'query', schema: text },
          { name: 'tags', in: 'query', style: 'pipeDelimited', explode: false, schema: list },
          { name: 'filter', in: 'query', style: 'deepObject', explode: true, schema: object({ a: text, b: list }) },
          { name: 'where', in: 'query', content: json(object({ a: text })) },
          { name: 'raw', in: 'query', allowReserved: true, schema: text },
          { name: 'X-Trace', in: 'header', schema: text },
          { name: 'theme', in: 'cookie', schema: text },
        ],
        responses: {
          '200': {
            description: 'OK',
            headers: { 'X-Total': { schema: integer } },
            content: json({ $ref: '#/components/schemas/Page' }),
          },
          '404': { description: 'None', content: json({ $ref: '#/components/schemas/Problem' }) },
          '4XX': {
            description: 'Refused',
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
          },
          default: { description: 'Failed' },
        },
        'x-sdk-pagination': { kind: 'cursor', cursor: 'cursor', next: 'next', items: 'items', limit: 'limit' },
      },
      post: {
        operationId: 'createPet',
        tags: ['pets'],
        requestBody: { required: true, content: json(pet) },
        responses: { '201': found['200'], '202': { description: 'Later' }, '204': { description: 'None' } },
        security: [{ bearer: [] }, { oauth: ['write'] }],
        servers: [{ url: 'https://write.example.com' }],
        'x-sdk-failure': ['owner.id', { path: 'name', values: ['error'] }],
      },
    },
    '/pets/{id}': {
      parameters: [{ name: 'id', in: 'path', required: true, schema: text }],
      get: {
        operationId: 'getPet',
        tags: ['pets'],
        responses: {
          '200': { description: 'OK', content: { ...json(pet), 'text/csv': { schema: text }, 'image/png': {} } },
        },
      },
      put: {
        operationId: 'replacePet',
        tags: ['pets'],
        requestBody: {
          content: {
            'multipart/form-data': {
              schema: object({
                photo: text,
                meta: object({ a: text }),
                tags: list,
                file: { type: 'string', format: 'binary' },
              }),
              encoding: {
                photo: { contentType: 'image/png' },
                meta: { contentType: 'application/xml' },
                tags: { style: 'form' },
              },
            },
          },
        },
        responses: { '204': { description: 'Done' } },
      },
      patch: {
        operationId: 'editPet',
        tags: ['pets'],
        requestBody: {
          content: {
            'application/x-www-form-urlencoded': {
              schema: object({ tags: list, meta: object({ a: text }), at: text }),
              encoding: {
                tags: { style: 'spaceDelimited', explode: false },
                meta: { style: 'deepObject', explode: true },
                at: { allowReserved: true },
              },
            },
          },
        },
        responses: { '200': { description: 'OK', content: { 'text/plain': { schema: text } } } },
      },
      delete: { operationId: 'deletePet', tags: ['pets'], responses: { '204': { description: 'Gone' } } },
    },
    '/files': {
      post: {
        operationId: 'upload',
        tags: ['files'],
        requestBody: { required: true, content: { 'image/png': {}, 'image/jpeg': {} } },
        responses: { '200': { description: 'OK', content: { 'application/octet-stream': {} } } },
      },
      put: {
        operationId: 'write',
        tags: ['files'],
        requestBody: { content: { 'text/plain': { schema: text }, ...json(pet) } },
        responses: { default: { description: 'OK', content: json(pet) } },
      },
      query: {
        operationId: 'search',
        tags: ['files'],
        requestBody: { content: { 'application/jsonl': { itemSchema: pet } } },
        responses: { '200': { description: 'OK', content: { 'application/jsonl': { itemSchema: pet } } } },
      },
    },
    '/chat': {
      post: {
        operationId: 'chat',
        tags: ['chat'],
        requestBody: { required: true, content: json(object({ 'text!': text, stream: { type: 'boolean' } })) },
        responses: {
          '200': {
            description: 'OK',
            content: { ...json(pet), 'text/event-stream': { itemSchema: { $ref: '#/components/schemas/Event' } } },
          },
        },
        'x-sdk-stream': { field: 'stream', sentinel: '[DONE]', last: { path: 'type', values: ['end'] } },
      },
      get: {
        operationId: 'events',
        tags: ['chat'],
        responses: {
          '200': {
            description: 'OK',
            content: { 'text/event-stream': { itemSchema: { $ref: '#/components/schemas/Event' } } },
          },
        },
      },
    },
  },
} satisfies TestDocument
