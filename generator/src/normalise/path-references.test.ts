import { expect, test } from 'vitest'
import type { JsonObject } from '../lib/json.ts'
import { buildApi } from '../model/build-api.ts'
import { documentOf } from '../model/model.fixture.ts'
import { normalise } from './normalise.ts'

const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' } }
const page = { name: 'page', in: 'query', schema: { type: 'object', properties: { size: { type: 'integer' } } } }
const response = (schema: JsonObject): JsonObject => ({
  description: 'OK',
  content: { 'application/json': { schema } },
})
const paths = {
  '/pets/{id}': {
    parameters: [id],
    get: {
      operationId: 'read',
      parameters: [page],
      responses: { 200: response({ type: 'object', properties: { tag: { type: 'string' } } }) },
    },
  },
  '/cats/{id}': {
    get: {
      operationId: 'readCat',
      parameters: [
        // Percent-encoded, as the braces of a URI fragment should be.
        { $ref: '#/paths/~1pets~1%7Bid%7D/parameters/0' },
        { $ref: '#/paths/~1pets~1{id}/get/parameters/0' },
        {
          name: 'first',
          in: 'query',
          schema: { $ref: '#/paths/~1pets~1{id}/get/parameters/0/schema' },
        },
      ],
      responses: { 200: { $ref: '#/paths/~1pets~1{id}/get/responses/200' } },
    },
  },
}

test('schemas inside an operation can be referenced, wherever passes move it', () => {
  const api = buildApi(normalise(documentOf({ paths })), { name: 'Acme', scope: '@acme' })
  const [read, readCat] = api.operations
  expect(readCat?.request).toMatchObject({
    kind: 'parameters',
    parameters: [{ wireName: 'id' }, { wireName: 'page' }, { wireName: 'first' }],
  })
  expect(readCat?.response.types).toEqual([
    { pointer: '#/paths/~1cats~1{id}/get/responses/200/content/application~1json/schema' },
  ])
  expect(api.schemas.map(({ name }) => name)).toEqual(['PetsIdGet0'])
  expect(read?.request).toMatchObject({ parameters: [{ wireName: 'id' }, { wireName: 'page' }] })
})

test('an operation that is left out can be referenced all the same', () => {
  const document = normalise(documentOf({ paths }), { exclude: { paths: ['/pets/*'] } })
  const api = buildApi(document, { name: 'Acme', scope: '@acme' })
  expect(api.operations.map(({ name }) => name)).toEqual(['readCat'])
  expect(api.operations[0]?.request).toMatchObject({ parameters: [{ wireName: 'id' }, { wireName: 'page' }, {}] })
})
