import { expect, test } from 'vitest'
import type { JsonObject } from '../lib/json.ts'
import { apiOf, documentOf, operationOf } from './model.fixture.ts'
import { Reader } from './reader.ts'

const pet = { $ref: '#/components/schemas/Pet' }
const place = '#/schema'

test.each<[title: string, beside: JsonObject, pointer: string]>([
  ['nothing', {}, pet.$ref],
  ['annotations', { description: 'A', default: {}, readOnly: true, 'x-order': 1 }, pet.$ref],
  ['required names', { required: ['name'] }, place],
  ['properties', { properties: { age: {} } }, place],
  ['a limit', { maxLength: 3 }, place],
  ['listed values', { 'x-extensible-enum': ['a'] }, place],
])('%s beside a reference', (_title, beside, pointer) => {
  const reader = new Reader(documentOf({}))
  expect(reader.type({ value: { schema: { ...pet, ...beside } }, pointer: '#' })).toEqual({ pointer })
})

test('what stands beside the reference of a body and of a response counts', () => {
  const schemas = { Pet: { type: 'object', properties: { name: { type: 'string' } } } }
  const content = { 'application/json': { schema: { ...pet, required: ['name'] } } }
  const api = apiOf({
    paths: { '/a': { put: { requestBody: { content }, responses: { 200: { description: '', content } } } } },
    components: { schemas },
  })
  const [operation] = api.operations
  const type = { kind: 'with-required', keys: ['name'], type: { kind: 'named', name: 'Pet' } }
  expect(api.types.at(operation?.response.types[0] ?? { pointer: '' })).toMatchObject(type)
  const request = operation?.request.kind === 'body' ? operation.request.body.type : undefined
  expect(api.types.at(request ?? { pointer: '' })).toMatchObject(type)
})

const nothing = { 'x-note': { $ref: 'nothing.yaml' } }

test.each<[title: string, operation: JsonObject, root: JsonObject]>([
  ['paths', {}, { paths: { ...nothing, '/a': { get: { responses: { 204: { description: '' } } } } } }],
  ['a path item', {}, { paths: { '/a': { ...nothing, get: { responses: { 204: { description: '' } } } } } }],
  ['responses', { responses: { ...nothing, 204: { description: '' } } }, {}],
  ['a callback', { callbacks: { done: nothing } }, {}],
])('an extension of %s may hold anything', (_title, operation, root) => {
  expect(operationOf(operation, root).response.types).toEqual([])
})

test('schemas that operations of other methods use are shown as requests', () => {
  const Pet = { type: 'object', properties: { id: { type: 'string', readOnly: true }, name: { type: 'string' } } }
  const content = { 'application/json': { schema: pet } }
  const link = { requestBody: { content }, responses: { 200: { description: '', content } } }
  const api = apiOf({ paths: { '/a': { additionalOperations: { LINK: link } } }, components: { schemas: { Pet } } })
  expect(api.schemas[0]?.variants.map(({ name }) => name)).toEqual(['PetRequest'])
})
