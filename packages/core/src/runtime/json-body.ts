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

/** `JSON.stringify` would silently write NaN and invalid dates as null, and maps, files and the like as {}. */
function checkJson(this: Readonly<Record<string, unknown>>, key: string, value: unknown): unknown {
  const given = this[key]
  const isLost =
    typeof value === 'number'
      ? !Number.isFinite(value)
      : value === null
        ? given !== value
        : typeof value === 'object' && !/ (Obj|Arr|Str|Num|Boo)/.test({}.toString.call(value))
  if (isLost)
    throw new TypeError(`${key}: ${typeof given === 'number' ? given : {}.toString.call(given)} is not valid in JSON`)
  return value
}

/** The text of a value in JSON. Throws for what has no form in it. */
export const toJson = (value: unknown): string => JSON.stringify(value, checkJson)

/** JSON; what `fetch` takes as a body passes through. Throws for what has no form in JSON: NaN, bigint, maps, files, cycles. */
export const jsonBody: RequestEncoder = (request, body) => {
  if (isRequestBody(body)) {
    passThrough(request, body)
  } else {
    request.body = toJson(body)
    request.headers.set('content-type', 'application/json')
  }
}
