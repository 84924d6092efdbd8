import { expect, test } from 'vitest'
import type { JsonObject, JsonValue } from '../lib/json.ts'
import { pushDownParameters } from './push-down-parameters.ts'
import { runPass } from './pass.fixture.ts'

const id = { name: 'id', in: 'path' }
const q = { name: 'q', in: 'query' }
const ownQ = { name: 'q', in: 'query', required: true }
const headerQ = { name: 'q', in: 'header' }
const ref = { $ref: '#/components/parameters/Q' }
const components = { parameters: { Q: q } }

test.each<[name: string, shared: JsonValue, own: JsonValue | undefined, want: JsonValue | undefined]>([
  ['before the own ones', [id], [q], [id, q]],
  ['to an operation without any', [id], undefined, [id]],
  ['the own one wins', [id, q], [ownQ], [id, ownQ]],
  ['the same name elsewhere is another one', [q], [headerQ], [q, headerQ]],
  ['references are followed to compare', [ref], [ownQ], [ownQ]],
  ['references are kept', [ref], [id], [ref, id]],
  ['all overridden', [q], [ref], [ref]],
  ['none', [], [q], [q]],
])('%s', (_name, shared, own, want) => {
  const operation: JsonObject = own === undefined ? {} : { parameters: own }
  const document = { components, paths: { '/a': { summary: 'S', parameters: shared, get: operation, put: {} } } }
  const item = runPass(pushDownParameters, document, 'paths', '/a')
  expect(item).toMatchObject({ summary: 'S', get: want === undefined ? {} : { parameters: want } })
  expect(Object.keys(Object(item))).not.toContain('parameters')
})

test('says where each parameter was written', () => {
  const moves: string[] = []
  const document = { paths: { '/a': { parameters: [q, id], get: { parameters: [ownQ, headerQ] } } } }
  pushDownParameters(document, (to, from) => moves.push(`${to} < ${from}`))
  expect(moves).toEqual([
    '#/paths/~1a/get/parameters/0 < #/paths/~1a/parameters/1',
    '#/paths/~1a/get/parameters/1 < #/paths/~1a/get/parameters/0',
    '#/paths/~1a/get/parameters/2 < #/paths/~1a/get/parameters/1',
  ])
})
