import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import {
  failure,
  get,
  send,
  ServerFault,
  TestClient,
  type TestOptions,
  TooManyRequests,
  value,
} from '../../../test/api.js'
import { json, pieces, reply, type ScriptedServer, startServer } from '../../../test/scripted-server.js'
import { HttpError } from '../errors/http-error.js'
import { ResponseParseError } from '../errors/request-failure.js'

let server: ScriptedServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(async () => {
  await server.close()
})

const client = (options: TestOptions = {}) => new TestClient({ serverURL: server.url, ...options })
const ok = json({ done: true })

describe('middleware', () => {
  it('sees every attempt with its number, outermost first, the call inside the client', async () => {
    server.play(json({}, 500), ok)
    const seen: string[] = []
    const note =
      (name: string) =>
      async (...[request, next, { attempt, operation }]: Parameters<NonNullable<TestOptions['use']>[number]>) => {
        seen.push(`${name} ${operation.id} ${attempt}`)
        return next(request)
      }
    await value(send(client({ use: [note('a')] }), get, {}, { use: [note('b')] }))
    expect(seen).toEqual(['a getThing 1', 'b getThing 1', 'a getThing 2', 'b getThing 2'])
  })

  it('ends the call with the error it throws', async () => {
    server.play(ok)
    const thrown = new RangeError('mine')
    const error: unknown = await failure(send(client({ use: [() => Promise.reject(thrown)] }), get))
    expect(error).toBe(thrown)
    expect(server.received).toHaveLength(0)
  })

  it('may change the request and respond itself', async () => {
    const use = [
      async (...[request, next]: Parameters<NonNullable<TestOptions['use']>[number]>) => {
        request.headers.set('x-more', '1')
        return next({ ...request, url: `${request.url}?y=2` })
      },
    ]
    server.play(ok)
    await value(send(client({ use }), get))
    expect(server.received[0]).toMatchObject({ url: '/thing?y=2', headers: { 'x-more': '1' } })
    expect(await value(send(client({ use: [async () => Response.json('own')] }), get))).toBe('own')
  })
})

describe('error mapping and bodies', () => {
  test.each<[status: number, ErrorClass: typeof HttpError, rule: string]>([
    [429, TooManyRequests, 'exact'],
    [503, ServerFault, 'range'],
    [418, HttpError, 'default'],
  ])('%i is %o', async (status, ErrorClass) => {
    server.play(json({ error: { message: 'sorry' } }, status, { 'x-request-id': 'r1' }))
    const error = await failure(send(client({ maxRetries: 0 }), get))
    expect(error).toBeInstanceOf(ErrorClass)
    expect(error).toMatchObject({
      statusCode: status,
      requestId: 'r1',
      body: { error: { message: 'sorry' } },
      rawBody: '{"error":{"message":"sorry"}}',
      serverMessage: 'sorry',
      method: 'GET',
      url: `${server.url}/thing`,
    })
  })

  test.each([
    ['<html>oops</html>', undefined],
    ['', undefined],
    ['{"a":', undefined],
    ['null', null],
    ['[1]', [1]],
    ['plain', undefined],
  ])('an error body of %j stays an HTTP error', async (text, body) => {
    server.play(reply(400, text))
    const error = await failure(send(client(), get))
    expect(error).toMatchObject({
      statusCode: 400,
      rawBody: text,
      serverMessage: undefined,
      message: `400 Bad Request (GET ${server.url}/thing)`,
    })
    expect(error).toHaveProperty('body', body)
  })

  it('an error body that breaks off stays an HTTP error', async () => {
    server.play(pieces(['{"error":'], { 'content-length': '90' }, 403, 5, 'reset'))
    expect(await failure(send(client(), get))).toMatchObject({ statusCode: 403, rawBody: '{"error":', body: undefined })
  })

  it('keeps the message of a 5 MB error body short', async () => {
    server.play(json({ error: { message: 'x'.repeat(5_000_000) } }, 400))
    expect((await failure(send(client(), get))).message.length).toBeLessThan(10_000)
    server.play(json({ message: 'y'.repeat(100_000) }, 400))
    expect((await failure(send(client(), get))).message.length).toBeLessThan(1000)
  })

  test.each(['{"a":', '<html></html>', '   '])('a success body %j is a parse error, not retried', async (text) => {
    server.play(reply(200, text, { 'content-type': 'text/html' }))
    const error = await failure(send(client(), get))
    expect(error).toBeInstanceOf(ResponseParseError)
    expect(error).toMatchObject({
      message: 'getThing: expected JSON, got status 200, type text/html',
      rawBody: text,
      statusCode: 200,
    })
    expect(server.received).toHaveLength(1)
  })

  test.each([204, 205])('status %i has no content', async (status) => {
    server.play(reply(status))
    expect(await value(send(client(), get))).toBeUndefined()
  })

  test.each([200, 201, 202])('an empty body of status %i is not the JSON that was promised', async (status) => {
    server.play(reply(status))
    expect(await failure(send(client(), get))).toMatchObject({ name: 'ResponseParseError', statusCode: status })
  })

  test.each(['Application/JSON; charset=UTF-8', 'application/problem+json'])(
    '%s is JSON, a byte-order mark too',
    async (type) => {
      server.play(reply(200, '\ufeff{"new_field":[null,"new"]}', { 'content-type': type }))
      expect(await value(send(client(), get))).toEqual({ new_field: [null, 'new'] })
    },
  )

  it('unpacks gzip', async () => {
    server.play(reply(200, gzipSync('{"a":1}'), { 'content-type': 'application/json', 'content-encoding': 'gzip' }))
    expect(await value(send(client(), get))).toEqual({ a: 1 })
  })

  it('gives the response with the result', async () => {
    server.play(json(1, 200, { 'x-a': 'b' }))
    const { ok: good, response } = await send(client(), get).withResponse()
    expect([good, response?.headers.get('x-a')]).toEqual([true, 'b'])
    const aborted = await send(client(), get, {}, { signal: AbortSignal.abort() }).withResponse()
    expect(aborted.response).toBeUndefined()
  })
})
