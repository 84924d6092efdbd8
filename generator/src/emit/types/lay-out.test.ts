import openapiTS, { astToString } from 'openapi-typescript'
import ts from 'typescript'
import { expect, test } from 'vitest'
import type { JsonObject } from '../../lib/json.ts'
import { formatFiles } from '../format.ts'
import { layOut } from './lay-out.ts'

const schema = { type: 'string', 'x-printed': true }
const header = { description: 'Of a header', schema }
const text = 'First line.\n\n    code `*/` \nLast line. '

const document = {
  openapi: '3.1.0',
  info: { title: 'Acme', version: '1' },
  paths: {
    '/plain': { get: { responses: { 204: { description: 'Done' } } } },
    '/discounts/{id}': {
      summary: 'A path',
      parameters: [
        { name: 'id', in: 'path', required: true, schema, description: text },
        { name: 'limit', in: 'query', schema },
        { $ref: '#/components/parameters/trace' },
      ],
      get: {
        operationId: 'discounts/get',
        summary: 'One discount',
        description: text,
        deprecated: true,
        parameters: [
          { name: 'limit', in: 'query', required: true, schema, deprecated: true },
          { name: 'x-more', in: 'header', content: { 'application/json': { schema } } },
          { name: 'session', in: 'cookie', schema },
        ],
        responses: {
          200: {
            description: 'OK',
            headers: {
              'x-limit': header,
              'x-name': { ...header, required: true },
              etag: { $ref: '#/components/headers/etag' },
            },
            content: { 'application/json': { schema }, 'text/plain': {} },
          },
          '4XX': { $ref: '#/components/responses/x-failed' },
          default: {
            description: 'Failed',
            headers: { list: { content: { 'application/json': { schema } } }, bare: {} },
          },
        },
      },
      post: { operationId: 'a#b', requestBody: { $ref: '#/components/requestBodies/Form' }, responses: {} },
      put: {
        summary: 'Without an id',
        requestBody: { description: 'A body', required: true, content: { 'multipart/form-data': { schema } } },
        responses: { 200: { description: 'OK' } },
      },
      patch: { requestBody: { content: {} }, responses: { 200: { description: '' } } },
    },
  },
  components: {
    schemas: { Plain: schema, 'with-dash': schema, 2: schema },
    parameters: { trace: { name: 'trace', in: 'header', required: true, schema, description: 'Of a trace' } },
    headers: { etag: header },
    requestBodies: { Form: { required: true, content: { 'application/x-www-form-urlencoded': { schema } } } },
    responses: { 'x-failed': { description: 'Failed', content: { 'application/json': { schema } } } },
  },
}

/** Formatted, without blank lines. */
async function formatted(code: string): Promise<string> {
  const [file] = await formatFiles([{ path: 'openapi.ts', text: code }])
  return (file?.text ?? '').replaceAll(/\n{2,}/g, '\n')
}

/** As openapi-typescript writes it, with `T` in place of each schema. */
async function theirs(value: JsonObject): Promise<string> {
  const transform = (part: object) => ('x-printed' in part ? ts.factory.createTypeReferenceNode('T') : undefined)
  return astToString(await openapiTS(JSON.stringify(value), { transform, silent: true }))
}

test.each([
  ['of every kind of object', document],
  ['without operations and components', { ...document, paths: {}, components: undefined }],
  ['with empty components', { ...document, paths: {}, components: {} }],
])('a document %s has the layout of openapi-typescript', async (_, value) => {
  const given: JsonObject = JSON.parse(JSON.stringify(value))
  expect(await formatted(layOut(given, () => 'T'))).toBe(await formatted(await theirs(given)))
})

test('a schema is printed by its place and direction', () => {
  const seen: string[] = []
  const reference = { $ref: '#/components/schemas/Plain' }
  const content = { 'application/json': { schema: reference }, 'multipart/form-data': { schema } }
  const response = { description: 'OK', headers: { a: { schema } }, content }
  layOut(
    {
      paths: {
        '/a~b/{id}': {
          post: {
            parameters: [{ name: 'id', in: 'path', schema }],
            requestBody: { content },
            responses: { 200: response },
          },
        },
      },
      components: { schemas: { Plain: true }, requestBodies: { Form: { content } }, parameters: { p: { schema } } },
    },
    ({ pointer, view }) => {
      seen.push(`${String(view)} ${pointer}`)
      return 'T'
    },
  )
  expect(seen).toEqual([
    'request #/paths/~1a~0b~1{id}/post/parameters/0/schema',
    'request #/components/schemas/Plain',
    'upload #/paths/~1a~0b~1{id}/post/requestBody/content/multipart~1form-data/schema',
    'response #/paths/~1a~0b~1{id}/post/responses/200/headers/a/schema',
    'response #/components/schemas/Plain',
    'response #/paths/~1a~0b~1{id}/post/responses/200/content/multipart~1form-data/schema',
    'response #/components/schemas/Plain',
    'request #/components/parameters/p/schema',
    'request #/components/schemas/Plain',
    'upload #/components/requestBodies/Form/content/multipart~1form-data/schema',
  ])
})

test.each(['/discounts/100%', '/100%25/%zz', '/é%', "/it's"])('the path %j keeps its characters', (path) => {
  const printed = layOut({ paths: { [path]: { get: { operationId: path, responses: {} } } } }, () => 'T')
  expect(printed).toContain(`get: operations['${path.replace("'", "\\'")}']`)
  expect(printed).toContain(`\n'${path.replace("'", "\\'")}': {`)
})

test('extensions in maps of the document are no members; names of components may look like them', () => {
  const ok = { description: 'OK' }
  const printed = layOut(
    {
      paths: { 'x-note': {}, '/a': { get: { responses: { 200: ok, 'x-note': {} } } } },
      components: { responses: { 'x-failed': ok }, parameters: { 'x-trace': { $ref: '#/components/parameters/b' } } },
    },
    () => 'T',
  )
  expect(printed).not.toContain('x-note')
  expect(printed).toContain("'x-failed': {")
  expect(printed).toContain("'x-trace': components['parameters']['b']")
})

test('an operation of a path item that paths refer to is declared once; another of the same id is written in place', () => {
  const read = { operationId: 'read', responses: { 204: { description: 'Done' } } }
  const printed = layOut(
    {
      paths: { '/a': { get: read }, '/b': { get: { ...read, responses: { 205: { description: 'Done' } } } } },
      components: { pathItems: { a: { get: read } } },
    },
    () => 'T',
  )
  expect(printed.match(/^ *read\b/gm)).toHaveLength(1)
  expect(printed.match(/operations\['read'\]/g)).toHaveLength(2)
})

test.each([
  ['responses', { 200: { $ref: '#/x-shared/done' } }, { 200: { description: 'Done' } }],
  ['responses', { 200: { $ref: '#/components/x-shared/done' } }, { 200: { description: 'Done' } }],
  ['responses', { 200: { $ref: '#/components/links/done' } }, { 200: { description: 'Done' } }],
  ['parameters', [{ $ref: '#/x-shared/q' }], [{ name: 'q', in: 'query', schema }]],
  ['requestBody', { $ref: '#/x-shared/chain' }, { content: { 'a/b': { schema } } }],
])('%s that refer to what is not declared are written in place: %j', (key, given, want) => {
  const done = { description: 'Done' }
  const others = {
    'x-shared': {
      done,
      q: { name: 'q', in: 'query', schema },
      chain: { $ref: '#/x-shared/body' },
      body: { content: { 'a/b': { schema } } },
    },
    components: { 'x-shared': { done }, links: { done } },
  }
  const printed = (value: JsonObject | readonly JsonObject[]) =>
    layOut({ ...others, paths: { '/a': { get: { operationId: 'a', [key]: value } } } }, () => 'T').replaceAll(
      /\/\*\*.*?\*\/|\n/gs,
      '',
    )
  expect(printed(given)).toBe(printed(want))
})
