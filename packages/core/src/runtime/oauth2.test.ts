import { inspect } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { definition, failure, get, send, TestClient, type TestOptions, value } from '../../test/api.js'
import { json, type Received, reply, type ScriptedServer, startServer, type Step } from '../../test/scripted-server.js'
import { HttpError } from './http-error.js'
import { oauth2, type OAuth2Credential } from './oauth2.js'
import { ConnectionError, ResponseParseError } from './request-failure.js'

let server: ScriptedServer
beforeAll(async () => void (server = await startServer()))
afterAll(() => server.close())

const clientSecret = 'very secret & long'
const clientId = 'my:app'

function client(credential: OAuth2Credential, options: TestOptions = {}): TestClient {
  const api = { ...definition, environment: {}, security: [[oauth2('oauth', `${server.url}/token`)]] }
  return new TestClient({ serverURL: server.url, ...options, oauth: credential } as TestOptions, api)
}

/** Gives tokens `t1`, `t2` …, and answers calls as `call` says. */
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
