import type { RequestEncoder, Streaming } from './operation.js'
import { parameters } from './parameters.js'

/** The request is an object of parameters, with the body as one more member, `body`. */
export function parametersAndBody(
  encodeBody: RequestEncoder,
  encodeParameters: RequestEncoder = parameters(),
): RequestEncoder {
  return (request, input) => {
    const { body, ...rest } = Object(input)
    void encodeParameters(request, rest)
    if (body !== undefined) return encodeBody(request, body)
  }
}

/** The member that asks for a stream stands in `body`. */
export function streamOfBody(stream: Streaming): Streaming {
  return (headers, input) => stream(headers, Object(input).body)
}
