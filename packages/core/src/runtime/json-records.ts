import { toJson, isRequestBody, passThrough } from './json-body.js'
import type { RequestEncoder } from './operation.js'

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
