import { bodyText, parseError } from './body-text.js'
import { parse } from './error-body.js'
import type { ResponseDecoder } from './operation.js'

/** Parsed JSON; `undefined` for the statuses that have no body. Throws `ResponseParseError` if it is not JSON. */
export const jsonResponse: ResponseDecoder = async (response, context) => {
  const text = await bodyText(response, context)
  const value = parse(text)
  // Of all successes 204 and 205 have no body. The parser's own message quotes the body, so it is not kept as the cause.
  if (value === undefined && response.status % 204 > 1) throw parseError('JSON', response, text, context)
  return value
}
