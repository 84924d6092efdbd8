import { inspect } from 'node:util'
import { expect, it, test } from 'vitest'
import { apiKey, failure, get, post, send, TestClient } from '../../test/api.js'
import type { Fetch } from './http-request.js'
import { HttpError } from './http-error.js'
import { SdkError } from './sdk-error.js'

const echo = `you sent ${apiKey}, Bearer ${apiKey}`
const cases: [string, Fetch][] = [
  [
    'an error body',
    async () =>
      Response.json({ error: { message: echo, key: apiKey } }, { status: 401, headers: { 'x-echo': apiKey } }),
  ],
  ['a parse failure', async () => new Response(echo)],
  ['a broken connection', () => Promise.reject(new TypeError('fetch failed'))],
]

test.each(cases)('no credential is shown after %s, and the error serialises', async (_, fetch) => {
  const lines: string[] = []
  const client = new TestClient({
    fetch,
    maxRetries: 1,
    headers: { 'X-Other-Key': 'other-secret' },
    logger: { debug: (line) => lines.push(line) },
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

it('tells failures of the credential function apart, with their cause', async () => {
  const cause = new Error('vault is sealed')
  const error = await failure(send(new TestClient({ apiKey: () => Promise.reject(cause) }), post, {}))
  expect(error).toMatchObject({ name: 'InvalidRequestError', cause })
})

test.each([undefined, null, 0, 'text', Symbol('s'), [1], () => {}, new Map(), Object.create(null), 1n])(
  'a call given %s never throws',
  async (input) => {
    for (const operation of [get, post, { ...post, shape: 'mixed' as const }, { ...get, path: '/{a}' }]) {
      for (const fetch of [() => Promise.reject(input), async () => Response.error(), async () => new Response('{')]) {
        const result = await send(new TestClient({ fetch, maxRetries: 0 }), operation, input)
        expect(result.ok).toBe(false)
      }
    }
  },
)
