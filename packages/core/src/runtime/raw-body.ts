import { isRequestBody, passThrough } from './json-body.js'
import type { RequestEncoder } from './operation.js'

const raw =
  (contentType?: string): RequestEncoder =>
  (request, body) => {
    if (typeof body !== 'string' && !isRequestBody(body)) {
      throw new TypeError(`the ${contentType ?? ''} body must be text, bytes, a Blob or a stream`)
    }
    passThrough(request, body)
    // Without one, a Blob brings its own.
    if (contentType || !(body instanceof Blob && body.type))
      request.headers.set('content-type', contentType ?? 'application/octet-stream')
  }

/** Bytes, `Blob` or stream as they are. */
export const binaryBody = raw

/** Text as it is. */
export const textBody = raw
