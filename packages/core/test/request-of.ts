import { definition, send, TestClient, type TestOptions } from './api.js'
import type { HttpRequest } from '../src/runtime/context/http-request.js'
import type { Operation } from '../src/runtime/context/operation.js'
import type { RequestOptions } from '../src/runtime/context/request-options.js'

/** The request that would be sent. */
export async function requestOf(
  operation: Operation,
  input?: unknown,
  options?: RequestOptions,
  settings: TestOptions = {},
  api = definition,
) {
  let sent: HttpRequest | undefined
  const fetch = async (_: string, request: HttpRequest) => {
    sent = request
    return Response.json(null)
  }
  const result = await send(new TestClient({ fetch, ...settings }, api), operation, input, options)
  if (!result.ok) throw result.error
  if (!sent) throw new Error('nothing was sent')
  return sent
}

/** Of the server that the requests go to. */
export const base = 'https://api.example.test/v1'
