import { afterAll, beforeAll, expect, it, test } from 'vitest'
import { apiKey, definition, failure, get, post, send, TestClient, type TestOptions, value } from '../../../test/api.js'
import { json, redirect, type ScriptedServer, startServer } from '../../../test/scripted-server.js'
import type { ApiDefinition } from '../context/api-definition.js'
import { keyHeader } from '../auth/schemes.js'
import type { Middleware } from '../context/middleware.js'
import { ConnectionError } from '../errors/request-failure.js'

let server: ScriptedServer
let other: ScriptedServer
beforeAll(async () => {
  server = await startServer()
  other = await startServer()
})
afterAll(async () => {
  await server.close()
  await other.close()
})

const client = (options: TestOptions = {}) => new TestClient({ serverURL: server.url, ...options })
const ok = json({ done: true })

it('of GET are followed within the origin with credentials', async () => {
  server.play(redirect(302, '/elsewhere'), ok)
  await value(send(client(), get))
  expect(server.received[1]).toMatchObject({ url: '/elsewhere', headers: { authorization: `Bearer ${apiKey}` } })
})

it('carry no Authorization to another origin', async () => {
  server.play(redirect(302, `${other.url}/file`))
  other.play(ok)
  await value(send(client(), get))
  expect(other.received).toHaveLength(1)
  expect(other.received[0]?.headers).not.toHaveProperty('authorization')
})

const keyed: ApiDefinition = { ...definition, security: [[keyHeader('apiKey', 'X-Tenant')]] }
const addKey: Middleware = (request, next) => {
  request.headers.set('x-api-key', 'abcdef')
  return next(request)
}
test.each<[string, TestOptions, ApiDefinition]>([
  ['a header of the caller', { headers: { 'X-Api-Key': 'abcdef' } }, definition],
  ['a header of a middleware', { use: [addKey] }, definition],
  ['a cookie', { headers: { Cookie: 'session=1' } }, definition],
  ['the header of a security scheme', {}, keyed],
])('are not followed if %s holds a credential', async (_, options, api) => {
  server.play(redirect(302, `${other.url}/file`))
  other.play(ok)
  const guarded = new TestClient({ serverURL: server.url, ...options }, api)
  expect(await failure(send(guarded, get))).toMatchObject({ statusCode: 302 })
  expect(server.received).toHaveLength(1)
  expect(other.received).toHaveLength(0)
})

test.each([301, 302, 303, 307, 308])(
  '%i of POST is an error: neither sent again nor turned into a GET',
  async (status) => {
    server.play(redirect(status, '/there'), ok)
    expect(await failure(send(client(), post, { a: 1 }))).toMatchObject({ statusCode: status })
    expect(server.received).toHaveLength(1)
  },
)

it('do not go on for ever', async () => {
  server.play(redirect(302, '/loop'))
  expect(await failure(send(client({ maxRetries: 0 }), get))).toBeInstanceOf(ConnectionError)
})
