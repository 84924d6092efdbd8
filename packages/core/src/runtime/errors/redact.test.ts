import { inspect } from 'node:util'
import { expect, it, test } from 'vitest'
import { apiKey, definition, failure, get, post, send, TestClient, type TestOptions } from '../../../test/api.js'
import { basic, keyCookie, keyHeader, keyQuery, type AuthScheme } from '../auth/schemes.js'
import { parameters } from '../request/parameters.js'
import { HttpError } from './http-error.js'
import { logRequests } from '../client/log-requests.js'
import { redact } from './redact.js'
import { ConnectionError } from './request-failure.js'

/** Everything that can be seen of an error. */
const shown = (error: Error) =>
  [String(error), error.stack, JSON.stringify(error), inspect(error, { depth: 9, showHidden: true })].join('\n')

async function errorOf(body: string, options: TestOptions = {}, init: ResponseInit = {}): Promise<HttpError> {
  const fetch = async () => new Response(body, { status: 400, ...init })
  const error = await failure(send(new TestClient({ fetch, ...options }), get))
  if (error instanceof HttpError) return error
  throw error
}

test.each([
  ['x-max-tokens', '1000'],
  ['x-monkeys', '1000'],
  ['x-keyboard', '1000'],
])('the header %s holds no credential: numbers of a body stay', async (name, text) => {
  const error = await errorOf('{"limit":1000,"text":"of 1000"}', { headers: { [name]: text } })
  expect(error.body).toEqual({ limit: 1000, text: 'of 1000' })
  expect(error.rawBody).toBe('{"limit":1000,"text":"of 1000"}')
})

it('names of members hold no credential either, however JSON writes it', async () => {
  const error = await errorOf('{"a":{"sec-ret":[1,"\\u0073ec-ret"]},"\\u0073ec-ret":"\\"sec-ret\\" \\\\","x":"y\\n"}', {
    apiKey: 'sec-ret',
  })
  expect(error.body).toEqual({ a: { '***': [1, '***'] }, '***': '"***" \\', x: 'y\n' })
})

it('reads a body of unclosed quotes once', async () => {
  const error = await errorOf(`"${String.raw`\"`.repeat(200_000)}`, { apiKey: 'sec-ret' })
  expect(error.body).toBeUndefined()
})

it('a credential of digits breaks no JSON: strings are cleaned, numbers are not', async () => {
  const error = await errorOf('{"limit":12345,"text":"key 12345"}', { apiKey: '12345' })
  expect(error.body).toEqual({ limit: 12_345, text: 'key ***' })
})

test.each([
  'Authorization',
  'X-Auth-Token',
  'X-Api-Key',
  'apikey',
  'X-Client-Secret',
  'Cookie',
  'X-Password',
  'Proxy-Authorization',
])('the header %s holds a credential', async (name) => {
  const error = await errorOf('{"sent":"hidden-value"}', { headers: { [name]: 'hidden-value' } })
  expect(error.body).toEqual({ sent: '***' })
  expect(shown(error)).not.toContain('hidden-value')
})

it('the causes of a failed fetch show no credential and no query', async () => {
  const fetch = async (url: string) => {
    throw new TypeError(`failed with ${apiKey}`, { cause: new Error(`${url} with Bearer ${apiKey}`) })
  }
  const operation = { ...get, request: parameters() }
  const error = await failure(send(new TestClient({ fetch, maxRetries: 0 }), operation, { personal: 'data' }))
  expect(error).toBeInstanceOf(ConnectionError)
  expect(shown(error)).not.toContain(apiKey)
  expect(shown(error)).not.toContain('personal')
})

const credential = 'us er:p"a\\ss/w&rd'
const password = 'p"a\\ss/w&rd'
const base64 = btoa(credential)
const schemes: readonly [string, AuthScheme, readonly string[]][] = [
  ['basic', basic('apiKey'), [credential, password, base64, `Basic ${base64}`]],
  ['a header', keyHeader('apiKey', 'X-Thing'), [credential]],
  ['the query', keyQuery('apiKey', 'k'), [credential, encodeURIComponent(credential)]],
  ['a cookie', keyCookie('apiKey', 'k'), [credential, encodeURIComponent(credential)]],
]
test.each(schemes)('a credential sent by %s is found in every form in which it is sent', async (_, scheme, forms) => {
  const api = { ...definition, security: [[scheme]] }
  const body = JSON.stringify({ forms, nested: [{ error: forms }] })
  const fetch = async () => new Response(body, { status: 400, headers: { 'x-echo': encodeURIComponent(credential) } })
  const error = await failure(send(new TestClient({ fetch, apiKey: credential }, api), get))
  expect(error).toHaveProperty(
    'body.forms',
    forms.map(() => '***'),
  )
  for (const form of forms) {
    expect(shown(error)).not.toContain(form)
    expect(error).not.toHaveProperty('rawBody', expect.stringContaining(JSON.stringify(form).slice(1, -1)))
  }
})

it('cookies that a server sets are shown nowhere', async () => {
  const error = await errorOf('{}', {}, { headers: { 'set-cookie': 'session=abcdef', 'x-other': 'seen' } })
  expect(error.headers.get('x-other')).toBe('seen')
  expect(shown(error)).not.toContain('abcdef')
})

test.each([
  ['Bun', (url: string) => Object.assign(new TypeError('Unable to connect'), { code: 'ConnectionRefused', path: url })],
  ['Deno', (url: string) => new TypeError(`error sending request for url (${url}): client error`)],
])('the cause of a broken connection does not show the query where %s does', async (_, make) => {
  const lines: string[] = []
  const fetch = (url: string) => Promise.reject(make(url))
  const use = [logRequests({ debug: (line) => lines.push(line) })]
  const error = await failure(send(new TestClient({ fetch, use, maxRetries: 0 }), get, { q: 'private' }))
  expect(error).toBeInstanceOf(ConnectionError)
  expect(shown(error) + inspect(error.cause, { depth: 9 }) + lines.join('\n')).not.toContain('private')
  expect(error.message).toContain('(GET https://api.example.test/v1/thing)')
})

it('a frozen cause is left as it is', async () => {
  const cause = Object.freeze(new TypeError('no'))
  const client = new TestClient({ fetch: () => Promise.reject(cause), maxRetries: 0 })
  expect(await failure(send(client, post, {}))).toMatchObject({ name: 'ConnectionError', cause })
})

test.each([
  ['abc', 'abc abcd', 'abc abcd'],
  ['abcd', 'abcd $& abcd', '*** $& ***'],
  ['a$&b', 'x a$&b', 'x ***'],
])('%s in %j', (secret, text, want) => expect(redact(text, new Set([secret]))).toBe(want))

it('the key of the client is nowhere in the client', () => {
  expect(inspect(new TestClient(), { depth: 9, showHidden: true })).not.toContain(apiKey)
})
