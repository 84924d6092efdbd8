import { afterAll, beforeAll, expect, test } from 'vitest'
import { send, TestClient } from '../../../test/api.js'
import { json, type Received, type ScriptedServer, startServer } from '../../../test/scripted-server.js'
import { allowReserved } from '../request/serializers.js'
import { bodyByType } from './body-by-type.js'
import { delimitedParts } from './delimited-parts.js'
import { formBody, formFields, jsonField } from './form-body.js'
import { jsonBody } from './json-body.js'
import { jsonBodyAs } from './json-body.js'
import { jsonRecords } from './json-body.js'
import { multipartBody, multipartParts } from './multipart-body.js'
import type { RequestEncoder } from '../context/operation.js'
import { parameters } from '../request/parameters.js'
import { inQuery } from '../request/places.js'
import { binaryBody, textBody } from './raw-body.js'
import { deepObject, form, jsonPath } from '../request/serializers.js'

let server: ScriptedServer
beforeAll(async () => void (server = await startServer()))
afterAll(() => server.close())

/** The request as it arrives at a server. */
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
  const encode = formFields({ tags: form, filter: deepObject, rows: jsonField })
  const { body, headers } = await received(encode, {
    tags: ['a', 'b,c'],
    filter: { x: 1 },
    rows: [{ y: 1 }, 'z'],
    plain: ['d', { e: 1 }],
    object: { f: [1] },
    no: null,
  })
  expect(headers['content-type']).toBe('application/x-www-form-urlencoded')
  expect(body.toString()).toBe(
    'tags=a,b%2Cc&filter%5Bx%5D=1&rows=%7B%22y%22%3A1%7D&rows=%22z%22&plain=d&plain=%7B%22e%22%3A1%7D&object=%7B%22f%22%3A%5B1%5D%7D',
  )
})

test('parts of a multipart body with their content types', async () => {
  const encode = multipartParts({ parts: { meta: 'application/json', image: 'image/png' } })
  const input = {
    meta: { a: 1 },
    image: new File(['x'], 'a.png'),
    kept: new Blob(['y'], { type: 'image/gif' }),
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
    ['Content-Disposition: form-data; name="meta"', 'Content-Type: application/json', '', '{"a":1}'],
    ['Content-Disposition: form-data; name="image"; filename="a.png"', 'Content-Type: image/png', '', 'x'],
    ['Content-Disposition: form-data; name="kept"; filename="kept"', 'Content-Type: image/gif', '', 'y'],
    ['Content-Disposition: form-data; name="note"', '', 'hi'],
  ])
})

/** The parts that arrived, without their boundary. */
async function partsOf(request: RequestEncoder, input: unknown): Promise<readonly (readonly string[])[]> {
  const { body } = await received(request, input)
  return body
    .toString()
    .split(/--part-[-\w]+/)
    .slice(1, -1)
    .map((part) => part.trim().split('\r\n'))
}

test('objects in a multipart body are JSON parts, texts are text parts', async () => {
  const input = { meta: { a: 1 }, rows: [{ b: 1 }, [2]], at: new Date(0), count: 1, 'na"me': 'x', none: undefined }
  expect(await partsOf(multipartBody, input)).toEqual([
    ['Content-Disposition: form-data; name="meta"', 'Content-Type: application/json', '', '{"a":1}'],
    ['Content-Disposition: form-data; name="rows"', 'Content-Type: application/json', '', '{"b":1}'],
    ['Content-Disposition: form-data; name="rows"', 'Content-Type: application/json', '', '[2]'],
    ['Content-Disposition: form-data; name="at"', '', '1970-01-01T00:00:00.000Z'],
    ['Content-Disposition: form-data; name="count"', '', '1'],
    ['Content-Disposition: form-data; name="na%22me"', '', 'x'],
  ])
})

test('a list as a multipart body has parts without names', async () => {
  const encode = multipartParts({ type: 'multipart/mixed', prefix: ['application/json'], item: 'text/html' })
  expect(await partsOf(encode, [{ a: 1 }, '<p>', new Blob(['x'], { type: 'image/png' })])).toEqual([
    ['Content-Type: application/json', '', '{"a":1}'],
    ['Content-Type: text/html', '', '<p>'],
    ['Content-Type: image/png', '', 'x'],
  ])
})

test('form data that the caller made is sent as it is', async () => {
  const given = new FormData()
  given.set('a', 'b')
  const { headers, body } = await received(multipartBody, given)
  expect(headers['content-type']).toMatch(/^multipart\/form-data/)
  expect(body.toString()).toContain('name="a"')
})

test.each<[unknown, string, string]>([
  [{ a: 1 }, 'application/json', '{"a":1}'],
  [{ contentType: 'text/x', body: 'b' }, 'application/json', '{"contentType":"text/x","body":"b"}'],
  [{ contentType: 'text/plain', body: 'b' }, 'text/plain', 'b'],
  [{ contentType: '__proto__', body: 'b' }, 'application/json', '{"contentType":"__proto__","body":"b"}'],
])('%j is sent as %s', async (input, type, text) => {
  const { body, headers } = await received(bodyByType(jsonBody, { 'text/plain': textBody('text/plain') }), input)
  expect([headers['content-type'], body.toString()]).toEqual([type, text])
})

const file = new Blob(['x'])
test.each([
  [{ avatar: file }, 'multipart/form-data'],
  [{ pictures: ['a', file] }, 'multipart/form-data'],
  [{ name: 'a' }, 'application/json'],
])('an object with files is sent as multipart where there is a choice', async (input, type) => {
  const { headers } = await received(bodyByType(jsonBody, { 'multipart/form-data': multipartBody }), input)
  expect(headers['content-type']).toMatch(type)
})

test('a file inside JSON is refused where there is no multipart', async () => {
  const refused = received(bodyByType(jsonBody, { 'text/plain': textBody('text/plain') }), { avatar: file })
  await expect(refused).rejects.toMatchObject({ name: 'InvalidRequestError' })
})

test.each([
  ['application/jsonl', '{"a":1}\n2\n'],
  ['application/json-seq', '\x1e{"a":1}\n\x1e2\n'],
])('records as %s', async (type, text) => {
  const { body, headers } = await received(jsonRecords(type), [{ a: 1 }, 2])
  expect([headers['content-type'], body.toString()]).toEqual([type, text])
  await expect(received(jsonRecords(type), { a: 1 })).rejects.toMatchObject({ name: 'InvalidRequestError' })
})

test.each([
  ['image/jpeg', 'image/jpeg'],
  ['image/webp', 'image/png'],
  ['', 'image/png'],
])('a Blob of type %j where the API takes PNG or JPEG is sent as %s', async (type, want) => {
  const { headers } = await received(binaryBody('image/png', 'image/jpeg'), new Blob(['x'], { type }))
  expect(headers['content-type']).toBe(want)
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

test.each([formBody, multipartBody])('what has no fields is refused', async (encode) => {
  for (const body of ['a=b', 5, null, true, new Date(0), new Map([['a', 1]]), new Blob(['x']), new Uint8Array(1)])
    await expect(received(encode, body)).rejects.toMatchObject({ name: 'InvalidRequestError' })
})

test('lists that are one part each', async () => {
  const encode = delimitedParts({ tags: ',', rows: '|', none: ',' }, multipartBody)
  const { body } = await received(encode, { tags: ['a', 1], rows: ['x', 'y'], none: [], other: ['c', 'd'] })
  const parts = body.toString().matchAll(/name="(\w+)"\r\n\r\n(.*)\r\n/g)
  expect([...parts].map(([, name, text]) => `${name}=${text}`)).toEqual(['tags=a,1', 'rows=x|y', 'other=c', 'other=d'])
})
