import type { HttpRequest, RequestBody } from './http-request.js'
import type { RequestEncoder } from './operation.js'

/** Whether `fetch` can send the value as it is. */
export function isRequestBody(value: unknown): value is Exclude<RequestBody, string> {
  const types = [Blob, ReadableStream, FormData, URLSearchParams, ArrayBuffer]
  return ArrayBuffer.isView(value) || types.some((type) => value instanceof type)
}

/** Sends the value as it is. */
export function passThrough(request: HttpRequest, body: RequestBody): void {
  request.body = body
  // Without it `fetch` takes no stream; it also tells that the body cannot be sent again.
  if (body instanceof ReadableStream) request.duplex = 'half'
}

/** For `JSON.stringify`, which would turn NaN and infinities into null without a word. */
export function checkNumber(key: string, value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError(`${key}: ${value} is not valid in JSON`)
  return value
}

/** JSON; what `fetch` takes as a body passes through. Throws for NaN, infinities, bigint and cycles. */
export const jsonBody: RequestEncoder = (request, body) => {
  if (isRequestBody(body)) {
    passThrough(request, body)
  } else {
    request.body = JSON.stringify(body, checkNumber)
    request.headers.set('content-type', 'application/json')
  }
}
