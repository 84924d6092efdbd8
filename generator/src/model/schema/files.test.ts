import { expect, test } from 'vitest'
import { TypePrinter } from '../../emit/code/type-printer.ts'
import type { JsonObject } from '../../lib/json.ts'
import { apiOf } from '../model.fixture.ts'
import { fileMembers } from './property-paths.ts'

const text: JsonObject = { type: 'string' }
const nullable = { anyOf: [text, { type: 'null' }] }
const named = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` })

const schemas: JsonObject = {
  Text: text,
  Size: { type: 'string', enum: ['s', 'm'] },
  Image: { type: 'string', format: 'binary' },
  List: { anyOf: [{ type: 'array', items: named('List') }, text] },
  Either: { anyOf: [named('Other'), text], format: 'binary' },
  Other: { anyOf: [named('Either'), { type: 'number' }] },
}

/** The model of an upload with one member. */
function uploadOf(member: JsonObject) {
  const schema = { type: 'object', required: ['member'], properties: { member } }
  const requestBody = { required: true, content: { 'multipart/form-data': { schema } } }
  const post = { operationId: 'upload', requestBody, responses: { 204: { description: 'Stored' } } }
  return apiOf({ paths: { '/files': { post } }, components: { schemas } })
}

const member = '#/paths/~1files/post/requestBody/content/multipart~1form-data/schema'

test.each<[JsonObject, string]>([
  [{ type: 'string', format: 'binary' }, 'BinaryBody'],
  [{ format: 'binary' }, 'BinaryBody'],
  [{ type: ['string', 'null'], format: 'binary' }, 'BinaryBody | null'],
  [{ ...nullable, format: 'binary' }, 'BinaryBody | null'],
  [{ ...nullable, contentMediaType: 'image/png' }, 'BinaryBody | null'],
  [{ allOf: [nullable, { format: 'binary' }] }, 'BinaryBody | null'],
  [{ anyOf: [{ type: 'integer' }, text], format: 'binary' }, 'number | BinaryBody'],
  [{ type: 'array', items: { ...nullable, format: 'binary' } }, '(BinaryBody | null)[]'],
  [{ oneOf: [{ type: 'string', format: 'binary' }, text] }, 'BinaryBody | string'],
  [{ anyOf: [{ format: 'binary' }, { type: 'null' }] }, 'BinaryBody | null'],
  [{ ...named('Text'), format: 'binary' }, 'BinaryBody'],
  [{ allOf: [named('Text')], format: 'binary' }, 'BinaryBody'],
  [{ allOf: [named('Text'), { type: 'string', format: 'binary' }] }, 'BinaryBody'],
  [{ anyOf: [named('Text'), { type: 'null' }], format: 'binary' }, 'BinaryBody | null'],
  [{ anyOf: [named('Image'), { type: 'null' }] }, 'Image | null'],
  [{ ...named('Size'), format: 'binary' }, 'Size'],
  [{ type: 'string', enum: ['s', 'm'], format: 'binary' }, "'s' | 'm'"],
  [{ ...named('List'), format: 'binary' }, 'List[] | BinaryBody'],
  [named('Either'), 'Either'],
  [{ ...named('Other'), format: 'binary' }, 'Other'],
])('%j in an upload is %s', (schema, type) => {
  const api = uploadOf(schema)
  expect(new TypePrinter(api).type({ pointer: `${member}/properties/member`, view: 'upload' })).toBe(type)
})

test.each<[JsonObject, readonly string[]]>([
  [named('Image'), ['member']],
  [{ type: 'array', items: named('Image') }, ['member']],
  [text, []],
  [named('List'), []],
])('%j has the file members %j', (schema, names) => {
  expect(fileMembers(uploadOf(schema).types, { pointer: member })).toEqual(names)
})
