/**
 * A document with this many operations: reads, lists and writes of resources whose schemas refer to each other, with
 * unions, enums, nullable members and parameters of several kinds. Its size grows with the operations.
 */
export function syntheticDocument(operations: number): object {
  const resources = Math.ceil(operations / 5)
  const indexes = Array.from({ length: resources }, (_, index) => index)
  const paths = indexes.flatMap((index) => Object.entries(pathsOf(index)))
  const kept = limit(paths, operations)
  return {
    openapi: '3.1.1',
    info: { title: 'Bench', version: '1.0.0' },
    servers: [{ url: 'https://api.example.com' }],
    paths: Object.fromEntries(kept),
    components: {
      schemas: Object.assign({ Error: errorSchema }, ...indexes.map((index) => schemasOf(index, resources))),
      securitySchemes: { key: { type: 'http', scheme: 'bearer' } },
    },
    security: [{ key: [] }],
  }
}

type PathItems = [path: string, methods: Record<string, object>][]

/** The first operations, the last path cut short where it has too many. */
function limit(paths: PathItems, operations: number): PathItems {
  let left = operations
  return paths.flatMap(([path, methods]): PathItems => {
    const kept = Object.entries(methods).slice(0, left)
    left -= kept.length
    return kept.length === 0 ? [] : [[path, Object.fromEntries(kept)]]
  })
}

function pathsOf(index: number): Record<string, Record<string, object>> {
  const name = `resource${index}`
  const schema = (suffix = '') => ({ $ref: `#/components/schemas/Resource${index}${suffix}` })
  const common = { tags: [`group ${index % 40}`], summary: `Does something with ${name}` }
  const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' } }
  const body = { required: true, content: { 'application/json': { schema: schema('Input') } } }
  return {
    [`/${name}`]: {
      get: {
        ...common,
        operationId: `list${name}`,
        parameters: [
          { name: 'limit', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 100 } },
          { name: 'filter', in: 'query', style: 'deepObject', schema: { type: 'object' } },
          { name: 'X-Trace', in: 'header', schema: { type: 'string' } },
        ],
        responses: responses({ type: 'array', items: schema() }),
      },
      post: { ...common, operationId: `create${name}`, requestBody: body, responses: responses(schema()) },
    },
    [`/${name}/{id}`]: {
      get: { ...common, operationId: `get${name}`, parameters: [id], responses: responses(schema()) },
      put: {
        ...common,
        operationId: `update${name}`,
        parameters: [id],
        requestBody: body,
        responses: responses(schema('Event')),
      },
      delete: {
        ...common,
        operationId: `delete${name}`,
        parameters: [id],
        responses: { 204: { description: 'Gone' }, 404: errorResponse },
      },
    },
  }
}

const errorSchema = {
  type: 'object',
  required: ['code', 'message'],
  properties: { code: { type: 'integer' }, message: { type: 'string' } },
}

const errorResponse = {
  description: 'Not there',
  content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
}

function responses(schema: object): object {
  return { 200: { description: 'Done', content: { 'application/json': { schema } } }, 404: errorResponse }
}

/** A resource, its input, and a union of events that mention the next resource. */
function schemasOf(index: number, resources: number): Record<string, object> {
  const next = `#/components/schemas/Resource${(index + 1) % resources}`
  const properties = {
    name: { type: 'string', description: 'What people call it.', maxLength: 200 },
    size: { type: ['number', 'null'] },
    state: { type: 'string', enum: ['new', 'active', 'closed'] },
    labels: { type: 'object', additionalProperties: { type: 'string' } },
    parts: { type: 'array', items: { $ref: next } },
  }
  const event = (type: string, payload: object) => ({
    type: 'object',
    required: ['type', 'payload'],
    properties: { type: { const: type }, payload },
  })
  return {
    [`Resource${index}`]: {
      type: 'object',
      required: ['id', 'name'],
      properties: {
        id: { type: 'string', format: 'uuid' },
        createdAt: { type: 'string', format: 'date-time' },
        ...properties,
      },
    },
    [`Resource${index}Input`]: { type: 'object', required: ['name'], properties },
    [`Resource${index}Event`]: {
      oneOf: [event('created', { $ref: next }), event('renamed', { type: 'string' })],
    },
  }
}
