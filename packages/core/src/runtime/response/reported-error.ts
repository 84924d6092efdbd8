import type { BodyTest } from './body-test.js'
import { jsonResponse } from './decoders.js'
import type { ResponseDecoder } from '../context/operation.js'
import { responseError } from './response-error.js'

/** JSON, where some bodies are the error that the server met after it had begun. */
export function jsonUnless(isFailure: BodyTest): ResponseDecoder {
  return async (response, context) => {
    const value = await jsonResponse(response, context)
    if (!isFailure(value)) return value
    // A body is read but once, and not every platform can clone it.
    const again = new Response(JSON.stringify(value), response)
    throw await responseError(again, { ...context.operation, url: `${context.response?.url}` }, context)
  }
}
