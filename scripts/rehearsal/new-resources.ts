import type { JsonObject } from '../../generator/src/lib/json.ts'

/** Resources that the vendor has added to its API: five operations for each. */
export const newResources = [
  'agents',
  'alerts',
  'batches',
  'budgets',
  'evaluations',
  'fine-tunes',
  'invoices',
  'projects',
  'prompts',
  'routers',
  'sessions',
  'webhooks',
] as const

export function resourcePaths(): JsonObject {
  return Object.fromEntries(newResources.flatMap((name) => pathsOf(name)))
}

export function resourceSchemas(): JsonObject {
  return Object.fromEntries(
    newResources.flatMap((name) => [
      [typeOf(name), schemaOf(name)],
      [
        `${typeOf(name)}List`,
        { type: 'object', required: ['data'], properties: { data: { type: 'array', items: ref(name) } } },
      ],
    ]),
  )
}

function pathsOf(name: string): readonly (readonly [path: string, item: JsonObject])[] {
  const type = typeOf(name)
  const body = { required: true, content: json(ref(name), sample(name)) }
  const operation = (verb: string, parts: JsonObject): JsonObject => ({
    operationId: `${verb}${type}`,
    tags: [type],
    summary: `${verb} ${name}`,
    'x-speakeasy-group': name,
    ...parts,
  })
  const found = { description: 'Found', content: json(ref(name), sample(name)) }
  const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' }, example: 'one' }
  return [
    [
      `/${name}`,
      {
        get: operation('list', {
          responses: {
            '200': {
              description: 'All',
              content: json({ $ref: `#/components/schemas/${type}List` }, { data: [sample(name)] }),
            },
          },
        }),
        post: operation('create', { requestBody: body, responses: { '201': found } }),
      },
    ],
    [
      `/${name}/{id}`,
      {
        parameters: [id],
        get: operation('get', { responses: { '200': found } }),
        patch: operation('update', { requestBody: body, responses: { '200': found } }),
        delete: operation('delete', { responses: { '204': { description: 'Deleted' } } }),
      },
    ],
    ...(name === 'invoices' ? [[`/${name}/{id}/file`, { parameters: [id], get: fileOperation }] as const] : []),
  ]
}

/** Bytes with an example, which no mock server can send as they are written. */
const fileOperation: JsonObject = {
  operationId: 'downloadInvoice',
  summary: 'Download an invoice',
  responses: {
    '200': {
      description: 'The file',
      content: { 'application/pdf': { schema: { type: 'string', format: 'binary' }, example: '%PDF-1.7' } },
    },
  },
}

/** The example of the schema differs from those of the media types that use it. */
function schemaOf(name: string): JsonObject {
  return {
    type: 'object',
    required: ['name'],
    properties: { name: { type: 'string' }, status: { type: 'string', enum: ['active', 'archived'] } },
    example: { name: `${name} of the schema`, status: 'archived' },
  }
}

function sample(name: string): JsonObject {
  return { name: `one of ${name}`, status: 'active' }
}

function json(schema: JsonObject, value: JsonObject): JsonObject {
  return { 'application/json': { schema, examples: { usual: { value } } } }
}

function ref(name: string): JsonObject {
  return { $ref: `#/components/schemas/${typeOf(name)}` }
}

function typeOf(name: string): string {
  return name.replaceAll(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase())
}
