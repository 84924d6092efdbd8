import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { RequestEncoder } from '../context/operation.js'
import { send, TestClient } from '../../../test/api.js'
import { bodyByType } from './body-by-type.js'
import { jsonBody } from './json-body.js'
import { multipartBody, multipartParts } from './multipart-body.js'

/** As React Native has it: it keeps what is appended until the request is sent. */
class NativeFormData {
  readonly parts: (readonly [name: string, value: unknown])[] = []

  append(name: string, value: unknown): void {
    this.parts.push([name, value])
  }
}

beforeEach(() => {
  vi.stubGlobal('navigator', { product: 'ReactNative' })
  vi.stubGlobal('FormData', NativeFormData)
})
afterEach(() => vi.unstubAllGlobals())

/** What `fetch` is given as the body. */
async function sent(request: RequestEncoder, input: unknown): Promise<unknown> {
  let body: unknown
  const fetch = async (_url: string, init: { readonly body?: unknown }) => {
    body = init.body
    return Response.json({})
  }
  const operation = { id: 'upload', method: 'POST', path: '/files', request }
  const client = new TestClient({ serverURL: 'https://api.test', fetch: fetch as typeof globalThis.fetch })
  const result = await send(client, operation, input)
  if (!result.ok) throw result.error
  return body instanceof NativeFormData ? body.parts : body
}

const photo = { uri: 'file:///photo.jpg', name: 'photo.jpg', type: 'image/jpeg' }

test('files by their address, text, and JSON with its content type', async () => {
  const form = { file: photo, more: [photo, photo], note: 'a', count: 2, tags: { a: [1] }, gone: undefined }
  expect(await sent(multipartBody, form)).toEqual([
    ['file', photo],
    ['more', photo],
    ['more', photo],
    ['note', 'a'],
    ['count', '2'],
    ['tags', { string: '{"a":[1]}', type: 'application/json' }],
  ])
})

test('parts with a content type of their own', async () => {
  const encode = multipartParts({ parts: { meta: 'application/ld+json', css: 'text/css' } })
  expect(await sent(encode, { meta: { a: 1 }, css: 'p{}' })).toEqual([
    ['meta', { string: '{"a":1}', type: 'application/ld+json' }],
    ['css', { string: 'p{}', type: 'text/css' }],
  ])
})

test('a file asks for multipart where an API takes JSON too', async () => {
  const encode = bodyByType(jsonBody, { 'multipart/form-data': multipartBody })
  expect(await sent(encode, { file: photo })).toEqual([['file', photo]])
  expect(await sent(encode, { note: 'a' })).toBe('{"note":"a"}')
})

test('elsewhere such an object is JSON', async () => {
  vi.unstubAllGlobals()
  const body = await sent(multipartBody, { file: photo })
  expect(body instanceof Blob ? await body.text() : body).toContain('{"uri":"file:///photo.jpg"')
})
