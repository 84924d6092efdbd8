import { expect } from 'vitest'
import type { JsonObject } from '../../generator/src/lib/json.ts'
import { post, sdkOf, supportTable, type SupportRow } from './support.ts'

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
    'path: simple, label, matrix; exploded or not',
    'supported',
    async () => {
      const forms: readonly (readonly [string, boolean, string, string])[] = [
        ['simple', false, '/x,y', '/a,1,b,2'],
        ['simple', true, '/x,y', '/a=1,b=2'],
        ['label', false, '/.x,y', '/.a,1,b,2'],
        ['label', true, '/.x.y', '/.a=1.b=2'],
        ['matrix', false, '/;p=x,y', '/;p=a,1,b,2'],
        ['matrix', true, '/;p=x;p=y', '/;a=1;b=2'],
      ]
      for (const [style, explode, ofList, ofObject] of forms) {
        const parameter = { in: 'path', style, explode }
        expect(await sent({ ...parameter, schema: list }, ['x', 'y'])).toBe(ofList)
        expect(await sent({ ...parameter, schema: object }, { a: '1', b: '2' })).toBe(ofObject)
      }
    },
  ],
  [
    'query: form, spaceDelimited, pipeDelimited, deepObject; exploded or not',
    'supported; exploded, a delimited list repeats its name as a form does',
    async () => {
      const forms: readonly (readonly [string, boolean, string | undefined, string | undefined])[] = [
        ['form', false, '?p=x,y', '?p=a,1,b,2'],
        ['form', true, '?p=x&p=y', '?a=1&b=2'],
        ['spaceDelimited', false, '?p=x%20y', '?p=a%201%20b%202'],
        ['spaceDelimited', true, '?p=x&p=y', undefined],
        ['pipeDelimited', false, '?p=x|y', '?p=a|1|b|2'],
        ['pipeDelimited', true, '?p=x&p=y', undefined],
        ['deepObject', true, undefined, '?p[a]=1&p[b]=2'],
      ]
      for (const [style, explode, ofList, ofObject] of forms) {
        const parameter = { in: 'query', style, explode }
        if (ofList !== undefined)
          expect(decode(await sent({ ...parameter, schema: list }, ['x', 'y']))).toBe(decode(ofList))
        if (ofObject !== undefined)
          expect(decode(await sent({ ...parameter, schema: object }, { a: '1', b: '2' }))).toBe(decode(ofObject))
      }
    },
  ],
  [
    'deepObject of a list, lists inside it',
    'supported, though OpenAPI leaves it open: `ids[]=1`, and numbers where items are objects or lists: `rows[0][id]=1`',
    async () => {
      const deep = { in: 'query', style: 'deepObject', explode: true }
      const rowsSchema = {
        type: 'object',
        properties: { rows: { type: 'array', items: { type: 'object', properties: { id: string } } }, ids: list },
      }
      expect(decode(await sent({ ...deep, schema: list }, ['1', '2']))).toBe('?p[]=1&p[]=2')
      expect(decode(await sent({ ...deep, schema: rowsSchema }, { rows: [{ id: '1' }], ids: ['2'] }))).toBe(
        '?p[rows][0][id]=1&p[ids][]=2',
      )
    },
  ],
  [
    'Objects and lists inside a value of another style',
    'supported as JSON: OpenAPI gives no rule',
    async () => {
      const nested = { type: 'object', properties: { a: object, b: list } }
      expect(
        decode(await sent({ in: 'query', style: 'form', explode: true, schema: nested }, { a: { a: '1' }, b: ['2'] })),
      ).toBe('?a={"a":"1"}&b=["2"]')
    },
  ],
  [
    'Values',
    'texts, numbers, booleans, bigints, dates, and what has a JSON form of its own (`URL`); objects of every class; maps, blobs, functions, NaN, invalid dates: an error at the call; maps, NaN and invalid dates inside JSON too',
    async () => {
      const sdk = await withParameter({ in: 'query', schema: {} })
      const urlOf = async (value: unknown) =>
        decode((await sdk.call('doA', [{ p: value }])).url.replace(`${origin}/a`, ''))
      class Point {
        x = 1
      }
      const right: readonly (readonly [unknown, string])[] = [
        ['a', '?p=a'],
        [1.5, '?p=1.5'],
        [true, '?p=true'],
        [10n ** 20n, '?p=100000000000000000000'],
        [new Date(0), '?p=1970-01-01T00:00:00.000Z'],
        [new URL('https://u.example/'), '?p=https://u.example/'],
        [new Point(), '?x=1'],
      ]
      for (const [value, url] of right) expect(await urlOf(value)).toBe(url)
      const wrong = [new Map([['a', 1]]), new Blob(['a']), () => 1, Number.NaN, new Date(Number.NaN)]
      for (const value of wrong)
        expect((await sdk.call('doA', [{ p: value }])).result).toMatchObject({
          ok: false,
          error: { name: 'InvalidRequestError' },
        })
      const json = await sdkOf(post('application/json', { schema: { type: 'object', properties: { v: {} } } }))
      for (const v of [new Map([['a', 1]]), Number.NaN, new Date(Number.NaN)])
        expect((await json.call('doA', [{ v }])).result).toMatchObject({
          ok: false,
          error: { name: 'InvalidRequestError' },
        })
    },
  ],
  [
    'A style that its place does not have',
    'noted: the default of the place is used',
    async () => {
      const sdk = await withParameter({ in: 'path', style: 'form', schema: list })
      expect([sdk.errors, sdk.warnings.length]).toEqual([[], 1])
      expect((await sdk.call('doA', [{ p: ['x', 'y'] }])).url).toBe(`${origin}/a/x,y`)
    },
  ],
  [
    'header: simple; cookie: form, `cookie` (3.2)',
    'supported; browsers keep cookies to themselves; a `;` in a value of style `cookie` is an error at the call',
    async () => {
      const headerOf = async (parameter: JsonObject, value: unknown, name: string, version?: string) => {
        const sdk = await withParameter(parameter, version)
        const { headers, result } = await sdk.call('doA', [{ p: value }])
        return [sdk.errors, headers.get(name), result.ok]
      }
      expect(await headerOf({ in: 'header', schema: list }, ['x', 'y'], 'p')).toEqual([[], 'x,y', true])
      expect(await headerOf({ in: 'cookie', schema: string }, 'x', 'cookie')).toEqual([[], 'p=x', true])
      expect(await headerOf({ in: 'cookie', style: 'cookie', schema: string }, 'x y', 'cookie', '3.2.0')).toEqual([
        [],
        'p=x y',
        true,
      ])
      expect(await headerOf({ in: 'cookie', style: 'cookie', schema: string }, 'x;y', 'cookie', '3.2.0')).toEqual([
        [],
        null,
        false,
      ])
    },
  ],
  [
    '`content` instead of `schema`',
    'supported: JSON, every other media type as the text that it is; of several JSON, else the first: noted; `schema`, `style` and `explode` beside it: noted',
    async () => {
      expect(decode(await sent({ in: 'query', content: { 'application/json': { schema: object } } }, { a: '1' }))).toBe(
        '?p={"a":"1"}',
      )
      expect(decode(await sent({ in: 'query', content: { 'application/xml': { schema: string } } }, '<a/>'))).toBe(
        '?p=<a/>',
      )
      const several = { 'application/xml': { schema: string }, 'application/json': { schema: object } }
      expect(decode(await sent({ in: 'query', content: several }, { a: '1' }))).toBe('?p={"a":"1"}')
      const beside = { schema: string, style: 'form', explode: true, content: { 'application/json': {} } }
      const sdk = await withParameter({ in: 'query', ...beside })
      expect([sdk.errors, sdk.warnings.length]).toEqual([[], 3])
    },
  ],
]

supportTable('Parameters', rows, 0, 8)
