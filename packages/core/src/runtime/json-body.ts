import type { RequestBody } from './http-request.js'
import type { EncodedBody } from './operation.js'

/** Whether `fetch` can send the value as it is. */
export function isRequestBody(value: unknown): value is Exclude<RequestBody, string> {
  const types = [Blob, ReadableStream, FormData, URLSearchParams, ArrayBuffer]
  return ArrayBuffer.isView(value) || types.some((type) => value instanceof type)
}

function checkNumber(key: string, value: unknown): unknown {
  // JSON would turn these into null without a word.
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError(`${key}: ${value} is not valid in JSON`)
  return value
}

/** JSON; what `fetch` takes as a body passes through. Throws for NaN, infinities, bigint and cycles. */
export function jsonBody(body: unknown): EncodedBody {
  return isRequestBody(body) ? { body } : { body: JSON.stringify(body, checkNumber), contentType: 'application/json' }
}
