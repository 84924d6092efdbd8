import { inspect } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { definition, failure, get, post, send, TestClient, type TestOptions, value } from '../../../test/api.js'
import {
  json,
  type Received,
  reply,
  type ScriptedServer,
  startServer,
  type Step,
} from '../../../test/scripted-server.js'
import { HttpError } from '../errors/http-error.js'
import { oauth2, type OAuth2Credential } from './oauth2.js'
import { ConnectionError, ResponseParseError } from '../errors/request-failure.js'

let server: ScriptedServer
beforeAll(async () => void (server = await startServer()))
afterAll(() => server.close())

const clientSecret = 'very secret & long'
const clientId = 'my:app'

function client(credential: OAuth2Credential, options: TestOptions = {}): TestClient {
  const api = { ...definition, environment: {}, security: [[oauth2('oauth', `${server.url}/token`)]] }
  return new TestClient({ serverURL: server.url, ...options, oauth: credential } as TestOptions, api)
}

/** Gives tokens `t1`, `t2` …, and responds to calls as `call` says. */
function play(call: Step = json({ ok: true }), token: object = { expires_in: 3600 }): void {
  let count = 0
  server.play((response, request) =>
    request.url === '/token'
      ? json({ access_token: `t${++count}`, token_type: 'Bearer', ...token })(response, request)
      : call(response, request),
  )
}

const tokensAsked = () => server.received.filter(({ url }) => url === '/token')
const bearers = () => server.received.filter(({ url }) => url !== '/token').map(({ headers }) => headers.authorization)

test('a token is fetched once for calls at the same time, and kept', async () => {
  play()
  const shared = client({ clientId, clientSecret, scopes: ['read', 'write'] })
  await Promise.all([1, 2, 3].map(() => value(send(shared, get))))
  await value(send(shared, get))
  expect(bearers()).toEqual(Array.from({ length: 4 }, () => 'Bearer t1'))
  const asked = tokensAsked()
  expect(asked).toHaveLength(1)
  expect(asked[0]?.headers.authorization).toBe(`Basic ${btoa('my%3Aapp:very+secret+%26+long')}`)
  expect(asked[0]?.body.toString()).toBe('grant_type=client_credentials&scope=read+write')
})

test('operations that name the scheme themselves share its token', async () => {
  play()
  const shared = client({ clientId, clientSecret })
  const security = () => [[oauth2('oauth', `${server.url}/token`)]]
  await value(send(shared, { ...get, security: security() }))
  await value(send(shared, { ...get, security: security() }))
  expect(tokensAsked()).toHaveLength(1)
})

test('id and secret in the body, at another address', async () => {
  play()
  const tokenUrl = `${server.url}/token`
  await value(send(client({ clientId, clientSecret, tokenUrl, sendIn: 'body' }), get))
  const [asked]: readonly Received[] = tokensAsked()
  expect(Object.fromEntries(new URLSearchParams(asked?.body.toString()))).toEqual({
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: clientSecret,
  })
  expect(asked?.headers.authorization).toBeUndefined()
})

test('a token that is about to expire is renewed before the call', async () => {
  play(json({}), { expires_in: 0 })
  const shared = client({ clientId, clientSecret })
  await value(send(shared, get))
  await value(send(shared, get))
  expect(bearers()).toEqual(['Bearer t1', 'Bearer t2'])
})

test('a kept token that is refused is renewed once', async () => {
  let revoked = ''
  play((response, request) => {
    const isRevoked = request.headers.authorization === revoked
    reply(isRevoked ? 401 : 200, '{}')(response, request)
  })
  const shared = client({ clientId, clientSecret })
  await value(send(shared, get))
  revoked = 'Bearer t1'
  await value(send(shared, get))
  expect(bearers()).toEqual(['Bearer t1', 'Bearer t1', 'Bearer t2'])
})

test.each([0, 2])(
  'a revoked token is replaced also with maxRetries %i, and where the body is sent again',
  async (maxRetries) => {
    let revoked = ''
    play((response, request) => {
      reply(request.headers.authorization === revoked ? 401 : 200, '{}')(response, request)
    })
    const shared = client({ clientId, clientSecret }, { maxRetries })
    await value(send(shared, post, { a: 1 }))
    revoked = 'Bearer t1'
    await value(send(shared, post, { a: 2 }))
    expect(bearers()).toEqual(['Bearer t1', 'Bearer t1', 'Bearer t2'])
    expect(server.received.at(-1)?.body.toString()).toBe('{"a":2}')
    const stream = new Blob(['x']).stream()
    revoked = 'Bearer t2'
    expect(await failure(send(shared, post, stream))).toMatchObject({ statusCode: 401 })
  },
)

test('calls that are refused together renew once', async () => {
  let revoked = ''
  play((response, request) => {
    reply(request.headers.authorization === revoked ? 401 : 200, '{}')(response, request)
  })
  const shared = client({ clientId, clientSecret })
  await value(send(shared, get))
  revoked = 'Bearer t1'
  await Promise.all([1, 2, 3, 4].map(() => value(send(shared, get))))
  expect(tokensAsked()).toHaveLength(2)
})

test('tokens are kept by the value of the credentials, for each client', async () => {
  play()
  const shared = client({ clientId, clientSecret })
  await value(send(shared, get))
  await value(send(shared, get, {}, { credentials: { oauth: { clientId, clientSecret } as never } }))
  expect(tokensAsked()).toHaveLength(1)
  await value(send(shared, get, {}, { credentials: { oauth: { clientId: 'other', clientSecret } as never } }))
  expect(tokensAsked()).toHaveLength(2)
  await value(send(client({ clientId, clientSecret }), get))
  expect(tokensAsked()).toHaveLength(3)
})

describe('the fetch of a token belongs to no call:', () => {
  const slowToken =
    (ms: number): Step =>
    (response, request) =>
      request.url === '/token'
        ? void setTimeout(() => json({ access_token: 'slow' })(response, request), ms)
        : reply(200, '{}')(response, request)

  test('who leaves, leaves alone', async () => {
    server.play(slowToken(150))
    const shared = client({ clientId, clientSecret })
    const controller = new AbortController()
    const first = failure(send(shared, get, {}, { signal: controller.signal }))
    const hasty = failure(send(shared, get, {}, { timeoutMs: 60 }))
    const patient = value(send(shared, get))
    setTimeout(() => controller.abort('mine'), 30)
    expect(await first).toMatchObject({ name: 'RequestAbortedError', cause: 'mine' })
    expect(await hasty).toMatchObject({ name: 'RequestTimeoutError', message: 'getThing: no response within 60 ms' })
    expect(await patient).toEqual({})
    expect(tokensAsked()).toHaveLength(1)
  })

  test('the options of a call do not count for it, nor do headers', async () => {
    play()
    const shared = client({ clientId, clientSecret }, { headers: { 'x-mine': 'client' } })
    const fetch = async () => Response.json('mine')
    expect(await value(send(shared, get, {}, { fetch, headers: { 'x-mine': '1' } }))).toBe('mine')
    expect(tokensAsked()).toHaveLength(1)
    expect(tokensAsked()[0]?.headers).not.toHaveProperty('x-mine')
  })

  test('it has the limits of the client', async () => {
    server.play(() => {})
    const shared = client({ clientId, clientSecret }, { timeoutMs: 100 })
    const error = await failure(send(shared, get, {}, { timeoutMs: 5000 }))
    expect(error).toMatchObject({ name: 'RequestTimeoutError', message: 'access token: no response within 100 ms' })
  })

  test.each<[string, Step]>([
    ['503', reply(503)],
    ['a reset', (response) => void response.socket?.resetAndDestroy()],
  ])('%s is retried', async (_, fault) => {
    let asked = 0
    play()
    server.play((response, request) => {
      if (request.url !== '/token') json({ ok: true })(response, request)
      else if (asked++ === 0) fault(response, request)
      else json({ access_token: 'late' })(response, request)
    })
    expect(await value(send(client({ clientId, clientSecret }), get))).toEqual({ ok: true })
    expect(bearers()).toEqual(['Bearer late'])
  })
})

test('an old token serves while it is valid, though it cannot be renewed early', async () => {
  let isDown = false
  server.play((response, request) => {
    if (request.url !== '/token') json({ ok: true })(response, request)
    else if (isDown) reply(400, '{}')(response, request)
    else json({ access_token: 'old', expires_in: 2 })(response, request)
  })
  const shared = client({ clientId, clientSecret })
  await value(send(shared, get))
  isDown = true
  // After half of its life it is renewed ahead of time.
  await new Promise((resolve) => setTimeout(resolve, 1100))
  await value(send(shared, get))
  await expect.poll(() => tokensAsked().length).toBe(2)
  expect(bearers()).toEqual(['Bearer old', 'Bearer old'])
  await new Promise((resolve) => setTimeout(resolve, 1000))
  expect(await failure(send(shared, get))).toMatchObject({ statusCode: 400, url: `${server.url}/token` })
})

test('a token is renewed ahead of time without a call waiting for it', async () => {
  play(json({}), { expires_in: 2 })
  const shared = client({ clientId, clientSecret })
  await value(send(shared, get))
  await new Promise((resolve) => setTimeout(resolve, 1100))
  await value(send(shared, get))
  await new Promise((resolve) => setTimeout(resolve, 100))
  await value(send(shared, get))
  expect(bearers()).toEqual(['Bearer t1', 'Bearer t1', 'Bearer t2'])
})

test('a new token that is refused is not renewed', async () => {
  play(reply(401, '{}'))
  expect(await failure(send(client({ clientId, clientSecret }), get))).toMatchObject({ statusCode: 401 })
  expect(bearers()).toEqual(['Bearer t1'])
})

test.each<[string, OAuth2Credential]>([
  ['a token', 'mine'],
  ['a function', async () => 'mine'],
])('%s is sent as it is', async (_title, credential) => {
  play()
  await value(send(client(credential), get))
  expect([bearers(), tokensAsked()]).toEqual([['Bearer mine'], []])
})

test.each<[string, Step, (error: unknown) => void]>([
  [
    'a refusal',
    json({ error: 'invalid_client', error_description: clientSecret }, 401),
    (error) => {
      expect(error).toBeInstanceOf(HttpError)
      expect(error).toMatchObject({ statusCode: 401, url: `${server.url}/token` })
    },
  ],
  [
    'a broken connection',
    (response) => void response.socket?.resetAndDestroy(),
    (error) => expect(error).toBeInstanceOf(ConnectionError),
  ],
  ['an answer without a token', json({ ok: true }), (error) => expect(error).toBeInstanceOf(ResponseParseError)],
])('%s of the token endpoint is the error of the call, without the secret', async (_title, step, check) => {
  server.play(step)
  const shared = client({ clientId, clientSecret })
  const error = await failure(send(shared, get))
  check(error)
  expect(inspect(error, { depth: 9 }) + JSON.stringify(error) + String(error)).not.toContain(clientSecret)
  // The failure is not kept.
  play()
  await value(send(shared, get))
  expect(bearers()).toEqual(['Bearer t1'])
})
