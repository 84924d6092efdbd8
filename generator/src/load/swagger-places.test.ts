import { expect, test } from 'vitest'
import { loadFiles } from './documents.fixture.ts'

async function converted(parameters: string, rest = '') {
  const operation = `post: { ${rest}parameters: [${parameters}], responses: { 204: { description: OK } } }`
  const definitions = 'definitions: { L: { type: array, items: { type: string } } }'
  const text = `swagger: '2.0'\ninfo: { title: T, version: '1' }\npaths: { /a: { ${operation} } }\n${definitions}`
  const [document] = await loadFiles({ 'api.yaml': text })
  return { paths: document?.value['paths'], repairs: document?.repairs.map(({ message }) => message) }
}

const form = (type: string, properties: object) => ({
  requestBody: { content: { [type]: { schema: { properties } } } },
})
const encoded = 'application/x-www-form-urlencoded'
const string = { type: 'string' }

test.each<[string, string, object]>([
  ['{ name: f, in: FormData, type: string }', '"in: FormData" is read as "in: formData"', form(encoded, { f: string })],
  ['{ name: f, in: form, type: string }', '"in: form" is read as "in: formData"', form(encoded, { f: string })],
  [
    '{ name: f, in: Headers, type: string }',
    '"in: Headers" is read as "in: header"',
    { parameters: [{ in: 'header' }] },
  ],
  [
    '{ name: f, in: path, required: true, type: string, x-ms-skip-url-encoding: true }',
    '"x-ms-skip-url-encoding" of a path has no effect: its slashes are encoded',
    { parameters: [{ in: 'path', schema: string }] },
  ],
  [
    '{ name: f, in: Body, schema: { type: string } }',
    '"in: Body" is read as "in: body"',
    { requestBody: { content: { 'application/json': { schema: string } } } },
  ],
  ['{ name: f, type: string }', 'The parameter has no `in`, so it is left out', {}],
  [
    '{ name: f, in: header, type: array, items: { type: string }, collectionFormat: multi }',
    '"collectionFormat: multi" does not exist for "in: header"; "csv" is used',
    { parameters: [{ in: 'header', schema: { type: 'array', items: string } }] },
  ],
  [
    '{ name: f, in: query, type: array, items: { type: string }, collectionFormat: comma }',
    '"collectionFormat: comma" does not exist for "in: query"; "csv" is used',
    { parameters: [{ in: 'query', style: 'form', explode: false }] },
  ],
  [
    '{ name: f, in: query, type: array, items: { type: array, items: { type: string }, collectionFormat: pipes } }',
    'The format "pipes" of lists within a list has no effect: they are JSON',
    { parameters: [{ in: 'query', schema: { items: { type: 'array', items: string } } }] },
  ],
])('%s', async (parameter, message, want) => {
  const { paths, repairs } = await converted(parameter)
  expect(repairs).toEqual([message])
  expect(paths).toMatchObject({ '/a': { post: want } })
})

test.each<[string, object]>([
  [
    '{ name: f, in: formData, schema: { type: file } }',
    form('multipart/form-data', { f: { type: 'string', format: 'binary' } }),
  ],
  [
    "{ name: f, in: formData, schema: { $ref: '#/definitions/L' } }",
    form(encoded, { f: { $ref: '#/components/schemas/L' } }),
  ],
  [
    '{ name: f, in: formData, type: object, properties: { g: { type: string } } }',
    form(encoded, { f: { type: 'object', properties: { g: string } } }),
  ],
  [
    "{ name: f, in: query, collectionFormat: pipes, schema: { $ref: '#/definitions/L' } }",
    { parameters: [{ style: 'pipeDelimited', schema: { $ref: '#/components/schemas/L' } }] },
  ],
])('a schema beside a parameter: %s', async (parameter, want) => {
  const { paths } = await converted(parameter)
  expect(paths).toMatchObject({ '/a': { post: want } })
})

test('formats of lists are left in nothing that OpenAPI 3 describes otherwise', async () => {
  const list =
    '{ type: array, collectionFormat: ssv, items: { type: array, collectionFormat: csv, items: { type: string } } }'
  const text = `swagger: '2.0'
info: { title: T, version: '1' }
x-own: { collectionFormat: csv }
paths: { /a: { get: { responses: { 200: { description: OK, headers: { X-A: ${list} } } } } } }
responses: { R: { description: OK, headers: { X-A: ${list} } } }
definitions: { L: ${list}, F: { type: object, properties: { collectionFormat: { type: string } }, example: { collectionFormat: csv } } }
`
  const [document] = await loadFiles({ 'api.yaml': text })
  const found = JSON.stringify(document?.value).match(/"collectionFormat":("csv"|"ssv"|\{)/g)
  expect(found).toEqual(['"collectionFormat":"csv"', '"collectionFormat":{', '"collectionFormat":"csv"'])
  expect(document?.value['x-own']).toEqual({ collectionFormat: 'csv' })
})

test.each(['Multipart/Form-Data', 'multipart/form-data; charset=utf-8'])('%s', async (type) => {
  const { paths } = await converted('{ name: f, in: formData, type: string }', `consumes: ['${type}'], `)
  expect(paths).toMatchObject({ '/a': { post: form('multipart/form-data', { f: string }) } })
})
