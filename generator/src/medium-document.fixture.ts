/** Edits are by hand: nothing checks their steps. */
// oxlint-disable-next-line typescript/no-explicit-any
export type MutableDocument = any

export const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
export const json = (schema: object) => ({ 'application/json': { schema } })
export const ok = (schema: object) => ({ 200: { description: 'OK', content: json(schema) } })
export const query = (name: string, schema: object = { type: 'string' }) => ({ name, in: 'query', schema })

/** An API with one operation of each kind. */
export function mediumDocument(): MutableDocument {
  return structuredClone({
    openapi: '3.0.3',
    info: { title: 'Acme', version: '1.0.0', description: 'Things.' },
    servers: [{ url: 'https://acme.example' }],
    security: [{ key: [] }],
    tags: [{ name: 'pets', description: 'Animals.' }, { name: 'orders' }],
    paths: {
      '/pets': {
        parameters: [{ ...query('tenant'), allowEmptyValue: true }],
        get: {
          operationId: 'listPets',
          tags: ['pets'],
          summary: 'List pets',
          'x-sdk-aliases': ['animals.list'],
          'x-sdk-pagination': { kind: 'offset', offset: 'offset', items: 'items' },
          parameters: [query('offset', { type: 'integer' }), query('since', { type: 'string', format: 'date-time' })],
          responses: { ...ok(ref('Pets')), 404: { description: 'None', content: json(ref('Problem')) } },
        },
        post: {
          operationId: 'createPet',
          tags: ['pets'],
          requestBody: { required: true, content: json(ref('Pet')) },
          responses: { 201: { description: 'Made', content: json(ref('Pet')) } },
        },
      },
      '/pets/{id}': {
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'integer', format: 'int64' } }],
        get: { operationId: 'getPet', tags: ['pets'], responses: ok(ref('Pet')) },
        put: {
          operationId: 'updatePet',
          tags: ['pets'],
          requestBody: {
            content: json({
              type: 'object',
              required: ['name'],
              properties: { name: { type: 'string', nullable: true }, kind: { type: 'string', enum: ['cat', 'dog'] } },
            }),
          },
          responses: ok({ allOf: [ref('Pet'), { type: 'object', required: ['id'] }] }),
          callbacks: {
            done: {
              '{$request.body#/url}': {
                post: {
                  requestBody: { content: json({ type: 'object', properties: { at: { type: 'string' } } }) },
                  responses: { 200: { description: 'OK' } },
                },
              },
            },
          },
        },
        delete: {
          operationId: 'deletePet',
          tags: ['pets'],
          deprecated: true,
          responses: { 204: { description: 'Gone' } },
        },
      },
      '/pets/{id}/photo': {
        put: {
          operationId: 'upload',
          tags: ['pets'],
          parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
          requestBody: {
            content: {
              'multipart/form-data': {
                schema: {
                  type: 'object',
                  properties: { file: { type: 'string', format: 'binary' }, note: { type: 'string' } },
                },
              },
            },
          },
          responses: {
            200: { description: 'OK', content: { 'image/png': { schema: { type: 'string', format: 'binary' } } } },
          },
        },
      },
      '/orders': {
        get: {
          operationId: 'listOrders',
          tags: ['orders'],
          security: [],
          servers: [{ url: 'https://orders.example' }],
          parameters: [
            query('page', { type: 'integer' }),
            query('filter', { type: 'object', properties: { state: ref('State') } }),
          ],
          responses: ok({ type: 'array', items: ref('Order') }),
        },
        post: {
          operationId: 'createOrder',
          tags: ['orders'],
          requestBody: { content: json(ref('Order')) },
          responses: { ...ok(ref('Order')), default: { description: 'Failed', content: json(ref('Problem')) } },
        },
      },
      '/chat': {
        post: {
          operationId: 'chat',
          requestBody: {
            required: true,
            content: json({
              type: 'object',
              required: ['text'],
              properties: { text: { type: 'string' }, stream: { type: 'boolean' } },
            }),
          },
          responses: {
            200: {
              description: 'OK',
              content: {
                ...json({ type: 'object', properties: { text: { type: 'string' } } }),
                'text/event-stream': { schema: { type: 'object', properties: { delta: { type: 'string' } } } },
              },
            },
          },
        },
      },
      '/health': {
        get: {
          operationId: 'health',
          responses: { 200: { description: 'OK', content: { 'text/plain': { schema: { type: 'string' } } } } },
        },
      },
    },
    components: {
      securitySchemes: { key: { type: 'http', scheme: 'bearer' } },
      schemas: {
        Pet: {
          type: 'object',
          required: ['name'],
          properties: {
            id: { type: 'integer', format: 'int64', readOnly: true },
            name: { type: 'string', description: 'Its name.' },
            born: { type: 'string', format: 'date-time' },
            owner: { type: 'object', properties: { city: { type: 'string' } } },
          },
        },
        Pets: {
          type: 'object',
          required: ['items'],
          properties: { items: { type: 'array', items: ref('Pet') }, total: { type: 'integer' } },
        },
        Order: {
          type: 'object',
          properties: {
            pet: ref('Pet'),
            state: ref('State'),
            parts: { type: 'array', items: { type: 'object', properties: { order: ref('Order') } } },
          },
        },
        State: { type: 'string', enum: ['new', 'sent'] },
        Problem: { type: 'object', properties: { message: { type: 'string' } } },
      },
    },
  })
}
