import { type Arbitrary, array, boolean, constantFrom, dictionary, record } from 'fast-check'
import type { JsonObject, JsonValue } from './lib/json.ts'
import { keys, nasty, schema, text } from './random-schema.fixture.ts'

const content = (types: readonly string[]): Arbitrary<JsonValue> =>
  dictionary(constantFrom(...types), record({ schema }), { minKeys: 1, maxKeys: 2 })

const parameters = array(
  record({
    name: constantFrom('id', ...nasty.filter((name) => name !== '')),
    in: constantFrom('query', 'header', 'cookie', 'path'),
    required: boolean(),
    description: text,
    schema,
    style: constantFrom('form', 'simple', 'deepObject', 'matrix'),
    explode: boolean(),
  }),
  { maxLength: 4 },
)

const operation = record(
  {
    responses: dictionary(
      constantFrom('200', '201', '204', '2XX', '404', '5XX', 'default'),
      record(
        {
          description: text,
          content: content([
            'application/json',
            'text/plain',
            'image/*',
            '*/*',
            'text/event-stream',
            'application/jsonl',
          ]),
        },
        { requiredKeys: ['description'] },
      ),
    ),
    operationId: text,
    tags: array(text, { maxLength: 2 }),
    summary: text,
    description: text,
    deprecated: boolean(),
    parameters,
    requestBody: record({
      required: boolean(),
      content: content([
        'application/json',
        'multipart/form-data',
        'application/x-www-form-urlencoded',
        'text/xml',
        'audio/*',
      ]),
    }),
  },
  { requiredKeys: ['responses'] },
)

const paths = dictionary(
  constantFrom(
    '/',
    '/a/{id}',
    '/a/{b}/{c}',
    '/{id}.{x}',
    "/it's",
    '/*/',
    '/`${x}`',
    '/q?a=b',
    '/日本',
    '/A',
    '/__proto__',
  ),
  record({ get: operation, post: operation, delete: operation, query: operation }, { requiredKeys: ['get'] }),
  { minKeys: 1, maxKeys: 4 },
)

/** Small documents that are odd in every way a document may be, and in some it may not. */
export const documents: Arbitrary<JsonObject> = record({
  info: record({ title: text, version: text, description: text }),
  servers: array(
    record({ url: constantFrom('https://api.example.com/', "https://x'y`${z}/", '/v1'), description: text }),
    { maxLength: 1 },
  ),
  tags: array(record({ name: text, description: text }), { maxLength: 2 }),
  paths,
  schemas: dictionary(constantFrom(...keys), schema, { maxKeys: 12 }),
}).map(({ schemas, ...rest }) => {
  // Every reference leads somewhere.
  const all = Object.fromEntries(
    keys.map((key) => [key, Object.hasOwn(schemas, key) ? schemas[key] : { type: 'object' }]),
  )
  return { openapi: '3.1.1', ...rest, paths: withDistinctIds(rest.paths), components: { schemas: all } }
})

type Paths = Readonly<Record<string, Readonly<Record<string, { readonly operationId?: string }>>>>

/** Equal ids are refused; some operations go without one. */
function withDistinctIds(given: Paths): JsonObject {
  const taken = new Set<string>()
  const distinct = ({ operationId, ...rest }: { readonly operationId?: string }) => {
    if (operationId === undefined || taken.has(operationId)) return rest
    taken.add(operationId)
    return { operationId, ...rest }
  }
  const mapMembers = <T, U>(object: Readonly<Record<string, T>>, change: (member: T) => U) =>
    Object.fromEntries(Object.entries(object).map(([key, member]) => [key, change(member)]))
  return mapMembers(given, (item) => mapMembers(item, distinct))
}
