import { isRequestBody } from './json-body.js'
import type { BodyEncoder } from './operation.js'

const raw =
  (contentType: string): BodyEncoder =>
  (body) => {
    if (typeof body === 'string' || isRequestBody(body)) return { body, contentType }
    throw new TypeError(`the ${contentType} body must be text, bytes, a Blob or a stream`)
  }

/** Bytes, `Blob` or stream as they are. */
export const binaryBody = raw

/** Text as it is. */
export const textBody = raw
