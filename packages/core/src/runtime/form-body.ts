import type { RequestEncoder } from './operation.js'
import { present, toText } from './serialize.js'

/** `application/x-www-form-urlencoded`: arrays repeat the name, nested objects are JSON, `null` and `undefined` are left out. */
export const formBody: RequestEncoder = (request, body) => {
  const form = body instanceof URLSearchParams ? body : new URLSearchParams()
  request.body = form
  for (const [name, value] of Object.entries(Object(body))) {
    for (const item of [value].flat().filter(present)) form.append(name, toText(item))
  }
}
