import {
  type Arbitrary,
  array,
  boolean,
  constant,
  constantFrom,
  dictionary,
  integer,
  letrec,
  oneof,
  record,
  uniqueArray,
} from 'fast-check'
import type { JsonObject, JsonValue } from './json.ts'
import { appendPointer } from './json-pointer.ts'

/** Names and texts that have broken generators: reserved words, globals, the prototype, ends of comments and strings. */
const nasty = [
  '*/ alert(1) /*',
  '`${alert(1)}`',
  "'); alert(1); ('",
  '"',
  '\\',
  'a\nb',
  '\u2028',
  '\u2029',
  '\r',
  '</script>',
  '//',
  '',
  ' ',
  '__proto__',
  'constructor',
  'prototype',
  'then',
  'toString',
  'default',
  'class',
  'await',
  '\u0000',
  '{',
  '🙂',
  'Promise',
  'Error',
  'Record',
  'Array',
  'Object',
  'string',
  'Function',
  'Response',
  'AsJson',
  'BinaryBody',
  'WithRequired',
  '1',
  '2fa',
  'a-b',
  'a_b',
  'A-B',
  'aB',
  'AB',
  'ab',
  'Ärger',
  '日本',
  'é',
  'e\u0301',
  'a/b',
  'a~b',
  'a%20b',
  '../../x',
  'request',
  'options',
  'client',
  'operation',
  'body',
  'call',
  'schemas',
  'index',
  'CON',
  'x'.repeat(80),
]
const text = constantFrom(...nasty)
const keys = ['Plain', 'Other', ...nasty.filter((name) => name !== '')]
const reference = constantFrom(...keys).map((key) => appendPointer('#/components/schemas', key))

const { schema } = letrec<{ schema: JsonValue }>((tie) => {
  const inner = tie('schema')
  const several = array(inner, { minLength: 1, maxLength: 3 })
  const properties = dictionary(text, inner, { maxKeys: 3 })
  const some = (members: Readonly<Record<string, Arbitrary<JsonValue>>>): Arbitrary<JsonValue> =>
    record(members, { requiredKeys: Object.keys(members).slice(0, 1) }).map((value) => ({ ...value }))
  return {
    schema: oneof(
      { depthSize: 'small', withCrossShrink: true },
      constantFrom<JsonValue>(true, false, {}),
      some({
        type: constantFrom('string', 'integer', 'boolean', 'null'),
        description: text,
        default: text,
        title: text,
      }),
      some({ enum: array(constantFrom<JsonValue>(...nasty, null, 1, -2.5, true), { minLength: 1, maxLength: 4 }) }),
      some({ const: text }),
      some({ $ref: reference, description: text, properties }),
      some({ type: constant('string'), format: constantFrom('binary', 'date'), contentMediaType: text }),
      some({
        type: uniqueArray(constantFrom('string', 'object', 'array', 'null'), { minLength: 1 }),
        properties,
        items: inner,
      }),
      some({ type: constant('array'), items: inner }),
      some({ prefixItems: several, items: inner, minItems: integer({ min: 0, max: 3 }) }),
      some({ properties, required: array(text, { maxLength: 3 }), additionalProperties: inner, readOnly: boolean() }),
      some({ patternProperties: properties, properties, writeOnly: boolean() }),
      some({ allOf: several, required: array(text, { maxLength: 2 }), properties }),
      some({
        oneOf: several,
        discriminator: record({ propertyName: text, mapping: dictionary(text, reference, { maxKeys: 2 }) }),
      }),
      some({ anyOf: several, properties, not: inner }),
    ),
  }
})

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
