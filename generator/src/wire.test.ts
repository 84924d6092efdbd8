import { parseTemplate } from 'url-template'
import { beforeAll, describe, expect, test } from 'vitest'
import type { JsonObject } from './lib/json.ts'
import { type Case, type Judge, WireServer } from './wire.fixture.ts'
import { asText, readBack } from './wire-judges.fixture.ts'

const text = { type: 'string' }
const list = { type: 'array', items: text }
const object = { type: 'object', properties: { R: { type: 'integer' }, G: text } }

type Value = string | number | boolean | string[] | Record<string, string | number>

/** Values of each shape. */
const values: readonly (readonly [shape: string, schema: JsonObject, value: Value])[] = [
  ['text', text, 'a b/ü?&=#%,;:@'],
  ['number', { type: 'number' }, -1.5],
  ['boolean', { type: 'boolean' }, false],
  ['list', list, ['red', 'a,b', 'ü/']],
  ['object', object, { R: 100, G: 'a/b, c' }],
]

/** Style, exploded, and the template of RFC 6570 that OpenAPI says it is. */
const templates = {
  path: [
    ['simple', false, '/{p}'],
    ['simple', true, '/{p*}'],
    ['label', false, '/{.p}'],
    ['label', true, '/{.p*}'],
    ['matrix', false, '/{;p}'],
    ['matrix', true, '/{;p*}'],
  ],
  query: [
    ['form', false, '/{?p}'],
    ['form', true, '/{?p*}'],
  ],
} as const

const enforcer: Judge = { reader: 'openapi-enforcer' }
const styleTable = 'https://spec.openapis.org/oas/v3.2.0.html#style-examples'

/** Prism takes what has a comma in a path for a list before it reads the style. */
const crashing = new Set(
  ['simple', 'label', 'matrix'].flatMap((style) => [`${style} false list`, `${style} false object`]),
)
crashing.add('simple true list').add('simple true object')

const byTemplate = Object.entries(templates).flatMap(([place, styles]) =>
  styles.flatMap(([style, explode, template]) =>
    values.map(([shape, schema, value]): Case => ({
      title: `${place} ${style}${explode ? ' exploded' : ''}, ${shape}`,
      parameter: { name: 'p', in: place, style, explode, schema },
      value,
      want: { url: parseTemplate(template).expand({ p: value }) },
      ...(place === 'path' && crashing.has(`${style} ${explode} ${shape}`) ? { judge: enforcer } : {}),
    })),
  ),
)

const extras: readonly Case[] = [
  {
    title: 'reserved characters of a query, but for those that end a value',
    parameter: { name: 'p', in: 'query', allowReserved: true, schema: text },
    value: "a/b:c?d@e!f$g'h(i)j*k,l;m[n] %20 %",
    want: { url: "/?p=a/b:c?d@e!f$g'h(i)j*k,l;m[n]%20%20%20%25" },
  },
  {
    title: 'reserved characters of a path',
    parameter: { name: 'p', in: 'path', allowReserved: true, schema: text },
    value: 'a:b@c/d?e%2Ff',
    want: { url: '/a:b@c%2Fd%3Fe%2Ff' },
  },
  {
    title: 'an empty text in matrix style',
    parameter: { name: 'p', in: 'path', style: 'matrix', schema: text },
    value: '',
    want: { url: parseTemplate('/{;p}').expand({ p: '' }) },
    judge: {
      specification: 'https://www.rfc-editor.org/rfc/rfc6570#section-3.2.7',
      because: 'openapi-enforcer refuses every empty value',
    },
  },
]

/** Styles that no template has: https://spec.openapis.org/oas/v3.2.0.html#style-examples */
const byHand: readonly Case[] = [
  ...(
    [
      ['spaceDelimited', list, ['a', 'b c'], '/?p=a%20b%20c'],
      ['spaceDelimited', object, { R: 100, G: 'b' }, '/?p=R%20100%20G%20b'],
      ['pipeDelimited', list, ['a', 'b'], '/?p=a%7Cb'],
      ['pipeDelimited', object, { R: 100, G: 'b' }, '/?p=R%7C100%7CG%7Cb'],
      ['deepObject', object, { R: 100, G: 'b' }, '/?p%5BR%5D=100&p%5BG%5D=b'],
      ['deepObject', list, ['a', 'b'], '/?p%5B%5D=a&p%5B%5D=b'],
      [
        'deepObject',
        list,
        [{ a: 1 }, { a: [2, null, 3] }],
        '/?p%5B0%5D%5Ba%5D=1&p%5B1%5D%5Ba%5D%5B%5D=2&p%5B1%5D%5Ba%5D%5B%5D=3',
      ],
      ['deepObject', list, [1, { a: 2 }], '/?p%5B0%5D=1&p%5B1%5D%5Ba%5D=2'],
      ['deepObject', list, [[1, 2], [3]], '/?p%5B0%5D%5B%5D=1&p%5B0%5D%5B%5D=2&p%5B1%5D%5B%5D=3'],
      ['deepObject', text, 'a', '/?p=a'],
      ['deepObject', object, { at: new Date(0) }, '/?p%5Bat%5D=1970-01-01T00%3A00%3A00.000Z'],
    ] as const
  ).map(([style, schema, value, url]): Case => ({
    title: `${style}, ${JSON.stringify(value)}`,
    parameter: { name: 'p', in: 'query', style, schema },
    value,
    want: { url },
    ...judgeOfQuery(style, schema === object, value),
  })),
  ...(
    [
      ['pipeDelimited', ['a', 'b'], '/?p=a&p=b'],
      ['spaceDelimited', ['a', 'b'], '/?p=a&p=b'],
    ] as const
  ).map(([style, value, url]): Case => ({
    title: `${style} exploded`,
    parameter: { name: 'p', in: 'query', style, explode: true, schema: list },
    value,
    want: { url },
  })),
  ...(
    [
      [false, list, ['a b', 'c'], 'a b,c'],
      [true, list, ['a b', 'c'], 'a b,c'],
      [false, object, { R: 100, G: 'b%' }, 'R,100,G,b%'],
      [true, object, { R: 100, G: 'b%' }, 'R=100,G=b%'],
      [false, text, 'a/b', 'a/b'],
    ] as const
  ).map(([explode, schema, value, header]): Case => ({
    title: `header ${explode ? 'exploded ' : ''}${JSON.stringify(value)}`,
    parameter: { name: 'p', in: 'header', explode, schema },
    value,
    want: { url: '/', headers: { p: header } },
  })),
  ...(
    [
      ['header', 'simple', []],
      ['header', 'simple', [null]],
      ['header', 'simple', {}],
      ['cookie', 'form', []],
      ['cookie', 'cookie', []],
      ['query', 'form', []],
      ['query', 'deepObject', {}],
    ] as const
  ).map(([place, style, value]): Case => ({
    title: `${place} ${style} of nothing: ${JSON.stringify(value)}`,
    parameter: { name: 'p', in: place, required: false, style, explode: false, schema: {} },
    value,
    want: { url: '/', without: ['p', 'cookie'] },
  })),
  ...(
    [
      ['form', true, text, 'a;b', 'p=a%3Bb', { reader: 'cookie' }],
      ['form', false, list, ['a', 'b'], 'p=a,b', enforcer],
      ['form', false, object, { R: 100, G: 'b' }, 'p=R,100,G,b', enforcer],
      ['cookie', true, text, 'a%3Bb=c', 'p=a%3Bb=c', { reader: 'cookie' }],
      [
        'cookie',
        true,
        list,
        ['a', 'b'],
        'p=a; p=b',
        { specification: styleTable, because: 'readers of cookies keep one value of a name' },
      ],
      ['cookie', false, list, ['a', 'b'], 'p=a,b', enforcer],
      ['cookie', true, object, { R: 100, G: 'b' }, 'R=100; G=b', { reader: 'cookies' }],
      ['cookie', false, object, { R: 100, G: 'b' }, 'p=R,100,G,b', enforcer],
    ] as const
  ).map(([style, explode, schema, value, cookie, judge]): Case => ({
    title: `cookie ${style} ${explode} ${JSON.stringify(value)}`,
    parameter: { name: 'p', in: 'cookie', style, explode, schema },
    value,
    want: { url: '/', headers: { cookie } },
    judge,
  })),
  ...(
    [
      ['query', 'application/json', { a: 'b c' }, { url: '/?p=%7B%22a%22%3A%22b%20c%22%7D' }],
      ['path', 'application/json', [1], { url: '/%5B1%5D' }],
      ['header', 'application/json', { a: 'b c' }, { url: '/', headers: { p: '{"a":"b c"}' } }],
      ['query', 'text/plain', 'a b', { url: '/?p=a%20b' }],
      ['path', 'text/plain', 'a/b', { url: '/a%2Fb' }],
      ['header', 'text/plain', 'a b, c', { url: '/', headers: { p: 'a b, c' } }],
      ['cookie', 'text/plain', 'a b', { url: '/', headers: { cookie: 'p=a b' } }],
      ['cookie', 'text/csv', ['a', 'b'], { url: '/', headers: { cookie: 'p=["a","b"]' } }],
      ['querystring', 'text/plain', 'a b&c', { url: '/?a%20b%26c' }],
      ['querystring', 'application/json', { a: [1] }, { url: '/?%7B%22a%22%3A%5B1%5D%7D' }],
      [
        'querystring',
        'application/x-www-form-urlencoded',
        { a: ['x y', 'z'], b: { c: 1 }, d: null },
        { url: '/?a=x%20y&a=z&b=%7B%22c%22%3A1%7D' },
      ],
    ] as const
  ).map(([place, mediaType, value, want]): Case => ({
    title: `${place} of ${mediaType}`,
    parameter: { name: 'p', in: place, content: { [mediaType]: { schema: {} } } },
    value,
    want,
    ...judgeOfContent(place, mediaType),
  })),
]

/** Prism knows no query with an object in one value, and none of the shapes that OpenAPI leaves open for deepObject. */
function judgeOfQuery(style: string, isObject: boolean, value: unknown): { readonly judge?: Judge } {
  if (style === 'deepObject') {
    return isObject && !JSON.stringify(value).includes('1970')
      ? {}
      : { judge: { reader: 'qs', finds: withoutNulls(value) } }
  }
  if (isObject) {
    const because = 'openapi-enforcer takes no object in this style, whose example the table has'
    return { judge: { specification: styleTable, because } }
  }
  // A delimiter and the same character in a value have one escape, so readers cannot distinguish them.
  return { judge: { reader: 'openapi-enforcer', finds: JSON.parse(JSON.stringify(value).replaceAll(' ', '","')) } }
}

function withoutNulls(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_key, each: unknown) =>
    Array.isArray(each) ? each.filter((item) => item !== null) : each,
  )
}

/** Prism knows parameters by their media type but for cookies and whole queries. */
function judgeOfContent(place: string, mediaType: string): { readonly judge?: Judge } {
  if (place === 'cookie') {
    return { judge: { reader: 'cookie', ...(mediaType === 'text/csv' ? { finds: '["a","b"]' } : {}) } }
  }
  if (place !== 'querystring') return {}
  if (mediaType === 'application/x-www-form-urlencoded') {
    return { judge: { reader: 'URLSearchParams', finds: { a: ['x y', 'z'], b: '{"c":1}' } } }
  }
  return {
    judge: {
      specification: 'https://spec.openapis.org/oas/v3.2.0.html#parameter-locations',
      because:
        'no validator knows `in: querystring`, which is of OpenAPI 3.2, and the query has no other form than its text',
    },
  }
}

/** Objects of every kind are objects; what has no text is an error. */
class Point {
  x = 1
  readonly y = 2
}
const point = { type: 'object', properties: { x: { type: 'integer' }, y: { type: 'integer' } }, required: ['x', 'y'] }
const ofAnyKind: readonly Case[] = (
  [
    ['without a prototype', point, Object.assign(Object.create(null), { x: 1, y: 2 }), '/?x=1&y=2'],
    ['of a class', point, new Point(), '/?x=1&y=2'],
    ['a URL', { ...text, format: 'uri' }, new URL('https://a.test/'), '/?p=https%3A%2F%2Fa.test%2F'],
    ['a date', { ...text, format: 'date-time' }, new Date(0), '/?p=1970-01-01T00%3A00%3A00.000Z'],
    ['a bigint', { type: 'integer' }, 2n ** 64n, '/?p=18446744073709551616'],
  ] as const
).map(([title, schema, value, url]): Case => ({
  title,
  parameter: { name: 'p', in: 'query', schema },
  value,
  want: { url },
}))

const cases = [...byTemplate, ...extras, ...byHand, ...ofAnyKind]
const server = new WireServer(cases)

describe('parameters', () => {
  beforeAll(() => server.start(), 120_000)

  test.for(cases)('$title', async (given) => {
    const { url, headers, violations } = await server.send(given)
    expect(rfc6570(url)).toBe(rfc6570(given.want.url))
    expect(headers).toMatchObject(given.want.headers ?? {})
    expect(Object.keys(headers).filter((name) => given.want.without?.includes(name))).toEqual([])
    expect(violations).toEqual([])
    const { judge, value, parameter } = given
    if (judge === undefined || !('reader' in judge)) return
    expect(await readBack(judge.reader, { url, headers }, parameter)).toEqual(asText(judge.finds ?? value))
  })

  test.each([
    new Map([['a', 1]]),
    new Set([1]),
    Object('boxed'),
    Object(true),
    new Blob(['x']),
    Number.NaN,
    [Infinity],
    { a: { b: Number.NaN } },
    new Date(Number.NaN),
    () => 1,
  ])('%s is an error', async (value) => {
    const first = cases.find(({ title }) => title === 'query form exploded, object')
    if (first === undefined) throw new Error('there is no such case')
    await expect(server.send({ ...first, value })).rejects.toMatchObject({ name: 'InvalidRequestError' })
  })
})

/** These mean the same escaped or not (RFC 3986, section 2.2: no style of OpenAPI uses them as delimiters). */
function rfc6570(url: string): string {
  return url.replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
}
