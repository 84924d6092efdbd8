import type { RequestEncoder } from '../context/operation.js'

/**
 * The body itself, in its usual media type, or `{ contentType, body }` in one of the others. An object with files is sent as
 * multipart where the API takes that: JSON has no form for files.
 */
export function bodyByType(usual: RequestEncoder, others: Readonly<Record<string, RequestEncoder>>): RequestEncoder {
  const known = new Map(Object.entries(others))
  return (request, input) => {
    const { contentType, body } = Object(input)
    const encode = known.get(contentType)
    if (encode) return encode(request, body)
    const multipart = hasFile(input) ? known.get('multipart/form-data') : undefined
    return (multipart ?? usual)(request, input)
  }
}

function hasFile(input: unknown): boolean {
  return Object.values(Object(input))
    .flat()
    .some((value) => value instanceof Blob)
}
