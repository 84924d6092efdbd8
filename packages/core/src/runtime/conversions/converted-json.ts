import type { ResponseDecoder } from '../context/operation.js'
import { jsonResponse } from '../response/decoders.js'
import type { Convert } from './convert.js'

/** Decodes JSON and converts its values. */
export const convertedJson =
  (convert: Convert, decode: ResponseDecoder = jsonResponse): ResponseDecoder =>
  async (response, context) =>
    convert(await decode(response, context))
