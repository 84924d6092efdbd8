import { expect } from 'vitest'
import type { JsonObject } from '../../generator/src/lib/json.ts'
import { get, post, sdkOf, supportTable, type SupportRow } from './support.ts'

const string: JsonObject = { type: 'string' }
const list: JsonObject = { type: 'array', items: string }
const object: JsonObject = { type: 'object', properties: { a: string, b: string } }
const origin = 'https://api.example'

/** An SDK of one operation with one parameter, `p`. */
function withParameter(parameter: JsonObject, version = '3.1.0') {
  const full = { name: 'p', required: parameter['in'] === 'path', ...parameter }
  const item = { get: { operationId: 'doA', parameters: [full], responses: { 204: { description: 'OK' } } } }
  return sdkOf({ paths: { [parameter['in'] === 'path' ? '/a/{p}' : '/a']: item } }, { version })
}

/** The rest of the URL of a call, behind the path. */
async function sent(parameter: JsonObject, value: unknown, version?: string): Promise<string> {
  const sdk = await withParameter(parameter, version)
  expect(sdk.errors).toEqual([])
  return (await sdk.call('doA', [{ p: value }])).url.replace(`${origin}/a`, '')
}

function decode(url: string): string {
  return decodeURIComponent(url)
}

const rows: readonly SupportRow[] = [
  [
    '`in: querystring` (3.2)',
    'supported: a form with the styles of its `encoding`, JSON, or text as the whole query; beside `in: query` or another one: noted, all are sent',
    async () => {
      const form = {
        'application/x-www-form-urlencoded': {
          schema: { type: 'object', properties: { ids: list } },
          encoding: { ids: { style: 'form', explode: false } },
        },
      }
      const whole = async (content: JsonObject, value: unknown) =>
        decode(await sent({ in: 'querystring', content }, value, '3.2.0'))
      expect(await whole(form, { ids: ['1', '2'] })).toBe('?ids=1,2')
      expect(await whole({ 'application/json': { schema: object } }, { a: '1' })).toBe('?{"a":"1"}')
      expect(await whole({ 'text/plain': { schema: string } }, 'a=1')).toBe('?a=1')
      const parameters = [
        { name: 'all', in: 'querystring', content: form },
        { name: 'p', in: 'query', schema: string },
      ]
      const both = await sdkOf(get({ parameters }), { version: '3.2.0' })
      expect(both.codes).toEqual(['parameter-style'])
      expect((await both.call('doA', [{ all: { ids: ['1'] }, p: 'x' }])).url).toBe(`${origin}/a?ids=1&p=x`)
    },
  ],
  [
    '`allowReserved`',
    'supported in queries and paths, percent-encoded triples too; what would end the value stays encoded: `#`, `&`, `=`, `+`; `/`, `?`, `#`; elsewhere: noted',
    async () => {
      const reserved = async (place: JsonObject, value: string) =>
        sent({ ...place, allowReserved: true, schema: string }, value, '3.2.0')
      expect(await reserved({ in: 'query' }, 'a/b:c%20d')).toBe('?p=a/b:c%20d')
      expect(await reserved({ in: 'query' }, '#&=+')).toBe('?p=%23%26%3D%2B')
      expect(await reserved({ in: 'path' }, 'a:b%20c')).toBe('/a:b%20c')
      expect(await reserved({ in: 'path' }, '/?#')).toBe('/%2F%3F%23')
      const header = await withParameter({ in: 'header', allowReserved: true, schema: string }, '3.2.0')
      expect(header.codes).toEqual(['parameter-style'])
    },
  ],
  [
    'Optional headers beside a body',
    'supported: in the call options, or with the parameters where one of them is an object',
    async () => {
      const media = { schema: { type: 'object', properties: { n: string } } }
      const withHeader = async (schema: JsonObject) => {
        const item = post('application/json', media)
        const { paths } = item as { paths: { '/a': { post: JsonObject } } }
        return sdkOf({
          paths: { '/a': { post: { ...paths['/a'].post, parameters: [{ name: 'X-P', in: 'header', schema }] } } },
        })
      }
      const sdk = await withHeader(string)
      expect((await sdk.call('doA', [{ n: '1' }, { headers: { 'X-P': 'x' } }])).headers.get('x-p')).toBe('x')
      expect(sdk.types).toMatch(/DoARequest = \{ n\?: string \}/)
      const listed = await withHeader(list)
      expect((await listed.call('doA', [{ n: '1' }, { headers: { 'X-P': ['x', 'y'] } }])).headers.get('x-p')).toBe(
        'x,y',
      )
      const asObject = await withHeader(object)
      expect((await asObject.call('doA', [{ 'X-P': { a: '1', b: '2' }, body: { n: '1' } }])).headers.get('x-p')).toBe(
        'a,1,b,2',
      )
    },
  ],
  [
    'The same name in several places',
    'supported: later ones get their place appended (`id_query`)',
    async () => {
      const item = {
        get: {
          operationId: 'doA',
          parameters: [
            { name: 'id', in: 'path', required: true, schema: string },
            { name: 'id', in: 'query', schema: string },
          ],
          responses: { 204: { description: 'OK' } },
        },
      }
      const sdk = await sdkOf({ paths: { '/a/{id}': item } })
      expect([sdk.codes, (await sdk.call('doA', [{ id: '1', id_query: '2' }])).url]).toEqual([[], `${origin}/a/1?id=2`])
    },
  ],
  [
    'The same parameter twice in one list; of a header in any case',
    'the first counts, with a warning',
    async () => {
      const sdk = await sdkOf(
        get({
          parameters: [
            { name: 'p', in: 'query', schema: { type: 'integer' } },
            { name: 'p', in: 'query', schema: string },
          ],
        }),
      )
      expect([sdk.errors, sdk.warnings.length, sdk.types.includes('p?: number }')]).toEqual([[], 1, true])
      const headers = ['X-P', 'x-p'].map((name) => ({ name, in: 'header', schema: string }))
      expect((await sdkOf(get({ parameters: headers }))).types).toContain("DoARequest { 'X-P'?: string }")
    },
  ],
  [
    'Parameters of a path item',
    "supported; an operation's own wins",
    async () => {
      const parameters = (schema: JsonObject) => [{ name: 'p', in: 'query', schema }]
      const sdk = await sdkOf({
        paths: {
          '/a': {
            parameters: parameters(string),
            get: {
              operationId: 'doA',
              parameters: parameters({ type: 'integer' }),
              responses: { 204: { description: 'OK' } },
            },
            put: { operationId: 'doB', responses: { 204: { description: 'OK' } } },
          },
        },
      })
      expect(sdk.types).toMatch(/DoARequest \{ p\?: number \}[^]*DoBRequest \{ p\?: string \}/)
    },
  ],
  [
    'In the template, not declared',
    'noted: required text',
    async () => {
      const sdk = await sdkOf({
        paths: { '/a/{p}': { get: { operationId: 'doA', responses: { 204: { description: 'OK' } } } } },
      })
      expect([sdk.errors, sdk.codes.includes('undeclared-path-parameter'), sdk.types.includes('p: string }')]).toEqual([
        [],
        true,
        true,
      ])
    },
  ],
  [
    '`required: false` in a path',
    'noted: required',
    async () => {
      const sdk = await withParameter({ in: 'path', required: false, schema: string })
      expect([sdk.codes, sdk.types.includes('p: string }')]).toEqual([['parameter-style'], true])
    },
  ],
  [
    'Declared, not in the template',
    'noted: left out',
    async () => {
      const sdk = await sdkOf(get({ parameters: [{ name: 'p', in: 'path', required: true, schema: string }] }))
      expect([sdk.errors, sdk.warnings.length > 0, sdk.types.includes('p: string')]).toEqual([[], true, false])
    },
  ],
  [
    'A query parameter in the query of the template, `/a?q={q}`',
    'noted: sent there, once',
    async () => {
      const operation = { operationId: 'doA', responses: { 204: { description: 'OK' } } }
      const parameters = [{ name: 'q', in: 'query', schema: string }]
      const sdk = await sdkOf({ paths: { '/a?q={q}': { get: { ...operation, parameters } } } })
      expect((await sdk.call('doA', [{ q: 'a&b' }])).url).toBe('https://api.example/a?q=a%26b')
      expect(sdk.codes).toContain('undeclared-path-parameter')
    },
  ],
  [
    '`Accept`, `Content-Type`, `Authorization` as parameters',
    'ignored, as OpenAPI says',
    async () => {
      const parameters = ['Accept', 'Content-Type', 'Authorization'].map((name) => ({
        name,
        in: 'header',
        required: true,
        schema: string,
      }))
      const sdk = await sdkOf(get({ parameters }))
      expect([sdk.codes, sdk.types.includes('DoARequest')]).toEqual([[], false])
    },
  ],
  [
    'A parameter without a name, a header or key whose name no header can have',
    'noted: left out',
    async () => {
      for (const parameter of [
        { in: 'query', schema: string },
        { name: 'a b', in: 'header', schema: string },
      ]) {
        const sdk = await sdkOf(get({ parameters: [parameter] }))
        expect([sdk.errors, sdk.warnings.length, sdk.types.includes('DoARequest')]).toEqual([[], 1, false])
      }
      const key = { type: 'apiKey', in: 'header', name: 'Odd Key' }
      const keyed = await sdkOf({ ...get({ security: [{ key: [] }] }), components: { securitySchemes: { key } } })
      expect([keyed.errors, keyed.codes, keyed.source.includes('Odd Key')]).toEqual([[], ['parameter-name'], false])
    },
  ],
]

supportTable('Parameters', rows, 8)
