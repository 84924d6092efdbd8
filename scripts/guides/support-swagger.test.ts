import { expect } from 'vitest'
import type { JsonObject } from '../../generator/src/lib/json.ts'
import { sdkOf, supportTable, type SupportRow } from './support.ts'

const string: JsonObject = { type: 'string' }
const swagger = (operation: JsonObject, path = '/a', rest: JsonObject = {}): string =>
  JSON.stringify({
    swagger: '2.0',
    info: { title: 'A', version: '1' },
    host: 'api.example',
    paths: { [path]: { post: { operationId: 'doA', responses: { 204: { description: 'OK' } }, ...operation } } },
    ...rest,
  })

const rows: readonly SupportRow[] = [
  [
    'Swagger 2.0: `collectionFormat`',
    'supported in every place, tabs too; of lists within lists: JSON, with a warning',
    async () => {
      const list = (name: string, place: string, collectionFormat: string) => ({
        name,
        in: place,
        required: true,
        type: 'array',
        items: string,
        collectionFormat,
      })
      const parameters = [list('p', 'path', 'pipes'), list('q', 'query', 'tsv'), list('H', 'header', 'ssv')]
      const sdk = await sdkOf(swagger({ parameters: [...parameters, list('f', 'formData', 'csv')] }, '/a/{p}'))
      const given = { p: ['a', 'b'], q: ['a', 'b'], H: ['a', 'b'], body: { f: ['a', 'b'] } }
      const sent = await sdk.call('doA', [given])
      expect([sent.url, sent.headers.get('h'), sent.body]).toEqual([
        'https://api.example/a/a%7Cb?q=a%09b',
        'a b',
        'f=a,b',
      ])
    },
  ],
  [
    'Swagger 2.0: empty lists of media types; an operation with several bodies',
    'JSON; one body, or the fields of a form, with a warning (`structure`)',
    async () => {
      const parameters = [{ name: 'b', in: 'body', schema: { type: 'object' } }]
      const sdk = await sdkOf(swagger({ consumes: [], parameters }))
      expect((await sdk.call('doA', [{ n: 1 }])).body).toBe('{"n":1}')
      const field = { name: 'f', in: 'formData', type: 'string' }
      expect((await sdkOf(swagger({ parameters: [...parameters, field] }))).codes).toContain('structure')
    },
  ],
  [
    'Swagger 2.0: a `host` with a scheme, a `basePath` without its slash or with the whole address',
    'read in the one sensible way, with a warning (`structure`)',
    async () => {
      for (const members of [
        { host: 'https://api.example', basePath: '/v1' },
        { basePath: 'v1' },
        { basePath: 'https://api.example/v1' },
      ]) {
        const sdk = await sdkOf(swagger({}, '/a', members))
        expect([(await sdk.call('doA', [], undefined, { serverURL: undefined })).url, sdk.codes]).toEqual([
          'https://api.example/v1/a',
          ['structure'],
        ])
      }
    },
  ],
  [
    'Swagger 2.0: `in: FormData`, `in: form`; a `schema` beside a field of a form',
    'read in the one sensible way, the first with a warning (`structure`)',
    async () => {
      for (const place of ['FormData', 'form']) {
        const sdk = await sdkOf(swagger({ parameters: [{ name: 'f', in: place, schema: string }] }))
        expect([(await sdk.call('doA', [{ f: 'a' }])).body, sdk.codes]).toEqual(['f=a', ['structure']])
      }
    },
  ],
  [
    'Swagger 2.0: `x-ms-paths`, `x-ms-parameterized-host`, `x-ms-skip-url-encoding` in a query',
    'supported',
    async () => {
      const operation = {
        operationId: 'doB',
        parameters: [{ name: 'q', in: 'query', type: 'string', 'x-ms-skip-url-encoding': true }],
        responses: { 204: { description: 'OK' } },
      }
      const suffix = { name: 'suffix', in: 'path', type: 'string', default: 'example' }
      const rest = {
        'x-ms-paths': { '/b?comp=list': { get: operation } },
        'x-ms-parameterized-host': { hostTemplate: 'api.{suffix}', parameters: [suffix] },
      }
      const sent = await (
        await sdkOf(swagger({}, '/a', rest))
      ).call('doB', [{ q: 'a/b' }], undefined, { serverURL: undefined })
      expect(sent.url).toBe('https://api.example/b?comp=list&q=a/b')
    },
  ],
]

supportTable('Documents', rows, 20)
