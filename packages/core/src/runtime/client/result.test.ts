import { expect, it } from 'vitest'
import { DefaultError, get, send, TestClient } from '../../../test/api.js'
import { unwrap } from './result.js'

const client = (status: number) =>
  new TestClient({ maxRetries: 0, fetch: async () => Response.json({ a: 1 }, { status, headers: { 'x-a': 'b' } }) })

it('gives the value, with its response on request', async () => {
  expect(await unwrap(send(client(200), get))).toEqual({ a: 1 })
  const { data, response } = await unwrap(send(client(200), get)).withResponse()
  expect([data, response.headers.get('x-a')]).toEqual([{ a: 1 }, 'b'])
})

it('throws the typed error, once', async () => {
  await expect(unwrap(send(client(404), get))).rejects.toBeInstanceOf(DefaultError)
  await expect(unwrap(send(client(404), get)).withResponse()).rejects.toBeInstanceOf(DefaultError)
})
