import type { ResponseDecoder } from '../context/operation.js'
import { parse } from '../errors/error-body.js'
import { bodyText, parseError } from './body-text.js'

/** Parsed JSON; `undefined` for the statuses that have no body. Throws `ResponseParseError` if it is not JSON. */
export const jsonResponse: ResponseDecoder = async (response, context) => {
  const text = await bodyText(response, context)
  const value = parse(text)
  // Of all successes 204 and 205 have no body. The parser's own message quotes the body, so it is not kept as the cause.
  if (value === undefined && response.status % 204 > 1) throw parseError('JSON', response, text, context)
  return value
}

/** The body as text, in the charset that its content type names. The platform reads all of them as UTF-8. */
export const textResponse: ResponseDecoder = async (response, context) => {
  const charset = /;\s*charset="?([^";\s]+)/i.exec(`${response.headers.get('content-type')}`)?.[1]
  if (charset && !/^utf-?8/i.test(charset)) {
    const decoder = new TextDecoder(charset)
    Object.assign(response, { text: async () => decoder.decode(await response.arrayBuffer()) })
  }
  return bodyText(response, context)
}

/** Nothing, whatever arrives. */
export const noContent: ResponseDecoder = async ({ body }) => {
  body?.cancel?.().catch(() => {})
  return undefined
}

/** Decodes a body, by default as JSON; `undefined` for statuses without a body, given as `/202/`. */
export const contentUnless =
  (empty: RegExp, decode: ResponseDecoder = jsonResponse): ResponseDecoder =>
  (response, context) =>
    (empty.test(`${response.status}`) ? noContent : decode)(response, context)
