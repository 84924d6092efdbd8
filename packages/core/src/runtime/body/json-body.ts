import type { HttpRequest, RequestBody } from '../context/http-request.js'
import type { RequestEncoder } from '../context/operation.js'
import { toJson } from '../request/serialize.js'

/** Whether `fetch` can send the value as it is. */
export function isRequestBody(value: unknown): value is Exclude<RequestBody, string> {
  const types = [Blob, ReadableStream, FormData, URLSearchParams, ArrayBuffer]
  return ArrayBuffer.isView(value) || types.some((type) => value instanceof type)
}

/** The same stream, whose source is cancelled when the call ends early: not every platform's `fetch` does that. */
export const untilAbort = <T>(stream: ReadableStream<T>, signal: AbortSignal): ReadableStream<T> =>
  stream.pipeThrough(new TransformStream<T, T>(), { signal })

/** Sends the value as it is. */
export function passThrough(request: HttpRequest, body: RequestBody): void {
  request.body = body
  if (body instanceof ReadableStream) {
    request.body = untilAbort(body, request.signal)
    // Without it `fetch` takes no stream; it also marks that the body cannot be sent again.
    request.duplex = 'half'
  }
}

/** JSON; what `fetch` takes as a body passes through. Throws for what has no form in JSON: NaN, bigint, maps, files, cycles. */
export const jsonBody: RequestEncoder = (request, body) => {
  if (isRequestBody(body)) {
    passThrough(request, body)
  } else {
    request.body = toJson(body)
    request.headers.set('content-type', 'application/json')
  }
}

/** JSON under another content type, such as `application/merge-patch+json`. */
export function jsonBodyAs(contentType: string): RequestEncoder {
  return async (request, body) => {
    await jsonBody(request, body)
    request.headers.set('content-type', contentType)
  }
}

/**
 * A list of JSON values, one per line, or each after a record separator (RFC 7464) where the type is a sequence. What `fetch` takes
 * as a body passes through.
 */
export function jsonRecords(contentType: string): RequestEncoder {
  const start = contentType.includes('json-seq') ? '\x1e' : ''
  return (request, body) => {
    if (isRequestBody(body) || typeof body === 'string') passThrough(request, body)
    else if (Array.isArray(body)) request.body = body.map((value) => `${start}${toJson(value)}\n`).join('')
    else throw new TypeError(`the ${contentType} body must be a list`)
    request.headers.set('content-type', contentType)
  }
}
