import type { RequestEncoder } from '../context/operation.js'
import { isRecord } from '../request/serialize.js'
import { delimitedHeader } from '../request/serializers.js'

/** A body in which some lists are one text, with a delimiter between the items; a list without items is left out. */
export function delimitedParts(delimiters: Readonly<Record<string, string>>, encode: RequestEncoder): RequestEncoder {
  return (request, body) => {
    if (!isRecord(body)) return encode(request, body)
    const members: Record<string, unknown> = { ...body }
    for (const [name, delimiter] of Object.entries(delimiters)) {
      const value = members[name]
      if (Array.isArray(value)) members[name] = value.length > 0 ? delimitedHeader(delimiter)(name, value) : undefined
    }
    return encode(request, members)
  }
}
