import { expect } from 'vitest'
import type { JsonObject } from '../../generator/src/lib/json.ts'
import { get, ok, schemas, sdkOf, supportTable, type SupportRow } from './support.ts'

const string: JsonObject = { type: 'string' }
const properties = (members: JsonObject): JsonObject => ({ type: 'object', properties: members })
const operationsOf = async (operation: JsonObject, rest: JsonObject = {}) =>
  (await sdkOf(get(operation, rest))).project.files('src/api/core/operations')

const rows: readonly SupportRow[] = [
  [
    '`x-speakeasy-group`, `-name-override`, `-ignore`, `-unknown-values`, `-sse-sentinel`, `-stream-request-field`, `-globals` (headers)',
    'supported',
    async () => {
      expect(await operationsOf({ 'x-speakeasy-group': 'pets', 'x-speakeasy-name-override': 'list' })).toEqual([
        'petsList.ts',
      ])
      const ignored = await sdkOf({
        paths: {
          '/a': { get: { operationId: 'doA', 'x-speakeasy-ignore': true, responses: { 204: { description: 'OK' } } } },
        },
      })
      expect(ignored.source).not.toContain('function doA')
      expect(
        (await sdkOf(schemas({ type: 'string', enum: ['a'], 'x-speakeasy-unknown-values': 'allow' }))).types,
      ).toMatch(/A = 'a' \| \(string & \{\}\)|OpenEnum/)
      const globals = { 'x-speakeasy-globals': { parameters: [{ name: 'X-Account', in: 'header', schema: string }] } }
      const sdk = await sdkOf(get({ parameters: [{ name: 'X-Account', in: 'header', schema: string }] }, globals))
      expect(sdk.project.read('src/api/core/client.ts')).toMatch(/account/i)
    },
  ],
  [
    '`x-speakeasy-pagination`, `x-fern-pagination`: offsets, page numbers, cursors',
    'supported; what cannot be followed is noted',
    async () => {
      const list = { schema: properties({ items: { type: 'array', items: string }, next: string }) }
      const parameters = [{ name: 'page', in: 'query', schema: { type: 'integer' } }]
      const speakeasy = {
        type: 'offsetLimit',
        inputs: [{ name: 'page', in: 'parameters', type: 'page' }],
        outputs: { results: '$.items' },
      }
      expect(
        (await sdkOf(get({ ...ok('application/json', list), parameters, 'x-speakeasy-pagination': speakeasy }))).source,
      ).toMatch(/Pages/)
      const fern = { cursor: '$request.cursor', next_cursor: '$response.next', results: '$response.items' }
      expect(
        (
          await sdkOf(
            get({
              ...ok('application/json', list),
              parameters: [{ name: 'cursor', in: 'query', schema: string }],
              'x-fern-pagination': fern,
            }),
          )
        ).source,
      ).toMatch(/Pages/)
      const lost = await sdkOf(get({ ...ok('application/json', list), 'x-fern-pagination': fern }))
      expect([lost.errors, lost.warnings.length]).toEqual([[], 1])
    },
  ],
  [
    '`x-fern-sdk-group-name`, `-sdk-method-name`, `-streaming`, `-ignore`, `-global-headers`',
    'supported',
    async () => {
      expect(await operationsOf({ 'x-fern-sdk-group-name': 'pets', 'x-fern-sdk-method-name': 'list' })).toEqual([
        'petsList.ts',
      ])
      expect(
        (
          await sdkOf({
            paths: {
              '/a': { get: { operationId: 'doA', 'x-fern-ignore': true, responses: { 204: { description: 'OK' } } } },
            },
          })
        ).source,
      ).not.toContain('function doA')
      const sdk = await sdkOf(get({}, { 'x-fern-global-headers': [{ header: 'X-Account', name: 'account' }] }))
      expect([sdk.errors, /account/i.test(sdk.project.read('src/api/core/client.ts'))]).toEqual([[], true])
    },
  ],
  [
    '`x-fern-type-name` of any schema, `x-speakeasy-name-override` of a component',
    'supported: what `x-sdk-name` says',
    async () => {
      expect(
        (await sdkOf(schemas(properties({ a: { ...properties({ n: string }), 'x-fern-type-name': 'Inner' } })))).types,
      ).toContain('interface Inner')
      expect(
        (await sdkOf(schemas({ ...properties({ n: string }), 'x-speakeasy-name-override': 'Outer' }))).types,
      ).toContain('interface Outer')
    },
  ],
  [
    '`x-ms-enum`: `modelAsString`, and names and descriptions of values',
    'supported: an open enum, documentation',
    async () => {
      const values = [{ value: 'a', name: 'Alpha', description: 'The first.' }]
      const kind = { type: 'string', enum: ['a'], 'x-ms-enum': { name: 'Kind', modelAsString: true, values } }
      const { types, source } = await sdkOf(schemas(kind))
      expect(types).toContain("'a' | (string & {})")
      expect(source).toContain('The first.')
    },
  ],
  [
    '`x-stainless-naming`, `x-internal`',
    'supported',
    async () => {
      const named = { 'x-stainless-naming': { typescript: { method_name: 'fetchIt' } } }
      expect(await operationsOf(named)).toEqual(['fetchIt.ts'])
      expect((await sdkOf(get({ 'x-internal': true }))).source).not.toContain('function doA')
    },
  ],
]

supportTable('Extensions of other vendors', rows)
