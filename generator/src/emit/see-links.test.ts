import { expect, test } from 'vitest'
import type { JsonObject } from '../lib/json.ts'
import type { Api } from '../model/api.ts'
import { buildApi } from '../model/build-api.ts'
import { documentOf } from '../model/model.fixture.ts'
import { SourceFiles } from './code/source-file.ts'
import { TypePrinter } from './code/type-printer.ts'
import { emitCore } from './core/emit-core.ts'
import { emitQuery } from './react-query/emit-react-query.ts'

const json = (schema: JsonObject): JsonObject => ({ description: 'OK', content: { 'application/json': { schema } } })
const page: JsonObject = { type: 'object', properties: { items: { type: 'array', items: { type: 'string' } } } }
const body: JsonObject = { required: true, content: { 'application/json': { schema: { type: 'object' } } } }

const api: Api = buildApi(
  documentOf({
    paths: {
      '/things': {
        get: {
          operationId: 'list',
          tags: ['things'],
          parameters: [{ name: 'offset', in: 'query', schema: { type: 'integer' } }],
          'x-sdk-pagination': { kind: 'offset', offset: 'offset', items: 'items' },
          responses: { 200: json(page) },
        },
        post: { operationId: 'create', tags: ['things'], requestBody: body, responses: { 200: json(page) } },
      },
      '/watch': {
        get: {
          operationId: 'watch',
          tags: ['things'],
          responses: { 200: { description: 'OK', content: { 'text/event-stream': { schema: page } } } },
        },
      },
    },
  }),
  { name: 'Acme', scope: '@acme', site: 'https://sdk.acme.dev' },
)

const parts = ['react-query', 'vue-query', 'solid-query', 'svelte-query', 'angular-query'] as const

const outputs = [
  ['core', emitCore(api, new TypePrinter(api), new SourceFiles(), { version: '1.0.0', extras: false })] as const,
  ...parts.map((part) => [part, emitQuery(api, new SourceFiles(), part)] as const),
]

/** A function, a hook or a method with an example in its comment. */
const documented = /\/\*\*((?:(?!\*\/)[^])*@example(?:(?!\*\/)[^])*)\*\/\s*(?:export function )?([\w$]+)/g

test.each(outputs)('%s: whatever has an example links to the page of its operation', (_name, files) => {
  const calls = files.flatMap(({ text }) => [...text.matchAll(documented)])
  const unlinked = calls.filter(
    ([, comment = '']) => !/@see https:\/\/sdk\.acme\.dev\/reference\/operations\/things/.test(comment),
  )
  expect(calls.length).toBeGreaterThan(3)
  expect(unlinked.map(([, , name]) => name)).toEqual([])
})
