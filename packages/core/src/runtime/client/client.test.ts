import { expect, it } from 'vitest'
import { apiKey, get, send, TestClient, value } from '../../../test/api.js'

it('lends its state to objects made from it, which caches use to describe a client further', async () => {
  const authorizations: unknown[] = []
  const client = new TestClient({
    apiKey,
    fetch: async (_url, { headers }) => {
      authorizations.push(headers.get('authorization'))
      return Response.json('ok')
    },
  })
  const described: TestClient = Object.assign(Object.create(client), { keyPrefix: 'work' })
  const again: TestClient = Object.create(described)
  expect(await Promise.all([client, described, again].map((from) => value(send(from, get))))).toEqual([
    'ok',
    'ok',
    'ok',
  ])
  expect(authorizations).toEqual(Array.from({ length: 3 }, () => `Bearer ${apiKey}`))
})
