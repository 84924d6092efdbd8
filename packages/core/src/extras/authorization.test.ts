import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { json, type ScriptedServer, startServer } from '../../test/scripted-server.js'
import { OpenRouterCore } from '../generated/client.js'
import { BadRequestResponseError } from '../generated/errors.js'
import { authorizationCode, authorizationURL, exchangeAuthorizationCode } from './authorization.js'
import { createPkcePair, pkceChallenge } from './pkce.js'

test('the challenge of RFC 7636, appendix B', async () => {
  const challenge = await pkceChallenge('dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk')
  expect(challenge).toBe('E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM')
})

test('a new secret each time, of the characters and the length that RFC 7636 asks for', async () => {
  const pairs = await Promise.all(Array.from({ length: 200 }, createPkcePair))
  for (const { verifier, challenge } of pairs) {
    expect(verifier).toMatch(/^[\w-]{43}$/)
    expect(challenge).toMatch(/^[\w-]{43}$/)
  }
  expect(new Set(pairs.map(({ verifier }) => verifier)).size).toBe(200)
})

test.each([
  'https://app.example.com/callback?state=a%26b&x=1',
  new URL('https://app.example.com/callback?state=a%26b&x=1'),
])('the page to send users to', (callbackURL) => {
  const { origin, pathname, searchParams } = new URL(authorizationURL({ callbackURL, challenge: 'abc-_1' }))
  expect(origin + pathname).toBe('https://openrouter.ai/auth')
  expect([...searchParams]).toEqual([
    ['callback_url', 'https://app.example.com/callback?state=a%26b&x=1'],
    ['code_challenge', 'abc-_1'],
    ['code_challenge_method', 'S256'],
  ])
})

test.each([
  ['https://app.example.com/callback?code=abc', 'abc'],
  ['https://app.example.com/callback?state=1&code=a%2Bb', 'a+b'],
  [new URL('https://app.example.com/callback?code=abc#top'), 'abc'],
  ['https://app.example.com/callback?code=', undefined],
  ['https://app.example.com/callback', undefined],
])('the code in %s', (url, want) => {
  expect(authorizationCode(url)).toBe(want)
})

describe('the exchange', () => {
  let server: ScriptedServer
  beforeAll(async () => void (server = await startServer()))
  afterAll(() => server.close())
  const exchange = () =>
    exchangeAuthorizationCode(new OpenRouterCore({ apiKey: '', serverURL: server.url }), { code: 'c', verifier: 'v' })

  test('gives a key', async () => {
    server.play(json({ key: 'sk-or-1', user_id: null }))
    await expect(exchange()).resolves.toMatchObject({ ok: true, value: { key: 'sk-or-1' } })
    const [request] = server.received
    expect(request).toMatchObject({ method: 'POST', url: '/auth/keys' })
    expect(request?.headers.authorization).toBeUndefined()
    expect(JSON.parse(String(request?.body))).toEqual({ code: 'c', code_verifier: 'v', code_challenge_method: 'S256' })
  })

  test('gives the typed error', async () => {
    server.play(json({ error: { code: 400, message: 'Invalid code' } }, 400))
    const result = await exchange()
    expect(result.error).toBeInstanceOf(BadRequestResponseError)
  })
})
