import { isRequestBody, passThrough } from './json-body.js'
import type { RequestEncoder } from '../context/operation.js'

const raw =
  (contentType?: string, ...others: readonly string[]): RequestEncoder =>
  (request, body) => {
    if (typeof body !== 'string' && !isRequestBody(body)) {
      throw new TypeError(`${contentType ?? 'the'} body must be text, bytes, a Blob or a stream`)
    }
    passThrough(request, body)
    const own = body instanceof Blob && body.type
    // Without one, or where there are others, a Blob brings its own.
    const type = own && (!contentType || others.includes(own)) ? own : (contentType ?? 'application/octet-stream')
    request.headers.set('content-type', type)
  }

/** Bytes, `Blob` or stream as they are. */
export const binaryBody = raw

/** Text as it is. */
export const textBody = raw
