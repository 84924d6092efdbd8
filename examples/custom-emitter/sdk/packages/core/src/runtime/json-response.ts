import { bodyText, parseError } from './body-text.js'
import { parse } from './error-body.js'
import type { ResponseDecoder } from './operation.js'

/** Parsed JSON; `undefined` for no content. Throws `ResponseParseError` if it is not JSON. */
export const jsonResponse: ResponseDecoder = async (response, context) => {
  const text = await bodyText(response, context)
  const value = parse(text)
  // The parser's own message quotes the body, so it is not kept as the cause.
  if (text && value === undefined) throw parseError('JSON', response, text, context)
  return value
}
