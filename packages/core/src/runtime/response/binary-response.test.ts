import { afterAll, beforeAll, expect, it } from 'vitest'
import { get, send, TestClient, value } from '../../../test/api.js'
import { pieces, reply, type ScriptedServer, startServer } from '../../../test/scripted-server.js'
import { BinaryResponse, binaryResponse } from './binary-response.js'
import type { Operation } from '../context/operation.js'
import type { RequestOptions } from '../context/request-options.js'
import { fileNameOf } from './file-name.js'
import { textResponse } from './decoders.js'

let server: ScriptedServer
beforeAll(async () => void (server = await startServer()))
afterAll(() => server.close())

const download: Operation = { ...get, response: binaryResponse, accept: '*/*' }

async function open(options?: RequestOptions): Promise<BinaryResponse> {
  const result = await value(send(new TestClient({ serverURL: server.url }), download, {}, options))
  if (result instanceof BinaryResponse) return result
  throw new Error('not binary')
}

it('gives bytes, a Blob of its type, or the stream', async () => {
  server.play(reply(200, new Uint8Array([0, 255, 10]), { 'content-type': 'audio/wav' }))
  expect(await (await open()).bytes()).toEqual(new Uint8Array([0, 255, 10]))
  const blob = await (await open()).blob()
  expect([blob.type, blob.size]).toEqual(['audio/wav', 3])
  const reader = (await open()).stream.getReader()
  expect((await reader.read()).value).toEqual(new Uint8Array([0, 255, 10]))
  expect((await reader.read()).done).toBe(true)
})

it('knows the name that the server suggests for a file', async () => {
  server.play(reply(200, 'x', { 'content-disposition': "attachment; filename*=UTF-8''%e2%82%ac.csv" }))
  expect(fileNameOf(await open())).toBe('€.csv')
  server.play(reply(200, 'x'))
  expect(fileNameOf(await open())).toBeUndefined()
})

it('is not cut by timeoutMs while bytes come, but by the idle limit, reset and abort', async () => {
  server.play(pieces(Array<string>(10).fill('x'), {}, 200, 100))
  expect(await (await open({ timeoutMs: 600 })).bytes()).toHaveLength(10)
  server.play(pieces(['x'], {}, 200, 0, 'stall'))
  await expect((await open({ idleTimeoutMs: 30 })).bytes()).rejects.toMatchObject({ name: 'RequestTimeoutError' })
  const controller = new AbortController()
  const bytes = (await open({ signal: controller.signal })).bytes()
  controller.abort('enough')
  await expect(bytes).rejects.toMatchObject({ name: 'RequestAbortedError', cause: 'enough' })
  server.play(pieces(['x'], {}, 200, 5, 'reset'))
  await expect((await open()).bytes()).rejects.toMatchObject({ name: 'ConnectionError' })
  server.play(pieces(['x'], {}, 200, 5, 'stall'))
  await (await open()).cancel()
  await expect.poll(() => server.open).toBe(0)
})

it('text comes as it is', async () => {
  server.play(reply(200, 'héllo'))
  expect(await value(send(new TestClient({ serverURL: server.url }), { ...get, response: textResponse }))).toBe('héllo')
})
