import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { expect, test } from 'vitest'
import { loadInputs } from '../../generator/src/config/load-config.ts'
import { assemble } from '../../generator/src/generate.ts'
import type { JsonObject } from '../../generator/src/lib/json.ts'
import { documentOf } from '../../generator/src/model/model.fixture.ts'
import { Stages } from '../../generator/src/stages.ts'
import { root } from '../lib/paths.ts'
import { findIncomplete } from './incomplete.ts'

test('the description of the API is complete', async () => {
  const { document } = await assemble(await loadInputs([], {}, root), new Stages())
  expect(findIncomplete(document)).toEqual([])
})

const complete = {
  summary: 'Get a thing',
  description: 'Returns a thing.',
  'x-sdk-group': 'things',
  'x-sdk-method': 'get',
  responses: { 200: { content: { 'application/json': { schema: {}, example: {} } } } },
}
const parameter = { name: 'id', in: 'path', required: true, description: 'Which thing.', example: 'a', schema: {} }

const messagesOf = (parts: JsonObject) =>
  findIncomplete(documentOf(parts)).map((line) => line.replace('test.yaml:1:1 ', ''))

test.each<[message: string | undefined, members: JsonObject]>([
  [undefined, { parameters: [parameter] }],
  ['the operation has no summary', { summary: ' ' }],
  ['the operation has no description', { description: 'TODO' }],
  ['the operation has no x-sdk-method', { 'x-sdk-method': null }],
  ['the parameter id has no description', { parameters: [{ ...parameter, description: '' }] }],
  ['the parameter id has no example', { parameters: [{ name: 'id', required: true, description: 'Which thing.' }] }],
  [
    'the request body (application/json) has no example',
    { requestBody: { content: { 'application/json': { schema: {} } } } },
  ],
  [
    'the response 404 (application/json) has no example',
    { responses: { 404: { content: { 'application/json': { schema: {} } } } } },
  ],
  [
    undefined,
    {
      responses: { 200: { content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } } },
    },
  ],
])('an operation: %s', (message, members) => {
  expect(messagesOf({ paths: { '/things': { get: { ...complete, ...members } } } })).toEqual(
    message === undefined ? [] : [message],
  )
})

test('two operations of one name', () => {
  const paths = { '/a': { get: complete }, '/b': { get: complete } }
  expect(messagesOf({ paths })).toEqual(['things.get is the name of get /a as well'])
})

test.each<[message: string | undefined, schema: JsonObject]>([
  [undefined, { description: 'A thing.', properties: { type: { const: 'a' }, other: { $ref: '#/x' } } }],
  ['the schema Thing has no description', { type: 'object' }],
  ['the field Thing.name has no description', { description: 'A thing.', properties: { name: { type: 'string' } } }],
])('a schema: %s', (message, schema) => {
  expect(messagesOf({ paths: {}, components: { schemas: { Thing: schema } } })).toEqual(
    message === undefined ? [] : [message],
  )
})

test('every enum of strings is open, except those of members that can distinguish variants', () => {
  const document: unknown = load(readFileSync(join(root, 'spec/openapi.yaml'), 'utf8'))
  const closed = enumsIn(document, []).filter(({ isOpen, values }) => !isOpen && values.length > 1)
  const strings = closed.filter(({ values }) => values.some((value) => typeof value === 'string'))
  expect(strings.map(({ member }) => member).filter((member) => !['type', 'role', 'object'].includes(member))).toEqual(
    [],
  )
  expect(strings.length).toBeGreaterThan(10)
  expect(closed.length).toBeGreaterThan(strings.length)
})

interface Enum {
  readonly member: string
  readonly isOpen: boolean
  readonly values: readonly unknown[]
}

function enumsIn(value: unknown, path: readonly string[]): readonly Enum[] {
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.entries(value).flatMap(([key, member]) =>
    key === 'example' || key === 'examples' ? [] : enumsIn(member, [...path, key]),
  )
  if (!('enum' in value) || !Array.isArray(value.enum)) return inside
  const values = value.enum.filter((one: unknown) => one !== null)
  return [...inside, { member: path.at(-1) ?? '', isOpen: 'x-sdk-open-enum' in value, values }]
}
