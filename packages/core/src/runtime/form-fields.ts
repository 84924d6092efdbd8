import type { RequestEncoder, Serializer } from './operation.js'
import { formBody } from './form-body.js'
import { formExplode, present } from './serialize.js'

/** `application/x-www-form-urlencoded` in which some fields are written in a style of their own. */
export function formFields(styles: Readonly<Record<string, Serializer>>): RequestEncoder {
  const known = new Map(Object.entries(styles))
  return (request, body) => {
    if (body instanceof URLSearchParams) return formBody(request, body)
    const fields = Object.entries(Object(body)).filter(([, value]) => present(value))
    request.body = fields
      .map(([name, value]) => (known.get(name) ?? formExplode)(name, value))
      .filter(Boolean)
      .join('&')
    request.headers.set('content-type', 'application/x-www-form-urlencoded')
  }
}
