import { jsonBody } from './json-body.js'
import type { RequestEncoder } from './operation.js'

/** JSON under another content type, such as `application/merge-patch+json`. */
export function jsonBodyAs(contentType: string): RequestEncoder {
  return async (request, body) => {
    await jsonBody(request, body)
    request.headers.set('content-type', contentType)
  }
}
