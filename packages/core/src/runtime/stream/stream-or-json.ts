import { jsonResponse } from '../response/decoders.js'
import type { Streaming } from '../context/operation.js'

/** For an operation that always asks for a stream and may get JSON instead: the content type of the response decides. */
export function streamOrJson(stream: Streaming): Streaming {
  return (headers, input) => {
    const decode = stream(headers, input)
    return (
      decode &&
      ((response, context) => {
        const isJson = /^[^;]+[/+]json\s*(?:;|$)/i.test(response.headers.get('content-type') ?? '')
        return (isJson ? (context.operation.response ?? jsonResponse) : decode)(response, context)
      })
    )
  }
}
