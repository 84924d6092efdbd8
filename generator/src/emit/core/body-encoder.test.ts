import { expect, test } from 'vitest'
import type { JsonObject } from '../../lib/json.ts'
import { operationOf } from '../../model/model.fixture.ts'
import { FileScope } from '../code/scope.ts'
import { literal } from '../code/literal.ts'
import { bodyEncoder } from './body-encoder.ts'

const text = { type: 'string' }
const one = { type: 'object', properties: { a: text } }
const two = { type: 'object', properties: { b: text } }
const part = (contentType: string): JsonObject => ({ schema: one, encoding: { a: { contentType } } })

/** Parameters belong to a media type: servers choose a version, a profile or a charset by them. */
test.each<[string, JsonObject, string]>([
  ['JSON', { 'application/json': one }, 'jsonBody'],
  ['its name in capitals', { 'Application/JSON': one }, 'jsonBody'],
  ['a profile', { 'application/json; profile=a': one }, "jsonBodyAs('application/json; profile=a')"],
  ['a charset', { 'application/json;charset=UTF-8': one }, "jsonBodyAs('application/json;charset=UTF-8')"],
  [
    'two versions',
    { 'application/json;v=1': one, 'application/json;v=2': two },
    "bodyByType(jsonBodyAs('application/json;v=1'), { 'application/json;v=2': jsonBodyAs('application/json;v=2') })",
  ],
  ['any type', { '*/*': one }, 'jsonBody'],
  ['text in UTF-8', { 'text/plain; charset="utf-8"': text }, `textBody('text/plain; charset="utf-8"')`],
  ['text in another charset', { 'text/xml;charset=ISO-8859-1; x=1': text }, "textBody('text/xml; charset=utf-8; x=1')"],
])('%s', (_title, types, want) => {
  expect(encoderOf(Object.fromEntries(Object.entries(types).map(([type, schema]) => [type, { schema }])))).toBe(want)
})

test.each([
  ['text/plain', 'multipartBody'],
  ['Text/Plain', 'multipartBody'],
  ['text/plain; charset=utf-8', "multipartParts({ parts: { a: 'text/plain; charset=utf-8' } })"],
  ['application/json', "multipartParts({ parts: { a: 'application/json' } })"],
])('a part of type %s', (type, want) => {
  expect(encoderOf({ 'multipart/form-data': part(type) })).toBe(want)
})

function encoderOf(content: JsonObject): string {
  const { request } = operationOf({ requestBody: { content } })
  return request.kind === 'body' ? literal(bodyEncoder(request.body, new FileScope())).replace(/\s+/g, ' ') : 'none'
}
