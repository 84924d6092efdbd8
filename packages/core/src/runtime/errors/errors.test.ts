import { inspect } from 'node:util'
import * as fc from 'fast-check'
import { expect, it, test } from 'vitest'
import {
  apiKey,
  DefaultError,
  failure,
  get,
  post,
  send,
  ServerFault,
  TestClient,
  TooManyRequests,
} from '../../../test/api.js'
import { EventStream } from '../stream/event-stream.js'
import type { Fetch } from '../context/http-request.js'
import { HttpError } from './http-error.js'
import { jsonBody } from '../body/json-body.js'
import { logRequests } from '../client/log-requests.js'
import type { Operation } from '../context/operation.js'
import { parametersAndBody } from '../request/parameters.js'
import { pathParameters } from '../request/parameters.js'
import {
  ConnectionError,
  InvalidRequestError,
  RequestAbortedError,
  RequestTimeoutError,
  ResponseParseError,
} from './request-failure.js'
import { SdkError } from './sdk-error.js'
import { serverSentEvents } from '../stream/server-sent-events.js'
import { StreamError } from './stream-error.js'

const mixed: Operation = { ...post, path: '/{a}', request: parametersAndBody(jsonBody, pathParameters()) }

const echo = `you sent ${apiKey}, Bearer ${apiKey}`
const cases: [string, Fetch][] = [
  [
    'an error body',
    async () =>
      Response.json({ error: { message: echo, key: apiKey } }, { status: 401, headers: { 'x-echo': apiKey } }),
  ],
  ['a parse failure', async () => new Response(echo)],
  ['a broken connection', () => Promise.reject(new TypeError('fetch failed'))],
  [
    'a redirect that is not followed',
    async () => new Response(null, { status: 302, headers: { location: echo, 'x-echo': apiKey } }),
  ],
]

test.each(cases)('no credential is shown after %s, and the error serialises', async (_, fetch) => {
  const lines: string[] = []
  const client = new TestClient({
    fetch,
    maxRetries: 1,
    headers: { 'X-Other-Key': 'other-secret' },
    use: [logRequests({ debug: (line) => lines.push(line) })],
  })
  const error = await failure(send(client, get, { q: 'private' }))
  expect(error).toBeInstanceOf(SdkError)
  const shown = [
    error.message,
    String(error),
    JSON.stringify(error),
    inspect(error, { depth: 9, showHidden: true }),
    inspect(client, { depth: 9 }),
    JSON.stringify(client),
    ...lines,
  ]
  for (const text of shown) {
    expect(text).not.toContain(apiKey)
    expect(text).not.toContain('private')
  }
  expect(lines.length).toBeGreaterThan(0)
  expect(structuredClone(error)).toBeInstanceOf(Error)
  expect(JSON.parse(JSON.stringify(error))).toMatchObject({ name: error.name, message: error.message })
  if (error instanceof HttpError) expect(error.headers.get('x-echo')).toBe('***')
})

test.each([
  ['an error event', `event: error\ndata: ${JSON.stringify({ error: { message: echo, key: apiKey } })}\n\n`],
  ['an error event of text', `event: error\ndata: ${echo}\n\n`],
  ['a malformed event', `data: {${echo}\n\n`],
  ['another type', echo],
])('no credential is shown after %s of a stream', async (what, text) => {
  const headers = { 'content-type': what === 'another type' ? 'text/plain' : 'text/event-stream' }
  const client = new TestClient({ fetch: async () => new Response(text, { headers }) })
  const read = async () => {
    const { value, error } = await send(client, { ...post, stream: serverSentEvents() }, {})
    if (!(value instanceof EventStream)) throw error
    for await (const _ of value) continue
  }
  const error: unknown = await read().catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(SdkError)
  for (const shown of [String(error), JSON.stringify(error), inspect(error, { depth: 9, showHidden: true })])
    expect(shown).not.toContain(apiKey)
})

it('distinguishes failures of the credential function, with their cause', async () => {
  const cause = new Error('vault is sealed')
  const error = await failure(send(new TestClient({ apiKey: () => Promise.reject(cause) }), post, {}))
  expect(error).toMatchObject({ name: 'InvalidRequestError', cause })
})

test.each([undefined, null, 0, 'text', Symbol('s'), [1], () => {}, new Map(), Object.create(null), 1n])(
  'a call given %s never throws',
  async (input) => {
    for (const operation of [get, post, mixed, { ...get, path: '/{a}' }]) {
      for (const fetch of [() => Promise.reject(input), async () => Response.error(), async () => new Response('{')]) {
        const result = await send(new TestClient({ fetch, maxRetries: 0 }), operation, input)
        expect(result.ok).toBe(false)
      }
    }
  },
)

it('a call never throws, whatever it is given and whatever comes back', async () => {
  const response = fc.record({
    status: fc.integer({ min: 200, max: 599 }).filter((status) => ![204, 205, 304].includes(status)),
    body: fc.oneof(fc.string(), fc.json()),
    headers: fc.dictionary(fc.stringMatching(/^[a-z]+$/), fc.stringMatching(/^\w*$/)),
  })
  await fc.assert(
    fc.asyncProperty(
      fc.anything(),
      response,
      fc.constantFrom(get, post, mixed),
      async (input, { body, ...init }, operation) => {
        const client = new TestClient({ fetch: async () => new Response(body, init), maxRetries: 0 })
        const result = await send(client, operation, input)
        expect(result.ok || result.error instanceof SdkError).toBe(true)
      },
    ),
    { numRuns: 1000 },
  )
})

const cause = new Error('why')
test.each([
  new ConnectionError('a', { cause }),
  new RequestTimeoutError('a', { cause }),
  new RequestAbortedError('a', { cause }),
  new InvalidRequestError('a', { cause }),
  new ResponseParseError('a', { cause, statusCode: 200, rawBody: 'b' }),
  new StreamError('a', { cause, reason: 'malformed' }),
  new DefaultError('a', {
    cause,
    statusCode: 500,
    headers: new Headers({ a: 'b' }),
    body: { a: 1 },
    rawBody: '{"a":1}',
  }),
])('$name is serialised with its fields, and keeps its cause', (error) => {
  expect(error.cause).toBe(cause)
  const { name, message, stack: _, ...fields } = JSON.parse(JSON.stringify({ ...error, message: error.message }))
  expect(JSON.parse(JSON.stringify(error))).toEqual({ name: error.name, message: 'a', ...fields })
  expect([name, message]).toEqual([error.name, 'a'])
  expect(inspect(error)).toContain('why')
  expect(structuredClone(error)).toMatchObject({ message: 'a' })
})

test.each([
  [
    'the words of the server',
    Response.json({ error: { message: 'No such thing.' } }, { status: 404 }),
    '404 No such thing.',
  ],
  ['the reason phrase', new Response(null, { status: 404, statusText: 'Not Found' }), '404 Not Found'],
  ['the status alone, as HTTP/2 has no reason phrase', new Response(null, { status: 404 }), '404'],
])('an error status has %s', async (_, response, reason) => {
  const { name, message } = await failure(send(new TestClient({ fetch: async () => response }), get))
  expect(`${name}: ${message}`).toBe(`DefaultError: ${reason} (GET https://api.example.test/v1/thing)`)
})

test.each<[string, unknown, string | undefined]>([
  ['OpenAI', { error: { message: 'no', type: 'x' } }, 'no'],
  ['OAuth 2', { error: 'invalid_client', error_description: 'Unknown client.' }, 'Unknown client.'],
  ['OAuth 2 without a description', { error: 'invalid_client' }, 'invalid_client'],
  ['RFC 9457', { type: 'about:blank', title: 'Not allowed', status: 403 }, 'Not allowed'],
  ['RFC 9457 with a detail', { title: 'Not allowed', detail: 'Your balance is 30.' }, 'Your balance is 30.'],
  ['FastAPI', { detail: [{ loc: ['body', 'a'], msg: 'field required', type: 'missing' }] }, 'field required'],
  ['FastAPI with a text', { detail: 'Not authenticated' }, 'Not authenticated'],
  ['a list of objects', { errors: [{ message: 'first' }, { message: 'second' }] }, 'first'],
  ['JSON:API', { errors: [{ status: '422', title: 'Invalid', detail: 'Too short.' }] }, 'Too short.'],
  ['a list of texts', { errors: ['first', 'second'] }, 'first'],
  ['NestJS', { statusCode: 400, message: ['a must be text'], error: 'Bad Request' }, 'Bad Request'],
  ['nested', { response: { error: { message: 'deep' } } }, 'deep'],
  ['a text', 'just so', 'just so'],
  ['nothing to say', { code: 5, error: {}, errors: [] }, undefined],
  ['a list of numbers', [1, 2], undefined],
  ['null', null, undefined],
])('the words of the server are found: %s', async (_, body, want) => {
  const error = await failure(send(new TestClient({ fetch: async () => Response.json(body, { status: 400 }) }), get))
  expect(error).toHaveProperty('serverMessage', want)
  expect(error.message).toBe(`${want === undefined ? '400' : `400 ${want}`} (GET https://api.example.test/v1/thing)`)
})

test('control characters of a server forge no line of a log', async () => {
  const message = 'no\r\n2030-01-01 root logged in\u001b[2J\u0085\0\u2028'
  const body = { error: { message } }
  const fetch = async () => Response.json(body, { status: 400 })
  const error = await failure(send(new TestClient({ fetch }), get))
  expect(error.message).toBe('400 no 2030-01-01 root logged in [2J (GET https://api.example.test/v1/thing)')
  expect(error).toMatchObject({ serverMessage: message, body })
})

test.each([
  [
    'Node',
    Object.assign(new TypeError('fetch failed'), { cause: Object.assign(new Error(), { code: 'ECONNREFUSED' }) }),
    ' ECONNREFUSED',
  ],
  ['Bun', Object.assign(new TypeError('no'), { code: 'ConnectionRefused' }), ' ConnectionRefused'],
  ['browsers', new TypeError('Failed to fetch'), ''],
])('a broken connection says what was sent where, and the code of %s', async (_, thrown, code) => {
  const client = new TestClient({ fetch: () => Promise.reject(thrown), maxRetries: 0 })
  const error = await failure(send(client, get, { q: 'private' }))
  const message = `getThing: connection failed${code} (GET https://api.example.test/v1/thing)`
  expect(error.message).toBe(message)
  expect(JSON.parse(JSON.stringify(error))).toEqual({ name: 'ConnectionError', message })
})

it('takes a response header for nothing but a header', async () => {
  const headers: [string, string][] = [
    ['__proto__', 'polluted'],
    ['constructor', 'x'],
  ]
  const fetch = async () => Response.json({}, { status: 400, headers })
  const error = await failure(send(new TestClient({ fetch }), get))
  expect(error).toBeInstanceOf(HttpError)
  if (error instanceof HttpError) expect(error.headers.get('constructor')).toBe('x')
  expect({}).not.toHaveProperty('polluted')
})

test.each([
  [429, TooManyRequests, ServerFault],
  [500, ServerFault, TooManyRequests],
  [599, ServerFault, TooManyRequests],
])('status %i is recognised by its class or range, documented for the operation or not', async (status, Is, IsNot) => {
  const error = await failure(
    send(new TestClient({ fetch: async () => new Response('', { status }), maxRetries: 0 }), get),
  )
  expect(error).toBeInstanceOf(Is)
  expect(error).toBeInstanceOf(DefaultError)
  expect(error).not.toBeInstanceOf(IsNot)
})

test.each([undefined, null, 1, 'DefaultError', {}, { name: 'DefaultError', statusCode: 429 }, new Error('429')])(
  '%s is no error of a status',
  (value) => expect(value instanceof TooManyRequests).toBe(false),
)
