import { bodyText, parseError } from './body-text.js'
import type { ResponseDecoder } from './operation.js'

/** Parsed JSON; `undefined` for no content. Throws `ResponseParseError` if it is not JSON. */
export const jsonResponse: ResponseDecoder = async (response, context) => {
  const text = await bodyText(response, context)
  if (!text) return undefined
  try {
    return JSON.parse(text)
  } catch {
    // The parser's own message quotes the body, so it is not kept as the cause.
    throw parseError('JSON', response, text, context)
  }
}
