import { expect, test } from 'vitest'
import { documentOf } from '../../model/model.fixture.ts'
import { buildApi } from '../../model/build-api.ts'
import { FileScope } from '../code/scope.ts'
import { literal } from '../code/literal.ts'
import type { JsonObject } from '../../lib/json.ts'
import { operationDescriptor } from './operation-descriptor.ts'

const string = { type: 'string' }

function parametersOf(...parameters: readonly JsonObject[]): string {
  const responses = { 200: { description: 'OK', content: { 'application/json': {} } } }
  const url = parameters.some((parameter) => parameter['in'] === 'path') ? '/x/{id}' : '/x'
  const document = documentOf({ paths: { [url]: { get: { operationId: 'x', parameters, responses } } } })
  const api = buildApi(document, { name: 'Acme', scope: '@acme' })
  const operation = api.operations[0]
  if (operation === undefined) throw new Error('The document has no operation.')
  const text = literal(operationDescriptor(operation, api, new FileScope()))
  return (
    /request: (?:(?:parameters|pathParameters)\((.*)\)|(queryParameters)) \}$/.exec(text)?.slice(1).join('') ?? 'none'
  )
}

const path = { name: 'id', in: 'path', required: true, schema: string }

test.each<[string, readonly JsonObject[], string]>([
  ['no parameter', [], 'none'],
  ['exploded form query is the default', [{ name: 'q', in: 'query', schema: string }], 'queryParameters'],
  ['a name that an option has', [{ name: 'timeoutMs', in: 'query', schema: string }], '{ timeoutMs: {} }'],
  ['path', [path, { name: 'q', in: 'query', schema: string }], ''],
  ['path explode', [{ ...path, explode: true }], '{ id: { serialize: simpleExplode } }'],
  ['path label', [{ ...path, style: 'label' }], '{ id: { serialize: label } }'],
  ['path label explode', [{ ...path, style: 'label', explode: true }], '{ id: { serialize: labelExplode } }'],
  ['path matrix', [{ ...path, style: 'matrix' }], '{ id: { serialize: matrix } }'],
  ['path matrix explode', [{ ...path, style: 'matrix', explode: true }], '{ id: { serialize: matrixExplode } }'],
  ['query csv', [{ name: 'q', in: 'query', explode: false, schema: string }], '{ q: { serialize: form } }'],
  [
    'query pipes',
    [{ name: 'q', in: 'query', style: 'pipeDelimited', schema: string }],
    '{ q: { serialize: pipeDelimited } }',
  ],
  [
    'query spaces',
    [{ name: 'q', in: 'query', style: 'spaceDelimited', schema: string }],
    '{ q: { serialize: spaceDelimited } }',
  ],
  [
    'query reserved',
    [{ name: 'q', in: 'query', allowReserved: true, schema: string }],
    '{ q: { serialize: allowReserved() } }',
  ],
  [
    'query csv reserved',
    [{ name: 'q', in: 'query', allowReserved: true, explode: false, schema: string }],
    '{ q: { serialize: allowReserved(form) } }',
  ],
  [
    'whole query as a form',
    [{ name: 'q', in: 'querystring', content: { 'application/x-www-form-urlencoded': { schema: string } } }],
    '{ q: { serialize: wholeForm() } }',
  ],
  [
    'whole query as JSON',
    [{ name: 'q', in: 'querystring', content: { 'application/json': { schema: string } } }],
    '{ q: { serialize: jsonPath } }',
  ],
  [
    'a style that does not exist in the place',
    [{ name: 'q', in: 'query', style: 'simple', explode: false, schema: string }],
    '{ q: { serialize: form } }',
  ],
  [
    'pipes, exploded',
    [{ name: 'q', in: 'query', style: 'pipeDelimited', explode: true, schema: string }],
    'queryParameters',
  ],
  [
    'cookie as it is',
    [{ name: 'c', in: 'cookie', style: 'cookie', schema: string }],
    '{ c: { in: inCookie, serialize: cookiePairs } }',
  ],
  ['header', [{ name: 'h', in: 'header', required: true, schema: string }], '{ h: { in: inHeader } }'],
  ['cookie', [{ name: 'c', in: 'cookie', required: true, schema: string }], '{ c: { in: inCookie } }'],
  ['renamed', [path, { ...path, in: 'query' }], "{ id_query: { in: inQuery, name: 'id' } }"],
  [
    'path JSON',
    [{ name: 'id', in: 'path', required: true, content: { 'application/json': { schema: string } } }],
    '{ id: { serialize: jsonPath } }',
  ],
])('%s', (_title, parameters, want) => {
  expect(parametersOf(...parameters)).toBe(want)
})
