import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createPrism } from '../../packages/core/test/contract/prism.ts'
import { callEveryOperation } from './calls.fixture.ts'
import type { JsonObject } from './lib/json.ts'

const text = { type: 'string', enum: ['a b'] }
const object = { type: 'object', required: ['x', 'y'], properties: { x: text, y: { type: 'integer', enum: [7] } } }
const shapes: Readonly<Record<string, JsonObject>> = {
  number: { type: 'integer', enum: [7] },
  list: { type: 'array', minItems: 2, maxItems: 2, items: text },
  object,
  nullable: { type: ['array', 'null'], minItems: 1, items: text },
  union: { oneOf: [text, { type: 'array', minItems: 1, items: text }] },
  reference: { $ref: '#/components/schemas/Object' },
}
const styles = {
  path: ['simple', 'label', 'matrix'],
  query: ['form', 'spaceDelimited', 'pipeDelimited', 'deepObject'],
  header: ['simple'],
  cookie: ['form'],
} as const

const parameters = Object.entries(styles).flatMap(([place, names]) =>
  names.flatMap((style) =>
    [true, false].flatMap((explode) =>
      Object.entries(shapes).flatMap(([shape, schema]) =>
        [true, false]
          .filter((required) => required || place !== 'path')
          .map((required) => ({
            title: `${place}-${style}-${explode ? 'exploded' : 'plain'}-${shape}-${required ? 'required' : 'optional'}`,
            parameter: { name: 'Pa', in: place, style, explode, required, schema },
          })),
      ),
    ),
  ),
)

test(
  'Prism finds every request right, whatever the style and the shape of its parameters',
  { timeout: 120_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sdkgen-prism-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const paths = parameters.map(({ title, parameter }) => [
      `/${title}${parameter.in === 'path' ? '/{Pa}' : ''}`,
      { get: { operationId: title, parameters: [parameter], responses: { 204: { description: 'OK' } } } },
    ])
    const document = {
      openapi: '3.1.1',
      info: { title: 'Acme', version: '1.0.0' },
      servers: [{ url: 'https://example.com' }],
      paths: Object.fromEntries(paths),
      components: { schemas: { Object: object } },
    }
    const path = join(folder, 'openapi.json')
    writeFileSync(path, JSON.stringify(document))
    const { right, wrong, skipped } = await callEveryOperation(path)
    expect(wrong).toEqual([])
    expect(skipped).toEqual([])
    expect(right).toHaveLength(parameters.length)
  },
)

const schemes = {
  basic: { type: 'http', scheme: 'Basic' },
  bearer: { type: 'http', scheme: 'bearer' },
  digest: { type: 'http', scheme: 'digest' },
  hoba: { type: 'http', scheme: 'HOBA' },
  key: { type: 'apiKey', in: 'header', name: 'X-Key' },
  oidc: { type: 'openIdConnect', openIdConnectUrl: 'https://example.com' },
  tls: { type: 'mutualTLS' },
  other: { type: 'other' },
} as const

test.each([
  [[{ basic: [] }], { authorization: 'Basic YTpi' }, 401],
  [[{ digest: [] }], { authorization: 'Bearer a' }, 401],
  [[{ hoba: [] }], { authorization: 'Bearer a' }, 401],
  [[{ oidc: [] }], { authorization: 'Bearer a' }, 401],
  [[{ tls: [] }], {}, 204],
  [[{ other: [] }], {}, 204],
  [[{ missing: [] }], {}, 204],
  [[{ tls: [], bearer: [] }], { authorization: 'Bearer a' }, 401],
  [[{ tls: [] }, { bearer: [] }], { authorization: 'Bearer a' }, 204],
  [[{ digest: [] }, { key: [] }], { 'x-key': 'a' }, 401],
  [[{ key: [], missing: [] }], { 'x-key': 'a' }, 401],
])('Prism takes the credentials that the SDK sends for %j', async (security, headers, anonymous) => {
  const responses = { 204: { description: 'OK' }, 401: { description: 'No' } }
  const prism = createPrism({
    openapi: '3.1.1',
    info: { title: 'Acme', version: '1.0.0' },
    paths: { '/a': { get: { security, responses } } },
    components: { securitySchemes: schemes },
  })
  onTestFinished(() => prism.close())
  const url = `${await prism.listen(0, '127.0.0.1')}/a`
  expect((await fetch(url, { headers })).status).toBe(204)
  expect((await fetch(url)).status).toBe(anonymous)
})

test.each([
  ['*/*', { type: 'string' }],
  ['text/plain', { type: 'object' }],
  ['application/octet-stream', { type: 'object' }],
  ['application/xml', { type: 'array', items: {} }],
])('Prism responds to %s with text whatever its schema says', async (type, schema) => {
  const prism = createPrism({
    openapi: '3.1.1',
    info: { title: 'Acme', version: '1.0.0' },
    paths: { '/a': { get: { responses: { 200: { description: 'OK', content: { [type]: { schema } } } } } } },
  })
  onTestFinished(() => prism.close())
  const response = await fetch(`${await prism.listen(0, '127.0.0.1')}/a`)
  expect({ status: response.status, text: await response.text() }).toEqual({ status: 200, text: 'text' })
})

test.each([
  ['*/*', { type: 'object', properties: { a: { type: 'integer' } } }, { a: 0 }],
  ['application/*', { $ref: '#/components/schemas/List' }, [{}]],
  ['*/*; charset=utf-8', { $ref: '#/components/schemas/Any' }, null],
])('Prism responds to %s with JSON where it holds neither a text nor a file', async (type, schema, want) => {
  const prism = createPrism({
    openapi: '3.1.1',
    info: { title: 'Acme', version: '1.0.0' },
    paths: { '/a': { get: { responses: { 200: { description: 'OK', content: { [type]: { schema } } } } } } },
    components: { schemas: { Any: {}, List: { type: 'array', items: { type: 'object' } } } },
  })
  onTestFinished(() => prism.close())
  const response = await fetch(`${await prism.listen(0, '127.0.0.1')}/a`)
  expect(response.headers.get('content-type')).toMatch(/^application\/json/)
  expect(await response.json()).toEqual(want)
})

test('Prism responds to an operation whose path has a fragment', async () => {
  const prism = createPrism({
    openapi: '3.1.1',
    info: { title: 'Acme', version: '1.0.0' },
    paths: { '/a#b': { get: { responses: { 204: { description: 'OK' } } } } },
  })
  onTestFinished(() => prism.close())
  expect((await fetch(`${await prism.listen(0, '127.0.0.1')}/a`)).status).toBe(204)
})
