import { afterAll, beforeAll, expect, test } from 'vitest'
import { send, TestClient } from '../../test/api.js'
import { json, type Received, type ScriptedServer, startServer } from '../../test/scripted-server.js'
import { allowReserved } from './allow-reserved.js'
import { formFields } from './form-fields.js'
import { jsonBodyAs } from './json-body-as.js'
import { multipartParts } from './multipart-parts.js'
import type { RequestEncoder } from './operation.js'
import { parameters } from './parameters.js'
import { inQuery } from './places.js'
import { binaryBody } from './raw-body.js'
import { deepObject, form, jsonPath } from './serializers.js'

let server: ScriptedServer
beforeAll(async () => void (server = await startServer()))
afterAll(() => server.close())

/** What arrives when a request is sent this way. */
async function received(request: RequestEncoder, input: unknown): Promise<Received> {
  server.play(json({}))
  const operation = { id: 'send', method: 'POST', path: '/send', request }
  const result = await send(new TestClient({ serverURL: server.url }), operation, input)
  if (!result.ok) throw result.error
  const [first] = server.received
  if (first === undefined) throw new Error('nothing arrived')
  return first
}

test('JSON under another content type', async () => {
  const { body, headers } = await received(jsonBodyAs('application/merge-patch+json'), { a: null })
  expect([headers['content-type'], body.toString()]).toEqual(['application/merge-patch+json', '{"a":null}'])
})

test('fields of a form in their styles', async () => {
  const encode = formFields({ tags: form, filter: deepObject })
  const { body, headers } = await received(encode, {
    tags: ['a', 'b,c'],
    filter: { x: 1 },
    plain: ['d', 'e'],
    no: null,
  })
  expect(headers['content-type']).toBe('application/x-www-form-urlencoded')
  expect(body.toString()).toBe('tags=a,b%2Cc&filter%5Bx%5D=1&plain=d&plain=e')
})

test('parts of a multipart body with their content types', async () => {
  const encode = multipartParts({ meta: 'application/json', image: 'image/png' })
  const input = {
    meta: { a: 1 },
    image: new File(['x'], 'a.png'),
    kept: new Blob(['y'], { type: 'text/css' }),
    note: 'hi',
  }
  const { body, headers } = await received(encode, input)
  expect(headers['content-type']).toMatch(/^multipart\/form-data; boundary=/)
  const parts = body
    .toString()
    .split(/--[^\r\n]+\r\n/)
    .slice(1, -1)
    .map((part) => part.trim().split('\r\n'))
  expect(parts).toEqual([
    ['Content-Disposition: form-data; name="meta"; filename="meta"', 'Content-Type: application/json', '', '{"a":1}'],
    ['Content-Disposition: form-data; name="image"; filename="a.png"', 'Content-Type: image/png', '', 'x'],
    ['Content-Disposition: form-data; name="kept"; filename="kept"', 'Content-Type: text/css', '', 'y'],
    ['Content-Disposition: form-data; name="note"', '', 'hi'],
  ])
})

test.each([
  [new Blob(['x'], { type: 'image/webp' }), 'image/webp'],
  [new Uint8Array([120]), 'application/octet-stream'],
])('bytes whose type the API leaves open', async (input, type) => {
  const { body, headers } = await received(binaryBody(), input)
  expect([headers['content-type'], body.toString()]).toEqual([type, 'x'])
})

test('reserved characters stay where the API allows them, but for those that end a value', async () => {
  const encode = parameters({
    q: { serialize: allowReserved() },
    list: { in: inQuery, serialize: allowReserved(form) },
  })
  const { url } = await received(encode, { q: 'a/b:c?d#e&f=g+h', list: ['x/y', 'z'] })
  expect(url).toBe('/send?q=a/b:c?d%23e%26f%3Dg%2Bh&list=x/y,z')
})

test('a value that is the whole query', async () => {
  const { url } = await received(parameters({ where: { serialize: jsonPath } }), { where: { a: [1] } })
  expect(url).toBe('/send?%7B%22a%22%3A%5B1%5D%7D')
})
