import { bodyText, parseError } from './body-text.js'
import type { ResponseDecoder } from '../context/operation.js'

/** Decoders by the content types of an operation's responses. */
export interface ContentDecoders {
  readonly json?: ResponseDecoder
  readonly text?: ResponseDecoder
  /** Everything else, and the kinds for which there is no decoder. */
  readonly binary?: ResponseDecoder
}

/** For an operation with several kinds of content: the content type of the response decides. */
export function responseByType({ json, text, binary }: ContentDecoders): ResponseDecoder {
  return async (response, context) => {
    const [type = ''] = response.headers.get('content-type')?.toLowerCase().split(';') ?? []
    const isJson = /[/+]json\s*$/.test(type)
    const isText = isJson || /^text\/|[/+](xml|yaml|javascript)\s*$/.test(type)
    // Without a type, what is usual is tried.
    const decode = (isJson || !type ? json : undefined) ?? (isText ? text : undefined) ?? binary
    if (decode) return decode(response, context)
    throw parseError('one of its types', response, await bodyText(response, context), context)
  }
}
