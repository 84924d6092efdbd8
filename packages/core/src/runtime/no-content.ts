import { jsonResponse } from './json-response.js'
import type { ResponseDecoder } from './operation.js'

/** Nothing, whatever arrives. */
export const noContent: ResponseDecoder = async ({ body }) => {
  body?.cancel().catch(() => {})
  return undefined
}

/** What the decoder makes of a body, by default JSON; nothing for the statuses that have none, given as `/202/`. */
export const contentUnless =
  (empty: RegExp, decode: ResponseDecoder = jsonResponse): ResponseDecoder =>
  (response, context) =>
    (empty.test(`${response.status}`) ? noContent : decode)(response, context)
