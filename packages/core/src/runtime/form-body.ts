import type { BodyEncoder } from './operation.js'
import { flatten, members, toText } from './serialize.js'

/** `application/x-www-form-urlencoded`: arrays repeat the name, nested objects are JSON, `null` and `undefined` are left out. */
export const formBody: BodyEncoder = (body) => {
  if (body instanceof URLSearchParams) return { body }
  const form = new URLSearchParams()
  for (const [name, value] of members(body) ?? []) {
    for (const item of Array.isArray(value) ? flatten(value) : [value]) form.append(name, toText(item))
  }
  return { body: form }
}
