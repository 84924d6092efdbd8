import { expect, test } from 'vitest'
import type { JsonObject, JsonValue } from '../lib/json.ts'
import { readPointer } from '../lib/json-pointer.ts'
import { convertSwagger } from './convert-swagger.ts'
import { findCulprit } from './find-culprit.ts'

const bad = (value: JsonValue | undefined): boolean =>
  value === 'bad' || (typeof value === 'object' && value !== null && Object.values(value).some(bad))

test.each<[JsonObject, string]>([
  [{ a: 1, b: { c: ['x', 'bad', 'y'] }, d: 2 }, '#/b/c/1'],
  [{ 'a/b': 'bad' }, '#/a~1b'],
  [{ a: 'bad', b: 'bad' }, '#/a'],
])('in %j it is %s', (document, want) => {
  expect(findCulprit(document, bad)).toBe(want)
})

test('where it takes two members, the smaller one', () => {
  const document = { long: [1, 2, 3], short: 1, other: 0 }
  expect(findCulprit(document, (part) => 'long' in part && 'short' in part)).toBe('#/short')
})

const operation = (parts: JsonObject): JsonObject => ({ responses: { 200: { description: '' } }, ...parts })

test.each<[string, JsonObject]>([
  ['#/paths/~1a/get', { paths: { '/a': { get: null } } }],
  [
    '#/paths/~1a/get/parameters/1',
    { paths: { '/a': { get: operation({ parameters: [{ name: 'q', in: 'query' }, 7] }) } } },
  ],
  [
    '#/paths/~1b/get/responses/200',
    { paths: { '/a': { get: operation({}) }, '/b': { get: { responses: { 200: null } } } } },
  ],
  ['#/securityDefinitions/a', { paths: {}, securityDefinitions: { a: null } }],
])('a Swagger document that cannot be converted is reported at %s', (pointer, parts) => {
  const value: JsonObject = { swagger: '2.0', info: { title: 'T', version: '1' }, ...parts }
  const locate = (place: string) => ({ file: 'a.yaml', line: 1, column: 1, pointer: place })
  expect(readPointer(value, pointer)).toBeDefined()
  expect(() => convertSwagger({ value, locate })).toThrow(
    expect.objectContaining({ code: 'swagger-conversion', place: expect.objectContaining({ pointer }) }),
  )
})
