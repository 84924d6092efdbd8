import { describe, expect, it, test } from 'vitest'
import { failure, get, post, send, TestClient } from '../../../test/api.js'
import { base, requestOf } from '../../../test/request-of.js'
import { formBody } from '../body/form-body.js'
import { jsonBody } from '../body/json-body.js'
import { multipartBody } from '../body/multipart-body.js'
import { binaryBody, textBody } from '../body/raw-body.js'
import { parametersAndBody, pathParameters } from './parameters.js'

describe('bodies', () => {
  it('drop undefined, keep null, and are JSON', async () => {
    const { body, headers } = await requestOf(post, { a: undefined, b: null, c: new Date(0) })
    expect([body, headers.get('content-type')]).toEqual([
      '{"b":null,"c":"1970-01-01T00:00:00.000Z"}',
      'application/json',
    ])
  })

  it('have no content type if there is none', async () => {
    expect((await requestOf(post)).headers.has('content-type')).toBe(false)
  })

  it('are not made from a parameter called body', async () => {
    const { url, body } = await requestOf({ ...get, path: '/b' }, { body: 1 })
    expect([url, body]).toEqual([`${base}/b?body=1`, undefined])
  })

  it('combine with parameters', async () => {
    const request = parametersAndBody(jsonBody, pathParameters())
    const { url, body } = await requestOf({ ...post, path: '/{id}', request }, { id: 1, q: 2, body: { a: 1 } })
    expect([url, body]).toEqual([`${base}/1?q=2`, '{"a":1}'])
  })

  const cycle: Record<string, unknown> = {}
  cycle.self = cycle
  test.each([
    { a: 1n },
    { a: Number.NaN },
    { a: [Infinity] },
    cycle,
    { a: new Map([['b', 1]]) },
    [new Set([1])],
    { a: new Uint8Array(1) },
    { a: new Date(Number.NaN) },
    new Map(),
  ])('%s is refused', async (body) => {
    expect(await failure(send(new TestClient({ fetch: async () => Response.json(1) }), post, body))).toMatchObject({
      name: 'InvalidRequestError',
    })
  })

  test.each([new Uint8Array(2), new Blob(['x']), new FormData(), new URLSearchParams('a=1'), new ArrayBuffer(1)])(
    '%s passes through',
    async (input) => {
      const { body, headers } = await requestOf(post, input)
      expect(body).toBe(input)
      expect(headers.has('content-type')).toBe(false)
    },
  )

  it('a stream is sent in pieces', async () => {
    const { body, headers, duplex } = await requestOf(post, new Blob(['a stream']).stream())
    expect(await new Response(body ?? null).text()).toBe('a stream')
    expect(duplex).toBe('half')
    expect(headers.has('content-type')).toBe(false)
  })

  it('form', async () => {
    const { body } = await requestOf(
      { ...post, request: formBody },
      { a: [1, 2], b: { c: 1 }, d: null, e: undefined, f: new Date(0), g: '&' },
    )
    expect(String(body)).toBe('a=1&a=2&b=%7B%22c%22%3A1%7D&f=1970-01-01T00%3A00%3A00.000Z&g=%26')
  })

  it('multipart', async () => {
    const file = new File(['data'], '../dir\\na"me\r\n.txt', { type: 'text/plain' })
    const input = {
      file,
      bytes: new Uint8Array([65]),
      stream: new Blob(['s']).stream(),
      tags: ['a', 'b'],
      meta: { a: 1 },
      none: undefined,
    }
    const { body, headers } = await requestOf({ ...post, request: multipartBody }, input)
    expect(headers.has('content-type')).toBe(false)
    const response = new Response(body ?? null)
    expect(response.headers.get('content-type')).toMatch(/^multipart\/form-data; boundary=/)
    const text = await response.text()
    expect(text).toContain('name="file"; filename="na%22me%0D%0A.txt"')
    expect(text).toContain('name="bytes"; filename="bytes"')
    expect(text).toContain('name="meta"\r\nContent-Type: application/json\r\n\r\n{"a":1}')
    expect(text.match(/name="tags"/g)).toHaveLength(2)
  })

  it('binary and text', async () => {
    const { body, headers } = await requestOf({ ...post, request: binaryBody('audio/wav') }, new Uint8Array(1))
    expect([body, headers.get('content-type')]).toEqual([new Uint8Array(1), 'audio/wav'])
    expect(await requestOf({ ...post, request: textBody('text/plain') }, 'hi')).toMatchObject({ body: 'hi' })
    await expect(requestOf({ ...post, request: textBody('text/plain') }, { a: 1 })).rejects.toMatchObject({
      name: 'InvalidRequestError',
    })
  })
})
