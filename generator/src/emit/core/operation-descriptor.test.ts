import { expect, test } from 'vitest'
import { documentOf } from '../../model/testing.ts'
import { buildApi } from '../../model/build-api.ts'
import { Imports } from '../imports.ts'
import { literal } from '../literal.ts'
import type { JsonObject } from '../../json.ts'
import { operationDescriptor } from './operation-descriptor.ts'

const string = { type: 'string' }

function parametersOf(...parameters: readonly JsonObject[]): string {
  const responses = { 204: { description: 'OK' } }
  const url = parameters.some((parameter) => parameter['in'] === 'path') ? '/x/{id}' : '/x'
  const document = documentOf({ paths: { [url]: { get: { operationId: 'x', parameters, responses } } } })
  const api = buildApi(document, { name: 'Acme', scope: '@acme' })
  const operation = api.operations[0]
  if (operation === undefined) throw new Error('The document has no operation.')
  const text = literal(operationDescriptor(operation, api, new Imports()))
  return /request: parameters\((.*)\) \}$/.exec(text)?.[1] ?? 'none'
}

const path = { name: 'id', in: 'path', required: true, schema: string }

test.each<[string, readonly JsonObject[], string]>([
  ['no parameter', [], 'none'],
  ['exploded form query is the default', [{ name: 'q', in: 'query', schema: string }], ''],
  ['a name that an option has', [{ name: 'timeoutMs', in: 'query', schema: string }], '{ timeoutMs: {} }'],
  ['path', [path, { name: 'q', in: 'query', schema: string }], '{ id: { in: inPath } }'],
  ['path explode', [{ ...path, explode: true }], '{ id: { in: inPath, serialize: simpleExplode } }'],
  ['path label', [{ ...path, style: 'label' }], '{ id: { in: inPath, serialize: label } }'],
  [
    'path label explode',
    [{ ...path, style: 'label', explode: true }],
    '{ id: { in: inPath, serialize: labelExplode } }',
  ],
  ['path matrix', [{ ...path, style: 'matrix' }], '{ id: { in: inPath, serialize: matrix } }'],
  [
    'path matrix explode',
    [{ ...path, style: 'matrix', explode: true }],
    '{ id: { in: inPath, serialize: matrixExplode } }',
  ],
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
    '',
  ],
  [
    'whole query as JSON',
    [{ name: 'q', in: 'querystring', content: { 'application/json': { schema: string } } }],
    '{ q: { serialize: jsonPath } }',
  ],
  ['header', [{ name: 'h', in: 'header', required: true, schema: string }], '{ h: { in: inHeader } }'],
  ['cookie', [{ name: 'c', in: 'cookie', required: true, schema: string }], '{ c: { in: inCookie } }'],
  ['renamed', [path, { ...path, in: 'query' }], "{ id: { in: inPath }, id_query: { name: 'id' } }"],
  [
    'path JSON',
    [{ name: 'id', in: 'path', required: true, content: { 'application/json': { schema: string } } }],
    '{ id: { in: inPath, serialize: jsonPath } }',
  ],
])('%s', (_title, parameters, want) => {
  expect(parametersOf(...parameters)).toBe(want)
})
