import { afterAll, beforeAll, describe, expect, it, test, vi } from 'vitest'
import { apiKey, definition, failure, get, post, send, TestClient, type TestOptions } from '../../../test/api.js'
import { basic, bearer, keyCookie, keyHeader, keyQuery } from '../auth/schemes.js'
import { formBody } from '../body/form-body.js'
import type { HttpRequest } from '../context/http-request.js'
import { jsonBody } from '../body/json-body.js'
import { multipartBody } from '../body/multipart-body.js'
import type { Operation, Serializer } from '../context/operation.js'
import { parameters } from './parameters.js'
import { parametersAndBody } from './parameters.js'
import { pathParameters } from './parameters.js'
import { inCookie, inHeader, inPath, inQuery } from './places.js'
import { binaryBody, textBody } from '../body/raw-body.js'
import { InvalidRequestError } from '../errors/request-failure.js'
import type { RequestOptions } from '../context/request-options.js'
import {
  deepObject,
  form,
  headerExplode,
  jsonHeader,
  jsonPath,
  jsonQuery,
  label,
  labelExplode,
  matrix,
  matrixExplode,
  pipeDelimited,
  simpleExplode,
  spaceDelimited,
} from './serializers.js'

/** The request that would be sent. */
async function requestOf(
  operation: Operation,
  input?: unknown,
  options?: RequestOptions,
  settings: TestOptions = {},
  api = definition,
) {
  let sent: HttpRequest | undefined
  const fetch = async (_: string, request: HttpRequest) => {
    sent = request
    return Response.json(null)
  }
  const result = await send(new TestClient({ fetch, ...settings }, api), operation, input, options)
  if (!result.ok) throw result.error
  if (!sent) throw new Error('nothing was sent')
  return sent
}

const base = 'https://api.example.test/v1'
const pathOf = async (path: string, input: object, serialize?: Serializer) => {
  const spec = { in: inPath, ...(serialize && { serialize }) }
  const specs = Object.fromEntries(Object.keys(input).map((name) => [name, spec]))
  const operation: Operation = { id: 'x', method: 'GET', path, request: parameters(specs) }
  return (await requestOf(operation, input)).url.slice(base.length)
}
const queryOf = async (input: object, serialize?: Serializer) => {
  const request = parameters(serialize && { p: { serialize } })
  const operation: Operation = { id: 'x', method: 'GET', path: '/q', request }
  return (await requestOf(operation, input)).url.slice(base.length + 2)
}

describe('path parameters', () => {
  const list = ['red', 'a,b']
  const object = { R: 100, G: '/' }
  test.each<[string, Serializer | undefined, unknown, string]>([
    ['simple', undefined, 'blue', '/blue'],
    ['simple', undefined, list, '/red,a%2Cb'],
    ['simple', undefined, object, '/R,100,G,%2F'],
    ['simple explode', simpleExplode, list, '/red,a%2Cb'],
    ['simple explode', simpleExplode, object, '/R=100,G=%2F'],
    ['label', label, 'blue', '/.blue'],
    ['label', label, list, '/.red,a%2Cb'],
    ['label', label, object, '/.R,100,G,%2F'],
    ['label explode', labelExplode, list, '/.red.a%2Cb'],
    ['label explode', labelExplode, object, '/.R=100.G=%2F'],
    ['matrix', matrix, 'blue', '/;p=blue'],
    ['matrix', matrix, list, '/;p=red,a%2Cb'],
    ['matrix', matrix, object, '/;p=R,100,G,%2F'],
    ['matrix explode', matrixExplode, list, '/;p=red;p=a%2Cb'],
    ['matrix explode', matrixExplode, object, '/;R=100;G=%2F'],
    ['json', jsonPath, object, '/%7B%22R%22%3A100%2C%22G%22%3A%22%2F%22%7D'],
    ['reserved characters', undefined, '/?#% ü;:@', '/%2F%3F%23%25%20%C3%BC%3B%3A%40'],
    ['replacement patterns', undefined, "$&$1$'", "/%24%26%241%24'"],
    ['another host', undefined, '//evil.test', '/%2F%2Fevil.test'],
    ['an absolute URL', undefined, 'https://evil.test/', '/https%3A%2F%2Fevil.test%2F'],
    ['zero', undefined, 0, '/0'],
    ['false', undefined, false, '/false'],
    ['a date', undefined, new Date(0), '/1970-01-01T00%3A00%3A00.000Z'],
  ])('%s', async (_, serialize, p, want) => expect(await pathOf('/{p}', { p }, serialize)).toBe(want))

  it('encodes each on its own', async () => {
    expect(await pathOf('/models/{author}/{slug}/endpoints', { author: 'a/b', slug: 'c:free' })).toBe(
      '/models/a%2Fb/c%3Afree/endpoints',
    )
  })

  test.each(['', '.', '..', '%2e%2e', '.%2E', undefined, null, [], '\ud800', Number.NaN])(
    '%j is refused before anything is sent',
    async (p) => {
      await expect(pathOf('/a/{p}', { p })).rejects.toMatchObject({
        name: 'InvalidRequestError',
        message: expect.stringContaining('x: '),
      })
    },
  )

  it('takes a member of another name', async () => {
    const operation: Operation = {
      id: 'x',
      method: 'GET',
      path: '/{id}',
      request: pathParameters({ pathId: { name: 'id' }, id: { in: inQuery } }),
    }
    expect((await requestOf(operation, { pathId: 1, id: 2 })).url).toBe(`${base}/1?id=2`)
  })
})

describe('query parameters', () => {
  test.each<[string, Serializer | undefined, unknown, string]>([
    ['form', undefined, ['a', 'b,c'], '?p=a&p=b%2Cc'],
    ['form object', undefined, { a: 1, b: ['x', 'y'] }, '?a=1&b=%5B%22x%22%2C%22y%22%5D'],
    ['csv', form, ['a', 'b,c'], '?p=a,b%2Cc'],
    ['csv object', form, { a: 1 }, '?p=a,1'],
    ['space', spaceDelimited, ['a', 'b'], '?p=a%20b'],
    ['pipe', pipeDelimited, ['a', 'b'], '?p=a%7Cb'],
    [
      'deep object',
      deepObject,
      { a: 1, b: { c: [1, 2] } },
      '?p%5Ba%5D=1&p%5Bb%5D%5Bc%5D%5B%5D=1&p%5Bb%5D%5Bc%5D%5B%5D=2',
    ],
    ['json', jsonQuery, { a: [1] }, '?p=%7B%22a%22%3A%5B1%5D%7D'],
    ['an empty list', undefined, [], ''],
    ['an empty list as csv', form, [], ''],
    ['an empty object', deepObject, {}, ''],
    ['false', undefined, false, '?p=false'],
    ['zero', undefined, 0, '?p=0'],
    ['an empty text', undefined, '', '?p='],
    ['undefined', undefined, undefined, ''],
    ['null is left out', undefined, null, ''],
    ['null items are left out', undefined, ['a', null], '?p=a'],
    ['reserved characters', undefined, '+&=#😀', '?p=%2B%26%3D%23%F0%9F%98%80'],
    ['a date', undefined, new Date(0), '?p=1970-01-01T00%3A00%3A00.000Z'],
    ['a bigint', undefined, 10n ** 20n, '?p=100000000000000000000'],
  ])('%s', async (_, serialize, p, want) => expect(await queryOf({ p }, serialize)).toBe(want))

  test.each(['\ud800', Infinity, new Date(Number.NaN)])('%s is refused', async (p) => {
    await expect(queryOf({ p })).rejects.toMatchObject({ name: 'InvalidRequestError' })
  })

  it('sends members it does not know', async () => expect(await queryOf({ brand_new: 1 })).toBe('?brand_new=1'))
})

describe('headers and cookies', () => {
  const operation: Operation = {
    id: 'x',
    method: 'GET',
    path: '/h',
    request: parameters({
      list: { in: inHeader, name: 'X-List' },
      object: { in: inHeader, name: 'X-Object', serialize: headerExplode },
      json: { in: inHeader, name: 'X-Json', serialize: jsonHeader },
      one: { in: inCookie },
      two: { in: inCookie },
    }),
  }

  it('are put where they belong', async () => {
    const { headers, url } = await requestOf(operation, {
      list: ['a b', 1],
      object: { a: 1, b: 2 },
      json: { a: 1 },
      one: 'a;b',
      two: 2,
    })
    expect(Object.fromEntries(headers)).toMatchObject({
      'x-list': 'a b,1',
      'x-object': 'a=1,b=2',
      'x-json': '{"a":1}',
      cookie: 'one=a%3Bb; two=2',
    })
    expect(url).toBe(`${base}/h`)
  })

  it('call over client over global, null removes', async () => {
    const settings = {
      appTitle: 'global',
      headers: { 'x-app-title': 'client', 'x-a': '1', 'x-b': '1', accept: 'text/x' },
    }
    const { headers } = await requestOf(
      operation,
      {},
      { headers: { 'X-A': 2, 'X-B': null, 'x-c': undefined } },
      settings,
    )
    expect(Object.fromEntries(headers)).toMatchObject({ 'x-app-title': 'client', 'x-a': '2', accept: 'text/x' })
    expect([headers.has('x-b'), headers.has('x-c')]).toEqual([false, false])
  })

  test.each(['a\r\nb: c', 'a\n', '\0', '€'])('%j is refused without showing it', async (value) => {
    for (const [settings, options] of [
      [{ apiKey: `secret${value}` }, {}],
      [{}, { headers: { 'x-a': `secret${value}` } }],
    ] satisfies [TestOptions, RequestOptions][]) {
      const attempt = requestOf(operation, {}, options, settings)
      await expect(attempt).rejects.toMatchObject({
        name: 'InvalidRequestError',
        message: expect.not.stringContaining('secret'),
      })
    }
    await expect(requestOf(operation, {}, {}, {}, { ...definition, userAgent: value })).rejects.toMatchObject({
      name: 'InvalidRequestError',
    })
  })

  it('says who calls', async () => expect((await requestOf(operation)).headers.get('user-agent')).toBe('TestApi/1.2.3'))
})

describe('base URL', () => {
  test.each([
    ['https://h.test', 'https://h.test/thing'],
    ['https://h.test/', 'https://h.test/thing'],
    ['https://h.test/a/b', 'https://h.test/a/b/thing'],
    ['https://h.test/a/b/', 'https://h.test/a/b/thing'],
    ['https://h.test/a?k=v', 'https://h.test/a/thing?k=v&q=1'],
  ])('%s', async (serverURL, want) => {
    const url = (await requestOf(get, want.includes('q=1') ? { q: 1 } : {}, {}, { serverURL })).url
    expect(url).toBe(want)
  })

  it('of the operation gives way to one that was asked for', async () => {
    const operation: Operation = { id: 'x', method: 'GET', path: '/o', serverURL: 'https://o.test' }
    expect((await requestOf(operation)).url).toBe('https://o.test/o')
    expect((await requestOf(operation, {}, { serverURL: 'https://p.test' })).url).toBe('https://p.test/o')
  })

  test.each(['nonsense', '', 'http://'])('%j is refused by the constructor', (serverURL) => {
    expect(() => new TestClient({ serverURL })).toThrow('serverURL must be an http(s) URL, without user')
  })
})

test('an http:// server URL is taken for any host, and only that host gets the key', async () => {
  const { url, headers } = await requestOf(get, {}, {}, { serverURL: 'http://gateway.internal/v1' })
  expect([url, headers.get('authorization')]).toEqual(['http://gateway.internal/v1/thing', `Bearer ${apiKey}`])
})

test('a path as server URL needs a page when a call is made, not when a client is', async () => {
  const client = new TestClient({ serverURL: '/proxy' })
  expect((await send(client, post)).error).toBeInstanceOf(InvalidRequestError)
})

describe('in a browser', () => {
  beforeAll(() => void vi.stubGlobal('location', { href: 'https://app.test/page/' }))
  afterAll(() => void vi.unstubAllGlobals())

  it('sends no header that CORS would stumble over, and takes relative URLs', async () => {
    const { headers, url } = await requestOf(post, {}, {}, { serverURL: '/proxy' })
    expect(url).toBe('https://app.test/proxy/thing')
    expect([headers.has('user-agent'), headers.has('idempotency-key')]).toEqual([false, false])
  })
})

describe('bodies', () => {
  it('drop undefined, keep null, and are JSON', async () => {
    const { body, headers } = await requestOf(post, { a: undefined, b: null, c: new Date(0) })
    expect([body, headers.get('content-type')]).toEqual([
      '{"b":null,"c":"1970-01-01T00:00:00.000Z"}',
      'application/json',
    ])
  })

  it('have no content type if there is none', async () => {
    expect((await requestOf(post)).headers.has('content-type')).toBe(false)
  })

  it('are not made from a parameter called body', async () => {
    const { url, body } = await requestOf({ ...get, path: '/b' }, { body: 1 })
    expect([url, body]).toEqual([`${base}/b?body=1`, undefined])
  })

  it('combine with parameters', async () => {
    const request = parametersAndBody(jsonBody, pathParameters())
    const { url, body } = await requestOf({ ...post, path: '/{id}', request }, { id: 1, q: 2, body: { a: 1 } })
    expect([url, body]).toEqual([`${base}/1?q=2`, '{"a":1}'])
  })

  const cycle: Record<string, unknown> = {}
  cycle.self = cycle
  test.each([
    { a: 1n },
    { a: Number.NaN },
    { a: [Infinity] },
    cycle,
    { a: new Map([['b', 1]]) },
    [new Set([1])],
    { a: new Uint8Array(1) },
    { a: new Date(Number.NaN) },
    new Map(),
  ])('%s is refused', async (body) => {
    expect(await failure(send(new TestClient({ fetch: async () => Response.json(1) }), post, body))).toMatchObject({
      name: 'InvalidRequestError',
    })
  })

  test.each([new Uint8Array(2), new Blob(['x']), new FormData(), new URLSearchParams('a=1'), new ArrayBuffer(1)])(
    '%s passes through',
    async (input) => {
      const { body, headers } = await requestOf(post, input)
      expect(body).toBe(input)
      expect(headers.has('content-type')).toBe(false)
    },
  )

  it('a stream is sent in pieces', async () => {
    const { body, headers, duplex } = await requestOf(post, new Blob(['a stream']).stream())
    expect(await new Response(body ?? null).text()).toBe('a stream')
    expect(duplex).toBe('half')
    expect(headers.has('content-type')).toBe(false)
  })

  it('form', async () => {
    const { body } = await requestOf(
      { ...post, request: formBody },
      { a: [1, 2], b: { c: 1 }, d: null, e: undefined, f: new Date(0), g: '&' },
    )
    expect(String(body)).toBe('a=1&a=2&b=%7B%22c%22%3A1%7D&f=1970-01-01T00%3A00%3A00.000Z&g=%26')
  })

  it('multipart', async () => {
    const file = new File(['data'], '../dir\\na"me\r\n.txt', { type: 'text/plain' })
    const input = {
      file,
      bytes: new Uint8Array([65]),
      stream: new Blob(['s']).stream(),
      tags: ['a', 'b'],
      meta: { a: 1 },
      none: undefined,
    }
    const { body, headers } = await requestOf({ ...post, request: multipartBody }, input)
    expect(headers.has('content-type')).toBe(false)
    const response = new Response(body ?? null)
    expect(response.headers.get('content-type')).toMatch(/^multipart\/form-data; boundary=/)
    const text = await response.text()
    expect(text).toContain('name="file"; filename="na%22me%0D%0A.txt"')
    expect(text).toContain('name="bytes"; filename="bytes"')
    expect(text).toContain('name="meta"\r\nContent-Type: application/json\r\n\r\n{"a":1}')
    expect(text.match(/name="tags"/g)).toHaveLength(2)
  })

  it('binary and text', async () => {
    const { body, headers } = await requestOf({ ...post, request: binaryBody('audio/wav') }, new Uint8Array(1))
    expect([body, headers.get('content-type')]).toEqual([new Uint8Array(1), 'audio/wav'])
    expect(await requestOf({ ...post, request: textBody('text/plain') }, 'hi')).toMatchObject({ body: 'hi' })
    await expect(requestOf({ ...post, request: textBody('text/plain') }, { a: 1 })).rejects.toMatchObject({
      name: 'InvalidRequestError',
    })
  })
})

describe('security', () => {
  const token = bearer('apiKey')
  const key = keyHeader('key', 'X-Key')
  const query = keyQuery('query', 'api_key')
  const cookie = keyCookie('cookie', 'sid')
  const login = basic('login')
  const credentials = { apiKey: 'bearer-1', key: 'head&1', query: 'quer&1', cookie: 'cook;1', login: 'user:pä' }
  const sent = async (security: Operation['security'], given: object) => {
    const { url, headers } = await requestOf(
      { id: 'x', method: 'GET', path: '/s', ...(security && { security }) },
      {},
      { credentials: { apiKey: '', ...given } },
    )
    return [headers.get('authorization'), headers.get('x-key'), headers.get('cookie'), url.slice(base.length)]
  }

  test.each([
    [undefined, credentials, ['Bearer bearer-1', null, null, '/s']],
    [[[login]], credentials, ['Basic dXNlcjpww6Q=', null, null, '/s']],
    [[[key, query, cookie]], credentials, [null, 'head&1', 'sid=cook%3B1', '/s?api_key=quer%261']],
    [[[key], [token]], { apiKey: 'b' }, ['Bearer b', null, null, '/s']],
    [[[key, query], [cookie]], { key: 'k', cookie: 'c' }, [null, null, 'sid=c', '/s']],
    [[[key]], {}, [null, null, null, '/s']],
    [[], credentials, [null, null, null, '/s']],
  ])('%j', async (security, given, want) => expect(await sent(security, given)).toEqual(want))

  it('reads credentials from the environment when the client is made, and only if nothing is given', async () => {
    process.env.TEST_API_API_KEY = 'from-env'
    const { headers } = await requestOf(post, {}, {}, { apiKey: undefined })
    const given = await requestOf(post, {}, {}, { apiKey: 'given' })
    delete process.env.TEST_API_API_KEY
    expect(headers.get('authorization')).toBe('Bearer from-env')
    expect(given.headers.get('authorization')).toBe('Bearer given')
  })

  it('is not polluted by names', async () => {
    const input: unknown = JSON.parse('{"__proto__":{"polluted":1},"constructor":"x"}')
    const options = JSON.parse('{"__proto__":{"headers":{"x-p":"1"}},"headers":{"__proto__":"y"}}')
    const { url, headers } = await requestOf(get, input, options)
    expect(url).toBe(`${base}/thing?polluted=1&constructor=x`)
    expect([headers.has('x-p'), headers.get('__proto__')]).toEqual([false, 'y'])
    expect((await requestOf(post, input)).body).toBe('{"__proto__":{"polluted":1},"constructor":"x"}')
    expect({}).not.toHaveProperty('polluted')
  })
})
