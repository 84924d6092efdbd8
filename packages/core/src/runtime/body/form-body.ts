import type { RequestEncoder, Serializer } from '../context/operation.js'
import { assign, encode, isRecord, present, toJson } from '../request/serialize.js'

const items = (value: unknown): unknown[] => [value].flat().filter(present)

/** A field of a form: lists repeat the name, objects are JSON. */
const field: Serializer = (name, value) =>
  assign(
    items(value).map((item) => [name, item]),
    '&',
  )

/** A field whose value is JSON, one for each item of a list. */
export const jsonField: Serializer = (name, value) =>
  items(value)
    .map((item) => `${encode(name)}=${encodeURIComponent(toJson(item))}`)
    .join('&')

/** An object as an HTML form writes it; `styles` are those of fields that are written otherwise. `null` and `undefined` are left out. */
export const wholeForm =
  (styles: Readonly<Record<string, Serializer>> = {}): Serializer =>
  (_name, value) => {
    if (!isRecord(value)) throw new TypeError('a form is made from an object')
    const known = new Map(Object.entries(styles))
    return Object.entries(value)
      .filter(([, member]) => present(member))
      .map(([name, member]) => (known.get(name) ?? field)(name, member))
      .filter(Boolean)
      .join('&')
  }

/** `application/x-www-form-urlencoded` in which some fields are written in a style of their own. */
export function formFields(styles: Readonly<Record<string, Serializer>>): RequestEncoder {
  const write = wholeForm(styles)
  return (request, body) => {
    request.body = body instanceof URLSearchParams ? body : write('', body)
    request.headers.set('content-type', 'application/x-www-form-urlencoded')
  }
}

/** `application/x-www-form-urlencoded`: lists repeat the name, nested objects are JSON, `null` and `undefined` are left out. */
export const formBody: RequestEncoder = /* @__PURE__ */ formFields({})
