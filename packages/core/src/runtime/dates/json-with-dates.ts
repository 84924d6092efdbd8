import type { ResponseDecoder } from '../context/operation.js'
import { jsonResponse } from '../response/decoders.js'
import type { Convert } from './convert.js'

/** What a decoder of JSON reads, with dates. */
export const jsonWithDates =
  (convert: Convert, decode: ResponseDecoder = jsonResponse): ResponseDecoder =>
  async (response, context) =>
    convert(await decode(response, context))
