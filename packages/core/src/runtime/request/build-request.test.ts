import { afterAll, beforeAll, describe, expect, it, test, vi } from 'vitest'
import { apiKey, get, post, send, TestClient } from '../../../test/api.js'
import { base, requestOf } from '../../../test/request-of.js'
import { basic, bearer, keyCookie, keyHeader, keyQuery } from '../auth/schemes.js'
import type { Operation } from '../context/operation.js'
import { InvalidRequestError } from '../errors/request-failure.js'

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
