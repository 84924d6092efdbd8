import type { RequestEncoder } from '../context/operation.js'
import { flatten, isRecord, toText } from '../request/serialize.js'

/** A body in which some lists are one text, with a delimiter between the items; a list without items is left out. */
export function delimitedParts(delimiters: Readonly<Record<string, string>>, encode: RequestEncoder): RequestEncoder {
  const known = new Map(Object.entries(delimiters))
  const join = (name: string, value: unknown): unknown => {
    const delimiter = known.get(name)
    if (delimiter === undefined || !Array.isArray(value)) return value
    return value.length === 0 ? undefined : flatten(value).map(toText).join(delimiter)
  }
  return (request, body) => {
    const members = isRecord(body) && Object.entries(body).map(([name, value]) => [name, join(name, value)])
    return encode(request, members ? Object.fromEntries(members) : body)
  }
}
