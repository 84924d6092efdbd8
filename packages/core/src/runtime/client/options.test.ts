import { afterAll, afterEach, beforeAll, expect, it, test, vi } from 'vitest'
import { apiKey, definition, failure, get, post, send, TestClient, type TestOptions, value } from '../../../test/api.js'
import { json, type ScriptedServer, startServer } from '../../../test/scripted-server.js'
import { Client } from './client.js'
import { inQuery } from '../request/places.js'
import { parameters } from '../request/parameters.js'
import { InvalidRequestError } from '../errors/request-failure.js'

let server: ScriptedServer
beforeAll(async () => void (server = await startServer()))
afterAll(() => server.close())
afterEach(() => {
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
})

const client = (options: TestOptions = {}) => new TestClient({ serverURL: server.url, ...options })

const numbers: readonly [option: string, minimum: number][] = [
  ['timeoutMs', 0],
  ['totalTimeoutMs', 0],
  ['idleTimeoutMs', 0],
  ['maxRetries', -1],
  ['retryDelayMs', -1],
  ['maxRetryDelayMs', -1],
  ['maxRetryAfterMs', -1],
  ['maxEventLength', -1],
]
test.each(numbers)('%s must be a number above %i, for the client and for a call', async (option, minimum) => {
  server.play(json(1))
  const message = `${option} must be a number above ${minimum}`
  for (const wrong of [Number.NaN, minimum, -5, '5', null, true]) {
    expect(() => client({ [option]: wrong })).toThrow(new InvalidRequestError(message))
    const error = await failure(send(client(), get, {}, { [option]: wrong }))
    expect(error).toBeInstanceOf(InvalidRequestError)
    expect(error.message).toBe(message)
  }
  expect(server.received).toHaveLength(0)
  for (const right of [60_000.5, Infinity]) expect(await value(send(client({ [option]: right }), get))).toBe(1)
})

it('a number of an option of the API is its own business', async () => {
  server.play(json(1))
  expect(await value(send(new TestClient({ serverURL: server.url, appTitle: '5' }), get))).toBe(1)
})

test.each([
  'localhost:3000',
  'file:///etc/passwd',
  'ftp://h.test',
  'ws://h.test',
  'mailto:a@h.test',
  'https://user:hunter2@h.test',
  'https://hunter2@h.test/v1',
  'https://h.test/#hunter2',
  'https://',
])('the server URL %s is refused, unseen', async (serverURL) => {
  const message = 'serverURL must be an http(s) URL, without user'
  expect(() => client({ serverURL })).toThrow(new InvalidRequestError(message))
  const error = await failure(send(client(), get, {}, { serverURL }))
  expect(error).toBeInstanceOf(InvalidRequestError)
  expect(`${error.message} ${JSON.stringify(error)}`).not.toContain('hunter2')
})

test.each(['http://h.test', 'HTTPS://H.test/v1?api-version=1', 'https://h.test/users/@me'])(
  'the server URL %s is taken',
  (serverURL) => expect(client({ serverURL })).toBeInstanceOf(Client),
)

test.each([
  ['timeoutMs', 5],
  ['maxRetries', 0],
  ['credentials', { apiKey }],
  ['signal', AbortSignal.abort()],
  ['headers', {}],
  ['maxEventLength', 5],
])('the option %s in the place of parameters is refused by name, and not sent', async (option, given) => {
  server.play(json(1))
  const error = await failure(send(client(), get, { [option]: given }))
  expect(error).toBeInstanceOf(InvalidRequestError)
  expect(error.message).toBe(`getThing: TypeError: ${option} is an option, not a parameter`)
  expect(server.received).toHaveLength(0)
})

it('a parameter of the API may have the name of an option', async () => {
  server.play(json(1))
  const operation = { ...get, request: parameters({ timeoutMs: {}, use: { in: inQuery } }) }
  await value(send(client(), operation, { timeoutMs: 5, use: 'a' }))
  expect(server.received[0]?.url).toBe('/thing?timeoutMs=5&use=a')
})

test.each([{}, undefined, null, 'client', 5, { apiKey }])(
  'a client that is %j is said to be missing',
  async (given) => {
    // Without types anything can be passed.
    const error = await failure(send(given as never, get))
    expect(error).toBeInstanceOf(InvalidRequestError)
    expect(error.message).toBe('getThing: no client given')
  },
)

it('options that are null are none', async () => {
  server.play(json(1))
  expect(await value(send(client(), get, {}, null as never))).toBe(1)
})

it('asks the environment for nothing that was given, and takes a refusal for not set', async () => {
  const asked: string[] = []
  const env = new Proxy(
    {},
    {
      get(_, name) {
        asked.push(String(name))
        throw new Error('NotCapable: Requires env access')
      },
    },
  )
  vi.stubGlobal('process', { env })
  const authorizations: unknown[] = []
  const fetch: NonNullable<TestOptions['fetch']> = async (_, { headers }) => {
    authorizations.push(headers.get('authorization'))
    return Response.json(1)
  }
  const given = new Client(definition, { fetch, apiKey } as TestOptions)
  expect(asked).toEqual([])
  const without = new Client(definition, { fetch })
  expect(asked).toEqual(['TEST_API_API_KEY'])
  vi.unstubAllGlobals()
  await send(given, get)
  await send(without, get)
  expect(authorizations).toEqual([`Bearer ${apiKey}`, null])
})

it('takes a credential that was not given from the environment, where there is one', async () => {
  vi.stubEnv('TEST_API_API_KEY', 'from-env')
  const authorizations: unknown[] = []
  const fetch: NonNullable<TestOptions['fetch']> = async (_, { headers }) => {
    authorizations.push(headers.get('authorization'))
    return Response.json(1)
  }
  const fromEnvironment = new Client(definition, { fetch })
  vi.stubGlobal('process', undefined)
  const without = new Client(definition, { fetch })
  vi.unstubAllGlobals()
  await send(fromEnvironment, get)
  await send(without, post, {})
  expect(authorizations).toEqual(['Bearer from-env', null])
})
