import type { JsonObject } from '../lib/json.ts'

const text = { type: 'string' }
const cat = { $ref: '#/components/schemas/Cat' }
const json = (schema: JsonObject, rest: JsonObject = {}): JsonObject => ({ 'application/json': { schema, ...rest } })
const failed = { description: 'Failed', content: json({ $ref: '#/components/schemas/Problem' }) }

/** A small document with each member that transformations change. */
export const richDocument: JsonObject = {
  openapi: '3.1.0',
  info: { title: 'Acme', version: '1' },
  servers: [{ url: 'https://acme.example' }],
  security: [{ key: [] }],
  tags: [{ name: 'cats', description: 'Animals' }],
  paths: {
    '/cats/{id}': {
      parameters: [{ name: 'id', in: 'path', required: true, schema: text, example: 'tom' }],
      get: {
        operationId: 'getCat',
        tags: ['cats'],
        parameters: [
          { name: 'fields', in: 'query', schema: { type: 'array', items: text } },
          { name: 'mode', in: 'query', schema: { const: 'full' } },
        ],
        responses: {
          '200': {
            description: 'Found',
            headers: { 'X-Total': { schema: { type: 'integer' } } },
            links: { next: { operationId: 'getCat' } },
            content: json(
              { ...cat, description: 'A cat' },
              { examples: { tom: { value: { kind: 'Cat', name: 'Tom' } } } },
            ),
          },
          '404': failed,
        },
      },
      put: {
        operationId: 'putCat',
        tags: ['cats'],
        requestBody: { content: json({ ...cat, required: ['name'] }, { example: { kind: 'Cat', name: 'Tom' } }) },
        callbacks: {
          done: { '{$request.query.url}': { post: { requestBody: { content: json(cat) }, responses: {} } } },
        },
        responses: {
          '200': { description: 'Done', content: json({ $ref: '#/components/schemas/Pet' }) },
          '404': failed,
        },
      },
    },
    '/watch': {
      post: {
        operationId: 'watch',
        requestBody: {
          required: true,
          content: json({ type: 'object', required: ['text'], properties: { text, stream: { type: 'boolean' } } }),
        },
        responses: {
          '200': {
            description: 'Events',
            content: { ...json(cat), 'text/event-stream': { schema: { type: 'object', properties: { delta: text } } } },
          },
        },
      },
    },
  },
  components: {
    securitySchemes: { key: { type: 'http', scheme: 'bearer' } },
    schemas: {
      Pet: { oneOf: [cat, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: 'kind' } },
      Cat: {
        type: 'object',
        required: ['kind'],
        properties: {
          kind: { type: 'string' },
          name: { type: ['string', 'null'], example: 'Tom', description: 'Its name' },
          born: { type: 'string', format: 'date-time', readOnly: true },
          size: { enum: ['small'] },
        },
        additionalProperties: true,
      },
      Dog: {
        type: 'object',
        required: ['kind'],
        properties: { kind: text, age: { type: 'integer' } },
        additionalProperties: false,
      },
      Problem: { type: 'object', properties: { message: { type: 'string', maxLength: 80 } } },
    },
  },
}
