import { expect, test } from 'vitest'
import type { JsonObject, JsonValue } from '../../lib/json.ts'
import { apiOf, operationOf } from '../model.fixture.ts'

const text = { type: 'string' }
const time = { type: 'string', format: 'date-time' }
const pet: JsonObject = {
  type: 'object',
  required: ['name'],
  properties: { name: text, age: { type: 'integer' }, tags: { type: 'array', items: text } },
}
const either: JsonObject = {
  oneOf: [
    { type: 'object', required: ['kind'], properties: { kind: { const: 'a' }, size: { type: 'number' } } },
    { type: 'object', required: ['kind'], properties: { kind: { const: 'b' }, colour: text } },
  ],
}

test.each<[name: string, schema: JsonObject | boolean, example: JsonValue, want: JsonValue | undefined]>([
  ['what fits stays', pet, { name: 'Rex', age: 3, tags: ['a'] }, { name: 'Rex', age: 3, tags: ['a'] }],
  ['members that are not declared', pet, { name: 'Rex', owner: 'Ann' }, { name: 'Rex' }],
  ['optional members of another type', pet, { name: 'Rex', age: {} }, { name: 'Rex' }],
  ['a required member is missing', pet, { age: 3 }, undefined],
  ['a required member of another type', pet, { name: ['Rex'] }, undefined],
  ['numbers for text', pet, { name: 7 }, { name: '7' }],
  ['numbers as text', pet, { name: 'Rex', age: '3' }, { name: 'Rex', age: 3 }],
  ['half a year', pet, { name: 'Rex', age: 3.5 }, { name: 'Rex' }],
  ['truth as text', { type: 'boolean' }, 'true', true],
  ['null', text, null, undefined],
  ['null where it is allowed', { type: ['string', 'null'] }, null, null],
  ['text for a list', { type: 'array', items: text }, 'a,b', undefined],
  ['one item of another type', { type: 'array', items: text }, ['a', {}], undefined],
  ['an object for text', text, { a: 1 }, undefined],
  ['a value that is not listed', { enum: ['a', 'b'] }, 'c', undefined],
  ['a value that an open enum does not list', { type: 'string', enum: ['a'], 'x-sdk-open-enum': true }, 'c', 'c'],
  ['the variant that keeps most', either, { kind: 'b', colour: 'red', size: 1 }, { kind: 'b', colour: 'red' }],
  ['no variant', either, { kind: 'c' }, undefined],
  [
    'parts of a composition',
    { allOf: [pet, { properties: { id: text } }] },
    { name: 'R', id: 'i', x: 1 },
    { name: 'R', id: 'i' },
  ],
  ['further members', { type: 'object', additionalProperties: text }, { a: 'b', c: 1 }, { a: 'b', c: '1' }],
  ['a tuple', { type: 'array', prefixItems: [text, { type: 'number' }], items: false }, ['a', '1'], ['a', 1]],
  [
    'a tuple that is too long',
    { type: 'array', prefixItems: [text], items: false, minItems: 1 },
    ['a', 'b'],
    undefined,
  ],
  ['an object as JSON text', pet, '{"name": "Rex", "age": "3"}', { name: 'Rex', age: 3 }],
  ['a list as JSON text', { type: 'array', items: pet }, '[{"name": "Rex"}]', [{ name: 'Rex' }]],
  ['a member as JSON text', pet, { name: 'Rex', tags: '["a"]' }, { name: 'Rex', tags: ['a'] }],
  ['JSON text where text is right', text, '{"a": 1}', '{"a": 1}'],
  ['text that only begins like JSON', pet, '{name}', undefined],
  ['an object that may have no members', { type: 'object', additionalProperties: false }, { a: 1 }, {}],
  ['a time whose offset lacks its colon', time, '2024-05-01T10:00:00.000-0130', '2024-05-01T10:00:00.000-01:30'],
  ['a time without its T', time, '2024-05-01 10:00:00 +00:00', '2024-05-01T10:00:00+00:00'],
  ['a time of day somewhere', time, '2024-05-01 10:00:00', '2024-05-01 10:00:00'],
  ['a time as it should be', time, '2024-05-01T10:00:00Z', '2024-05-01T10:00:00Z'],
  ['text that looks like a time', text, '2024-05-01 10:00:00+0000', '2024-05-01 10:00:00+0000'],
  ['no schema', true, { any: [1] }, { any: [1] }],
  ['a name that objects inherit', pet, { name: 'Rex', constructor: 'x' }, { name: 'Rex' }],
])('%s', (_, schema, example, want) => {
  const { examples } = operationOf({ requestBody: { content: { 'application/json': { schema, example } } } })
  expect(examples.body).toEqual(want)
})

test('text bodies are text', () => {
  const { examples } = operationOf({ requestBody: { content: { 'text/plain': { example: { text: 'a' } } } } })
  expect(examples.body).toBeUndefined()
})

test('of several examples, one that fits comes before one that has to be changed', () => {
  const content = { schema: pet, examples: { a: { value: { name: 'Rex', owner: 1 } }, b: { value: { name: 'Max' } } } }
  expect(operationOf({ requestBody: { content: { 'application/json': content } } }).examples.body).toEqual({
    name: 'Max',
  })
})

test('schemas that lead back to themselves', () => {
  const tree = {
    type: 'object',
    properties: { children: { type: 'array', items: { $ref: '#/components/schemas/Tree' } } },
  }
  const example = { children: [{ children: [] }, { children: [], label: 'x' }] }
  const schema = { $ref: '#/components/schemas/Tree' }
  const { examples } = operationOf(
    { requestBody: { content: { 'application/json': { schema, example } } } },
    { components: { schemas: { Tree: tree } } },
  )
  expect(examples.body).toEqual({ children: [{ children: [] }, { children: [] }] })
})

test('what is left out is noted', () => {
  const parameters = [{ name: 'limit', in: 'query', schema: { type: 'integer' }, example: 'ten' }]
  const api = apiOf({ paths: { '/a': { get: { parameters, responses: { 204: { description: '' } } } } } })
  expect(api.operations[0]?.examples.parameters).toEqual({})
  expect(api.notes.map(({ code }) => code)).toEqual(['example-misfit'])
})

const list: JsonObject = {
  type: 'array',
  items: { type: 'object', properties: { 'a/b': text, n: { type: 'integer' } } },
}

test.each<[JsonObject, string, string]>([
  [{ example: 7 }, 'example', 'The example'],
  [{ example: [{ n: 1 }, { n: 'x' }] }, 'example/1/n', '`1/n` of the example'],
  [{ example: [{ c: 1 }] }, 'example/0/c', '`0/c` of the example'],
  [{ example: [{ 'a/b': 7 }] }, 'example/0/a~1b', '`0/a~1b` of the example'],
  [{ examples: { one: { value: [] }, two: { value: [{ n: {} }] } } }, 'examples/two/value/0/n', '`0/n` of the example'],
  [{ examples: { one: { dataValue: 7 } } }, 'examples/one/dataValue', 'The example'],
  [{ schema: { ...list, example: 7 } }, 'schema/example', 'The example'],
  [{ schema: { ...list, examples: [[], 7] } }, 'schema/examples/1', 'The example'],
])('the note leads to the part of %j that does not fit', (media, pointer, what) => {
  const content = { 'application/json': { schema: list, ...media } }
  const operation = { requestBody: { content }, responses: { 204: { description: '' } } }
  const [note] = apiOf({ paths: { '/a': { post: operation } } }).notes
  expect(note?.place?.pointer).toBe(`#/paths/~1a/post/requestBody/content/application~1json/${pointer}`)
  expect(note?.message).toContain(`${what} does not fit the schema; what does not fit is left out`)
})
