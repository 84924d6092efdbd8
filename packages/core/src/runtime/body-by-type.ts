import type { RequestEncoder } from './operation.js'

/** The body itself, in its usual media type, or `{ contentType, body }` in one of the others. */
export function bodyByType(usual: RequestEncoder, others: Readonly<Record<string, RequestEncoder>>): RequestEncoder {
  const known = new Map(Object.entries(others))
  return (request, input) => {
    const { contentType, body } = Object(input)
    const encode = known.get(contentType)
    return encode ? encode(request, body) : usual(request, input)
  }
}
