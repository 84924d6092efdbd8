import { expect, test } from 'vitest'
import type { JsonObject, JsonValue } from '../../lib/json.ts'
import { diffOf, object, operation, type TestDocument } from '../diff.fixture.ts'

const text = { type: 'string' }
const closed = { ...text, enum: ['a'] }
const bytes = { ...text, format: 'binary' }
const obj = object({ x: text, y: { type: 'integer' } })
const parameter = (name: string, place = 'query', more: JsonObject = {}): JsonObject => ({
  name,
  in: place,
  schema: text,
  ...more,
})
const asked = (...parameters: readonly JsonValue[]): TestDocument => ({ paths: operation({ parameters }, 'get') })
const pathOf = (...parameters: readonly JsonValue[]): TestDocument => ({
  paths: operation({ parameters }, 'get', '/pets/{id}'),
})
const sent = (content: Readonly<Record<string, JsonObject>>, more: JsonObject = {}): TestDocument => {
  const media = Object.fromEntries(Object.entries(content).map(([type, schema]) => [type, { schema }]))
  return { paths: operation({ requestBody: { required: true, content: media }, ...more }) }
}
const responding = (responses: Readonly<Record<string, JsonObject>>): TestDocument => {
  const all = Object.entries(responses).map(
    ([status, schema]) => [status, { description: 'OK', content: { 'application/json': { schema } } }] as const,
  )
  return { paths: operation({ responses: Object.fromEntries(all) }, 'get') }
}
const failing = (media: JsonObject): TestDocument => ({
  paths: operation({ responses: { 400: { description: 'Bad', content: { 'application/json': media } } } }, 'get'),
})
const pet = { $ref: '#/components/schemas/Pet' }
const pets = { Pet: obj }
const streaming = (...all: readonly JsonObject[]): TestDocument => {
  const media = (one: JsonObject) => ({ 200: { description: 'OK', content: { 'application/jsonl': one } } })
  const paths = all.map((one, index) => ({
    [`/${index}`]: { get: { operationId: `read${index}`, responses: media(one) } },
  }))
  return { schemas: pets, paths: Object.assign({}, ...paths) }
}
const scopes = (...lists: readonly (readonly string[])[]): TestDocument => ({
  paths: operation({ security: lists.map((oauth) => ({ oauth })) }),
  components: { securitySchemes: { oauth: { type: 'oauth2', flows: {} } } },
})

/** A change, and the worst severity of it and of its reverse. */
const table: readonly (readonly [
  name: string,
  before: TestDocument,
  after: TestDocument,
  want: string,
  back: string,
])[] = [
  [
    'a parameter takes the name of another one',
    asked(parameter('id')),
    asked(parameter('id', 'header'), parameter('id')),
    'breaking',
    'breaking',
  ],
  [
    'two parameters of one name change places',
    asked(parameter('id'), parameter('id', 'header')),
    asked(parameter('id', 'header'), parameter('id')),
    'breaking',
    'breaking',
  ],
  [
    'a parameter travels elsewhere',
    asked(parameter('id')),
    asked(parameter('id', 'header')),
    'compatible',
    'compatible',
  ],
  [
    'a path parameter is declared as a text',
    pathOf(),
    pathOf(parameter('id', 'path', { required: true })),
    'none',
    'none',
  ],
  [
    'a path parameter is declared as a number',
    pathOf(),
    pathOf(parameter('id', 'path', { required: true, schema: { type: 'integer' } })),
    'breaking',
    'breaking',
  ],
  [
    'an optional body beside parameters',
    { paths: operation({ parameters: [parameter('a')] }) },
    {
      paths: operation({
        parameters: [parameter('a')],
        requestBody: { content: { 'application/json': { schema: obj } } },
      }),
    },
    'compatible',
    'breaking',
  ],
  [
    'text or bytes first',
    sent({ 'text/plain': text, 'application/octet-stream': bytes }),
    sent({ 'application/octet-stream': bytes, 'text/plain': text }),
    'breaking',
    'breaking',
  ],
  [
    'a body becomes a form with a file',
    sent({ 'application/octet-stream': bytes }),
    sent({ 'multipart/form-data': object({ file: bytes }) }),
    'breaking',
    'breaking',
  ],
  ['text becomes JSON', sent({ 'text/plain': text }), sent({ 'application/json': text }), 'compatible', 'compatible'],
  [
    'a limit of a text body',
    sent({ 'text/plain': { ...text, maxLength: 9 } }),
    sent({ 'text/plain': { ...text, maxLength: 5 } }),
    'breaking',
    'compatible',
  ],
  ['the values of a text body', sent({ 'text/csv': text }), sent({ 'text/csv': closed }), 'breaking', 'compatible'],
  [
    'what the text of a body is made from',
    sent({ 'application/xml': obj }),
    sent({ 'application/xml': object({ x: text }) }),
    'none',
    'none',
  ],
  [
    'text becomes one of a list',
    sent({ 'text/plain': text }),
    sent({ 'application/json': closed }),
    'breaking',
    'compatible',
  ],
  ['text becomes an object', sent({ 'text/plain': text }), sent({ 'application/json': obj }), 'breaking', 'breaking'],
  [
    'another media type becomes the only one',
    sent({ 'application/json': closed, 'text/plain': text }),
    sent({ 'text/plain': text }),
    'breaking',
    'breaking',
  ],
  [
    'another media type',
    sent({ 'application/json': obj }),
    sent({ 'application/json': obj, 'text/csv': text }),
    'compatible',
    'breaking',
  ],
  [
    'a further status with the same schema',
    responding({ 200: obj }),
    responding({ 200: obj, 202: obj }),
    'none',
    'none',
  ],
  [
    'a further status with another schema',
    responding({ 200: obj }),
    responding({ 200: obj, 202: text }),
    'breaking',
    'types',
  ],
  [
    'a third schema of a success',
    responding({ 200: obj, 202: text }),
    responding({ 200: obj, 202: text, 203: { type: 'boolean' } }),
    'types',
    'types',
  ],
  ['another status', responding({ 200: obj }), responding({ 201: obj }), 'none', 'none'],
  ['an error gets a schema', failing({}), failing({ schema: obj }), 'types', 'types'],
  // The component is used elsewhere too, and there it is as before.
  [
    'items of a stream lose their component',
    streaming({ itemSchema: pet }, { itemSchema: pet }),
    streaming({}, { itemSchema: pet }),
    'types',
    'types',
  ],
  ['scopes of one scheme as alternatives', scopes(['r']), scopes(['r'], ['w']), 'compatible', 'breaking'],
  ['scopes that are both needed', scopes(['r'], ['w']), scopes(['r', 'w']), 'breaking', 'compatible'],
]

test.each(table)('%s', (_name, before, after, ...want) => {
  const verdict = (old: TestDocument, now: TestDocument): string => diffOf(old, now).changes[0]?.severity ?? 'none'
  expect([verdict(before, after), verdict(after, before)]).toEqual(want)
})
