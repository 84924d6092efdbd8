import type { ResponseDecoder } from '../context/operation.js'
import { bodyText } from '../response/body-text.js'
import { jsonResponse } from '../response/decoders.js'
import type { Convert } from './convert.js'
import { marked, unmarking } from './long-numbers.js'

/** Decodes JSON and converts its values; those that become `bigint` keep all of their digits. */
export const exactJson =
  (convert: Convert, decode: ResponseDecoder = jsonResponse): ResponseDecoder =>
  async (response, context) => {
    const text = await bodyText(response, context)
    // Decides what the text is, and throws where that is a failure. Statuses without a body take no text, not even an empty one.
    const value = await decode(new Response(text || null, response), context)
    return unmarking(convert)(marked(text, value))
  }
