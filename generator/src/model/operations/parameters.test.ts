import { expect, test } from 'vitest'
import type { JsonObject } from '../../lib/json.ts'
import { apiOf } from '../model.fixture.ts'

function notesOf(operation: JsonObject): readonly string[] {
  const responses = { 204: { description: 'OK' } }
  return apiOf({ paths: { '/things': { post: { operationId: 'send', responses, ...operation } } } }).notes.map(
    ({ code }) => code,
  )
}
const parameter = (place: string, name: string) => ({
  parameters: [{ in: place, name, schema: { type: 'string' } }],
})
const part = (encoding: JsonObject, name = 'tags') => ({
  requestBody: {
    content: {
      'multipart/form-data': {
        schema: {
          type: 'object',
          properties: { tags: { type: 'array', items: { type: 'string' } }, meta: { type: 'object' } },
        },
        encoding: { [name]: encoding },
      },
    },
  },
})

const body = (mediaType: string, schema: JsonObject) => ({ requestBody: { content: { [mediaType]: { schema } } } })
const file = { type: 'string', format: 'binary' }
const content = (...types: readonly string[]) => Object.fromEntries(types.map((type) => [type, { schema: true }]))
const parts = 'multipart/form-data'
const form = 'application/x-www-form-urlencoded'

const contradictions: readonly (readonly [string, ...JsonObject[]])[] = [
  ['a schema beside content', { in: 'query', schema: true, content: content('text/plain') }],
  ['a style beside content', { in: 'query', style: 'form', content: content('text/plain') }],
  ['explode beside content', { in: 'query', explode: true, content: content('text/plain') }],
  ['a style of another place', { in: 'query', style: 'matrix', schema: true }],
  ['reserved characters in a header', { in: 'header', allowReserved: true, schema: true }],
  ['reserved characters in a cookie', { in: 'cookie', allowReserved: true, schema: true }],
  ['a whole query with a schema', { in: 'querystring', schema: true }],
  [
    'a whole query twice',
    { in: 'querystring', content: content('text/plain') },
    { in: 'querystring', content: content('text/plain') },
  ],
  [
    'a whole query beside a part of it',
    { in: 'query', schema: true },
    { in: 'querystring', content: content('text/plain') },
  ],
]

test.each<[string, JsonObject, readonly string[]]>([
  ['a file as all parts', body(parts, file), ['body-without-fields']],
  ['a file or nothing as all parts', body(parts, { ...file, nullable: true }), ['body-without-fields']],
  ['a text as all parts of another kind', body('multipart/mixed', { type: 'string' }), ['body-without-fields']],
  ['a list of parts', body(parts, { type: 'array', items: file }), []],
  ['parts of any kind', body(parts, {}), []],
  ['a file or parts', body(parts, { oneOf: [file, { type: 'object', properties: { file } }] }), []],
  ['a text as a form', body(form, { type: 'string' }), ['body-without-fields']],
  ['a list as a form', body(form, { type: 'array', items: { type: 'string' } }), ['body-without-fields']],
  ['a file as the body', body('image/png', file), []],
  ['a header without a name', parameter('header', ''), ['parameter-name']],
  ['a query parameter without a name', parameter('query', ''), ['parameter-name']],
  ['a header with a space in its name', parameter('header', 'X Trace'), ['parameter-name']],
  ['a query parameter with a space in its name', parameter('query', 'a b'), []],
  ['a header', parameter('header', 'X-Trace'), []],
  ['content of one type', { parameters: [{ in: 'query', name: 'q', content: content('text/plain') }] }, []],
  [
    'content of several types',
    { parameters: [{ in: 'query', name: 'q', content: content('text/plain', 'application/json') }] },
    ['parameter-style'],
  ],
  ...contradictions.map(([title, ...parameters]): [string, JsonObject, readonly string[]] => [
    title,
    { parameters: parameters.map((one, index) => ({ name: `p${index}`, ...one })) },
    ['parameter-style'],
  ]),
  ['the whole query', { parameters: [{ in: 'querystring', name: 'q', content: content(form) }] }, []],
  ['no content', { parameters: [{ in: 'query', name: 'q', schema: true, content: {} }] }, []],
  ['a style of the place', part({ style: 'form' }), []],
  ['a style that parts do not have', part({ style: 'pipeDelimited' }), ['part-style']],
  ['an object as XML', part({ contentType: 'application/xml' }, 'meta'), ['part-type']],
  ['an object as JSON', part({ contentType: 'application/vnd.acme+json' }, 'meta'), []],
  ['a list in one part', part({ explode: false }), ['part-style']],
])('%s', (_title, operation, want) => {
  expect(notesOf(operation)).toEqual(want)
})

test.each([
  ['body', '"in: body" is of Swagger 2.0'],
  ['formData', '"in: formData" is of Swagger 2.0'],
  ['elsewhere', 'A parameter needs a name and a place'],
])('a parameter in %s is refused', (place, message) => {
  expect(() => notesOf(parameter(place, 'a'))).toThrow(message)
})

test.each([
  [true, []],
  [false, ['parameter-style']],
  [undefined, []],
])('a parameter of a path with `required: %s`', (required, codes) => {
  const parameters = [{ in: 'path', name: 'id', required, schema: { type: 'string' } }]
  const item = { get: { operationId: 'get', parameters, responses: { 204: { description: 'OK' } } } }
  const { operations, notes } = apiOf({ paths: { '/{id}': item } })
  expect(operations[0]?.request).toMatchObject({ parameters: [{ required: true }] })
  expect(notes.map(({ code }) => code)).toEqual(codes)
})

test.each([
  ['/v1/{+name}:cancel', 'name', '+name'],
  ['/{name=projects/*}', 'name', 'name=projects/*'],
  ['/{proxy+}', 'proxy', 'proxy+'],
  ['/{rest*}', 'rest', 'rest*'],
  ['/{id:[0-9]+}', 'id', 'id:[0-9]+'],
  ['/{id?}', 'id', 'id?'],
  ['/{ id }', 'id', ' id '],
  ['/{Id}', 'id', 'Id'],
  ['/{id}', 'id', 'id'],
])('the path %s has the parameter %s', (path, name, wireName) => {
  const parameters = [{ in: 'path', name, required: true, schema: { type: 'string' } }]
  const responses = { 204: { description: 'OK' } }
  const { operations, notes } = apiOf({ paths: { [path]: { get: { operationId: 'get', parameters, responses } } } })
  expect(operations[0]?.request).toMatchObject({ parameters: [{ property: name, wireName }] })
  expect(notes.map(({ code }) => code)).toEqual(name === wireName ? [] : ['unused-path-parameter'])
})

test.each([
  ['/a?q={q}', 'path', ['undeclared-path-parameter']],
  ['/a?q=1', 'query', []],
  ['/a/{q}', 'query', ['undeclared-path-parameter']],
])('a query parameter of %s is in the %s', (path, place, codes) => {
  const operation = { operationId: 'read', responses: { 204: { description: 'OK' } }, ...parameter('query', 'q') }
  const { operations, notes } = apiOf({ paths: { [path]: { get: operation } } })
  const request = operations[0]?.request
  const places = request?.kind === 'parameters' ? request.parameters.map((each) => each.in) : []
  expect([places[0], notes.map(({ code }) => code)]).toEqual([place, codes])
})
