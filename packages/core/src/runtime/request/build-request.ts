import { baseURL, pageURL } from '../context/base-url.js'
import type { CallContext } from '../context/call-context.js'
import { setHeader } from '../context/http-request.js'
import type { HttpRequest } from '../context/http-request.js'
import { jsonResponse } from '../response/decoders.js'
import type { ResponseDecoder } from '../context/operation.js'

/** A request without credentials, and the reader of its response. */
export interface Draft extends HttpRequest {
  decode: ResponseDecoder
}

/** Makes the request of an operation. Throws plain errors that say what cannot be sent. */
export async function buildRequest(context: CallContext, input: unknown): Promise<Draft> {
  const { definition, operation, settings, signal } = context
  const { method, path } = operation
  const base = baseURL(settings.serverURL ?? operation.serverURL ?? definition.serverURL)
  const headers = new Headers({ accept: operation.accept ?? 'application/json' })
  const request: Draft = {
    // The path goes before the query that a base may have.
    url: base.replace(/\/*(\?|$)/, (_, query) => path + query),
    method,
    headers,
    signal,
    decode: operation.stream?.(headers, input) ?? operation.response ?? jsonResponse,
  }
  // Pages and web workers have a location, servers do not. There, a header that the API does not list fails the CORS check.
  if (!pageURL()) {
    setHeader(headers, 'user-agent', definition.userAgent)
    // React Native has no `crypto` of its own, and the types of Workers none on `globalThis`.
    if (!/^(GET|HEAD)$/.test(method)) setHeader(headers, 'idempotency-key', Object(globalThis).crypto?.randomUUID?.())
  }
  if (input !== undefined) await operation.request?.(request, input)
  // Values are encoded, so this brace belongs to the template.
  if (request.url.includes('{')) throw new TypeError(`${path} lacks a value`)
  return request
}
