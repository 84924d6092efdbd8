import { multipartBody } from './multipart-body.js'
import type { RequestEncoder } from './operation.js'
import { present, toText } from './serialize.js'

/**
 * `multipart/form-data` in which some parts have a content type of their own. What is not a file is written as JSON or text;
 * such a part gets a file name, without which form data takes no content type.
 */
export function multipartParts(types: Readonly<Record<string, string>>): RequestEncoder {
  const known = new Map(Object.entries(types))
  return (request, body) => {
    if (body instanceof FormData) return multipartBody(request, body)
    const members = Object.entries(Object(body)).map(([name, value]): [string, unknown] => {
      const type = known.get(name)
      return [
        name,
        type === undefined
          ? value
          : [value]
              .flat()
              .filter(present)
              .map((item) => typed(item, type)),
      ]
    })
    return multipartBody(request, Object.fromEntries(members))
  }
}

/** A part of this type; one that says its type itself keeps it. */
function typed(value: unknown, type: string): unknown {
  if (value instanceof File) return value.type ? value : new File([value], value.name, { type })
  if (value instanceof Blob) return value.type ? value : new Blob([value], { type })
  if (value instanceof ArrayBuffer || ArrayBuffer.isView(value) || value instanceof ReadableStream) return value
  return new Blob([/[/+]json/.test(type) ? JSON.stringify(value) : toText(value)], { type })
}
