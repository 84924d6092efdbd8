import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { FilesUploadRequest } from '@openrouter-sdk/types'
import type { RequestEncoder } from '../context/operation.js'
import { post, send, TestClient, value } from '../../../test/api.js'
import { bodyByType } from './body-by-type.js'
import { jsonBody } from './json-body.js'
import { multipartBody } from './multipart-body.js'
import { type NativeFields, nativeForm } from './native-form.js'

/** As React Native has it: it keeps what is appended until the request is sent. */
class NativeFormData {
  readonly parts: (readonly [name: string, value: unknown])[] = []

  append(name: string, part: unknown): void {
    this.parts.push([name, part])
  }
}

beforeEach(() => {
  vi.stubGlobal('crypto', undefined)
  vi.stubGlobal('FormData', NativeFormData)
})
afterEach(() => vi.unstubAllGlobals())

const photo = { uri: 'file:///photo.jpg', name: 'photo.jpg', type: 'image/jpeg' }

test('a form holds files by their address, text, and JSON with its content type', () => {
  const form: unknown = nativeForm<object>({
    file: photo,
    more: [photo, photo],
    note: 'a',
    count: 2,
    day: new Date(0),
    tags: { a: [1] },
    gone: undefined,
  })
  expect(form).toEqual({
    parts: [
      ['file', photo],
      ['more', photo],
      ['more', photo],
      ['note', 'a'],
      ['count', '2'],
      ['day', '1970-01-01T00:00:00.000Z'],
      ['tags', { string: '{"a":[1]}', type: 'application/json' }],
    ],
  })
})

test.each<[string, RequestEncoder]>([
  ['of a multipart body', multipartBody],
  ['that an API takes beside JSON', bodyByType(jsonBody, { 'multipart/form-data': multipartBody })],
])('a form %s is sent as it is, without crypto', async (_, request) => {
  const form = nativeForm<object>({ file: photo })
  let sent: unknown
  const fetch = async (_url: unknown, init?: RequestInit) => {
    sent = init?.body
    return Response.json({})
  }
  await value(send(new TestClient({ fetch }), { ...post, request }, form))
  expect(sent).toBe(form)
})

test('it takes what the body takes, and files by their address', () => {
  type Upload = FilesUploadRequest['body']
  const fields: NativeFields<Upload> = { file: photo }
  const body: Upload = nativeForm(fields)
  // @ts-expect-error a field is missing
  const wrong: Upload = nativeForm({ fil: photo })
  expect([body, wrong]).toHaveLength(2)
})
