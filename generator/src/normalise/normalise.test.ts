import { load as parse } from 'js-yaml'
import { expect, test } from 'vitest'
import { loadFiles, openApi } from '../load/documents.fixture.ts'
import { merge } from '../merge/merge.ts'
import { normalise } from './normalise.ts'
import { toYaml } from './to-yaml.ts'

const document = openApi(
  `paths:
  /a/{id}:
    parameters:
      - {name: id, in: path, required: true, schema: {type: string}}
    get:
      parameters:
        - {name: q, in: query, schema: {type: string, nullable: true}}
      responses:
        '200':
          description: 'yes'
          content:
            text/event-stream:
              schema: {properties: {data: {type: string}}}
    put:
      x-internal: true
  /b:
    $ref: '#/components/pathItems/B'
components:
  pathItems:
    B:
      get:
        operationId: b
        responses: {}
`,
  '3.0.3',
)

test('all passes together, twice the same', async () => {
  const once = normalise(merge(await loadFiles({ 'a.yaml': document })))
  expect(once.value).toMatchObject({
    openapi: '3.1.1',
    paths: {
      '/a/{id}': {
        get: {
          operationId: 'getAById',
          parameters: [{ name: 'id' }, { schema: { type: ['string', 'null'] } }],
          'x-sdk-stream': {},
        },
      },
      '/b': { get: { operationId: 'b' } },
    },
  })
  expect(normalise(once).value).toEqual(once.value)
  expect(toYaml(normalise(once))).toBe(toYaml(once))
})

test('positions lead to where things were written', async () => {
  const { locate } = normalise(merge(await loadFiles({ 'a.yaml': document })))
  const lines = ['/parameters/0/name', '/parameters/1/name', '/responses/200'].map(
    (pointer) => locate(`#/paths/~1a~1{id}/get${pointer}`).line,
  )
  expect(lines).toEqual([8, 11, 13])
  expect(locate('#/paths/~1b/get/operationId')).toMatchObject({ line: 26, pointer: '#/paths/~1b/get/operationId' })
})

test('a clean document passes through untouched', async () => {
  const merged = merge(await loadFiles({ 'a.yaml': openApi('paths: {}\n') }))
  expect(normalise(merged)).toBe(merged)
})

test('the text of a document is YAML without anchors that reads back the same', () => {
  const shared = { type: 'string' }
  const value = {
    openapi: '3.1.1',
    info: {
      title: 'no',
      version: '1.0',
      description: `${'long words '.repeat(30)}\n\nsecond\u2028paragraph: # 'quoted'`,
    },
    paths: {
      '/a': { a: shared, b: shared, 200: '2024-01-01', empty: '', nothing: null, list: [], numbers: [1.5, 0, -1e21] },
    },
    ['__proto__']: { '*/': '`${x}`', tab: '\t', key: '~' },
  }
  const text = toYaml({ value, locate: () => ({ file: '', line: 1, column: 1 }) })
  expect(parse(text)).toEqual(value)
  expect(text).not.toMatch(/&ref|\*ref/)
  expect(text).toContain("title: 'no'")
})
