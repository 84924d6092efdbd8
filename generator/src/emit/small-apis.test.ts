import { expect, test } from 'vitest'
import { readAssets } from '../assets/assets.ts'
import { yamlDocument } from '../compile.fixture.ts'
import { buildApi } from '../model/build-api.ts'
import { normalise } from '../normalise/normalise.ts'
import { emit } from './emit.ts'

/** APIs that lack what templates like to show: a query, a mutation, a page, a stream, an operation at all. */
const apis = {
  'no operation': 'paths: {}',
  'one query': 'paths: { /pets: { get: { operationId: listPets, responses: { 204: { description: OK } } } } }',
  'one mutation': 'paths: { /pets: { post: { operationId: addPet, responses: { 204: { description: OK } } } } }',
  'one deletion': `paths: { '/pets/{id}': { delete: { operationId: dropPet, parameters: [{ name: id, in: path, required: true, schema: { type: string } }], responses: { default: { description: OK } } } } }`,
  'one stream':
    'paths: { /log: { get: { operationId: readLog, responses: { 200: { description: OK, content: { text/event-stream: { schema: { type: string } } } } } } } }',
  'one upload':
    'paths: { /files: { put: { operationId: putFile, requestBody: { content: { application/octet-stream: {} } }, responses: { 200: { description: OK, content: { image/png: {} } } } } } }',
  'one webhook': 'webhooks: { pet: { post: { responses: { 200: { description: OK } } } } }',
}

test.each(Object.entries(apis))('every package and guide of an API with %s is written', async (_title, paths) => {
  const api = buildApi(normalise(yamlDocument(paths)), { name: 'Acme', scope: '@acme' })
  const wanted = { docs: true, mocks: true, mcp: true, validators: ['zod', 'valibot'] } as const
  const assets = readAssets(import.meta.dirname, wanted)
  const settings = { version: '1.0.0', license: undefined, extras: true, tests: true, openapi: undefined, assets }
  const files = await emit(api, { ...settings, ...wanted })
  const written = files.map(({ path }) => path)
  expect(written).toEqual(
    expect.arrayContaining(['packages/docs/guides/testing.md', 'packages/mcp/package.json', 'packages/core/README.md']),
  )
  const pages = files.filter(({ path }) => path.endsWith('.md'))
  expect(pages.filter(({ text }) => text.includes('[object Object]'))).toEqual([])
})
