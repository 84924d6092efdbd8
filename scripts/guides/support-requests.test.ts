import { expect } from 'vitest'
import type { JsonObject } from '../../generator/src/lib/json.ts'
import { get, post, sdkOf, supportTable, type SupportRow } from './support.ts'

const string: JsonObject = { type: 'string' }
const list: JsonObject = { type: 'array', items: string }
const object: JsonObject = { type: 'object', properties: { a: string, b: string } }
const binary: JsonObject = { type: 'string', format: 'binary' }
const properties = (members: JsonObject): JsonObject => ({ type: 'object', properties: members })

async function sent(mediaType: string, media: JsonObject, value: unknown, version = '3.1.0') {
  const sdk = await sdkOf(post(mediaType, media), { version })
  expect(sdk.errors).toEqual([])
  const { headers, body } = await sdk.call('doA', [value])
  return { sdk, type: headers.get('content-type')?.split(';')[0], body }
}

const rows: readonly SupportRow[] = [
  [
    'JSON, `+json`',
    'supported, under the declared media type with its parameters',
    async () => {
      for (const mediaType of ['application/json', 'application/merge-patch+json']) {
        const { type, body } = await sent(mediaType, { schema: object }, { a: 'x' })
        expect([type, body]).toEqual([mediaType, '{"a":"x"}'])
      }
      const { sdk } = await sent('application/json; v=2', { schema: object }, { a: 'x' })
      const { headers } = await sdk.call('doA', [{ a: 'x' }])
      expect(headers.get('content-type')).toBe('application/json; v=2')
    },
  ],
  [
    '`application/x-www-form-urlencoded`; `encoding`: `style`, `explode`, `allowReserved`, `contentType` JSON',
    'supported; other fields stay as they are',
    async () => {
      const members = properties({ l: list, m: list, o: object, p: object, r: string, t: string })
      const encoding = {
        l: { explode: false },
        m: { style: 'pipeDelimited', explode: false },
        o: { style: 'deepObject' },
        p: { contentType: 'application/json' },
        r: { allowReserved: true },
      }
      const value = { l: ['x', 'y'], m: ['x', 'y'], o: { a: '1' }, p: { a: '1' }, r: 'a/b', t: 'a/b' }
      const { type, body } = await sent('application/x-www-form-urlencoded', { schema: members, encoding }, value)
      expect(type).toBe('application/x-www-form-urlencoded')
      expect(decodeURIComponent(body)).toBe('l=x,y&m=x|y&o[a]=1&p={"a":"1"}&r=a/b&t=a/b')
      expect(body).toMatch(/r=a\/b&t=a%2Fb/)
    },
  ],
  [
    '`multipart/form-data`, `multipart/mixed` and others, files and lists of files',
    'supported; objects are JSON parts with their content type, without a file name',
    async () => {
      const members = properties({ f: binary, g: { type: 'array', items: binary }, o: object })
      for (const mediaType of ['multipart/form-data', 'multipart/mixed', 'multipart/related']) {
        const { type, body } = await sent(
          mediaType,
          { schema: members },
          { f: new File(['1'], 'a.txt'), g: [new Blob(['2']), new Blob(['3'])], o: { a: 'x' } },
        )
        expect(type).toBe(mediaType)
        expect(body).toMatch(/name="f"; filename="a\.txt"[^]*1[^]*name="g"[^]*2[^]*name="g"[^]*3/)
        expect(body).toMatch(/name="o"\r\nContent-Type: application\/json\r\n\r\n\{"a":"x"\}/i)
      }
    },
  ],
  [
    '`encoding.contentType` of a part',
    'supported where it is one type; an object under another type than JSON is JSON all the same: noted',
    async () => {
      const one = await sent(
        'multipart/form-data',
        { schema: properties({ t: string }), encoding: { t: { contentType: 'text/csv' } } },
        { t: 'x' },
      )
      expect(one.body).toMatch(/content-type: text\/csv\r\n\r\nx/i)
      const several = await sent(
        'multipart/form-data',
        { schema: properties({ t: string }), encoding: { t: { contentType: 'text/csv, text/xml' } } },
        { t: 'x' },
      )
      expect(several.body).not.toMatch(/text\/(?:csv|xml)/)
      const asXml = await sent(
        'multipart/form-data',
        { schema: properties({ o: object }), encoding: { o: { contentType: 'application/xml' } } },
        { o: { a: '1' } },
      )
      expect([asXml.sdk.warnings.length, asXml.body.includes('{"a":"1"}')]).toEqual([1, true])
    },
  ],
  [
    '`encoding.headers`',
    'noted: the document has no values for them',
    async () => {
      const headers = { 'X-A': { schema: string } }
      expect(
        (
          await sent(
            'multipart/form-data',
            { schema: properties({ t: string }), encoding: { t: { headers } } },
            { t: 'x' },
          )
        ).sdk.warnings,
      ).toHaveLength(1)
    },
  ],
  [
    '`style`, `explode`, `allowReserved` of a part of a multipart body',
    'noted where they are not those of a form: a part is written by its content type, one for each item of a list',
    async () => {
      const media = (encoding: JsonObject) => ({ schema: properties({ t: list }), encoding: { t: encoding } })
      for (const [encoding, count] of [
        [{ style: 'form', explode: true }, 0],
        [{ style: 'pipeDelimited' }, 1],
        [{ explode: false }, 1],
        [{ allowReserved: true }, 1],
      ] as const) {
        const { sdk, body } = await sent('multipart/form-data', media(encoding), { t: ['x', 'y'] })
        expect([encoding, sdk.warnings.length, body.match(/name="t"/g)?.length]).toEqual([encoding, count, 2])
      }
    },
  ],
  [
    '`itemEncoding`, `prefixEncoding` (3.2)',
    'supported: the body is a list of parts without names; nested `encoding`: noted with its part',
    async () => {
      const media = {
        schema: { type: 'array', prefixItems: [object], items: binary },
        prefixEncoding: [{ contentType: 'application/json' }],
        itemEncoding: { contentType: 'image/png' },
      }
      const { sdk, body } = await sent('multipart/mixed', media, [{ a: '1' }, new Blob(['2'])], '3.2.0')
      expect([sdk.codes, /name=/.test(body)]).toEqual([[], false])
      expect(body).toMatch(/application\/json\r\n\r\n\{"a":"1"\}[^]*image\/png\r\n\r\n2/i)
      const nested = await sent(
        'multipart/form-data',
        {
          schema: properties({ o: object }),
          encoding: { o: { contentType: 'multipart/form-data', encoding: { a: { contentType: 'text/csv' } } } },
        },
        { o: { a: 'x' } },
        '3.2.0',
      )
      expect(nested.sdk.warnings.length).toBeGreaterThan(0)
    },
  ],
  [
    'JSON Lines, JSON sequences as a request; `itemSchema`',
    'supported: a list',
    async () => {
      expect((await sent('application/jsonl', { itemSchema: object }, [{ a: '1' }, { a: '2' }], '3.2.0')).body).toBe(
        '{"a":"1"}\n{"a":"2"}\n',
      )
      expect(
        (await sent('application/x-ndjson', { schema: { type: 'array', items: object } }, [{ a: '1' }])).body,
      ).toBe('{"a":"1"}\n')
      expect((await sent('application/json-seq', { itemSchema: object }, [{ a: '1' }], '3.2.0')).body).toBe(
        '\u001e{"a":"1"}\n',
      )
    },
  ],
  [
    'Text and XML',
    'supported as text, of a response in the charset of its type, as far as the platform knows it (Node 20 reads windows-1252 without its 27 signs beyond Latin-1)',
    async () => {
      for (const mediaType of ['text/plain', 'application/xml', 'text/csv']) {
        const { type, body } = await sent(mediaType, { schema: string }, '<a/>')
        expect([type, body]).toEqual([mediaType, '<a/>'])
      }
      const responses = { 200: { description: 'OK', content: { 'text/plain': { schema: string } } } }
      const sdk = await sdkOf(get({ responses }))
      const headers = { 'content-type': 'text/plain; charset=iso-8859-1' }
      const { result } = await sdk.call('doA', [], () => new Response(new Uint8Array([0xe9]), { headers }))
      expect(result.value).toBe('é')
    },
  ],
  [
    'Other types, `image/*`',
    'supported as bytes: `Blob`, buffers, streams; of several types the one that a `Blob` has',
    async () => {
      for (const value of [
        new Blob(['x']),
        new TextEncoder().encode('x'),
        new TextEncoder().encode('x').buffer,
        new Blob(['x']).stream(),
      ])
        expect((await sent('application/zip', { schema: binary }, value)).body).toBe('x')
      expect((await sent('image/*', { schema: binary }, new Blob(['x'], { type: 'image/png' }))).type).toBe('image/png')
    },
  ],
]

supportTable('Bodies', rows, 0, 10)
